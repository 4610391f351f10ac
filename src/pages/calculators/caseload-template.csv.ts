import type { APIRoute } from 'astro';
import { handbook } from '../../site/content.ts';
import { caseloadTemplate } from '../../site/views/caseload.ts';

/** A table to begin with, for the caseload calculator. */
export const GET: APIRoute = () => {
  const { authorities, terms } = handbook().handbook;
  return new Response(caseloadTemplate(authorities, terms), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};

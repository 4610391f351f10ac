import type { APIRoute } from 'astro';
import { calculatorData } from '../../../site/calculator-data.ts';
import { handbook } from '../../../site/content.ts';
import { authorityPaths, findAuthority } from '../../../site/paths.ts';

export const getStaticPaths = authorityPaths;

/** The rules of one authority, for the case timeline. */
export const GET: APIRoute = ({ params }) => {
  const authority = findAuthority(params['authority'] ?? '');
  return Response.json(calculatorData(authority, handbook().handbook.terms));
};

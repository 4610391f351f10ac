import { defineMiddleware } from 'astro/middleware';
import { handbook } from '../content.ts';
import { everyAbbreviation } from '../views/abbreviations.ts';
import { expandAbbreviations } from './expand.ts';

/** Every page on its way out: data and prose are written without a thought for which use comes first on which page. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = expandAbbreviations(await response.text(), everyAbbreviation(handbook().handbook.terms));
  return new Response(html, { status: response.status, headers: response.headers });
});

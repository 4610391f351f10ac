import type { APIRoute } from 'astro';
import { handbook } from '../../../site/content.ts';
import { movingData } from '../../../site/moving-data.ts';
import { authorityPaths, findAuthority } from '../../../site/paths.ts';

export const getStaticPaths = authorityPaths;

/** What one authority says about a family that moves, for the page on moving. */
export const GET: APIRoute = ({ params }) => {
  const authority = findAuthority(params['authority'] ?? '');
  return Response.json(movingData(authority, handbook().handbook.terms));
};

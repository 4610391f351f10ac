import type { APIRoute } from 'astro';
import { authorityData } from '../../site/open-data/json.ts';
import { authorityPaths, findAuthority } from '../../site/paths.ts';

export const getStaticPaths = authorityPaths;

/** The open data of one authority. */
export const GET: APIRoute = ({ params }) =>
  Response.json(authorityData(findAuthority(params['authority'] ?? '')));

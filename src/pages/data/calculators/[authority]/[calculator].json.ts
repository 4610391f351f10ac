import type { APIRoute } from 'astro';
import { givenInside } from '../../../../components/calculator/given-inside.ts';
import { handbook } from '../../../../site/content.ts';
import { findAuthority, insidePaths } from '../../../../site/paths.ts';
import { insideCalculators } from '../../../../site/views/chapter-calculators.ts';

export const getStaticPaths = insidePaths;

/** What a calculator is given that stands inside the pages of one authority. */
export const GET: APIRoute = ({ params }) => {
  const authority = findAuthority(params['authority'] ?? '');
  const calculator = insideCalculators(authority).find((one) => one === params['calculator']);
  if (!calculator) throw new Error(`${authority.id} has no calculator "${params['calculator']}"`);
  return Response.json(givenInside(calculator, authority, handbook()));
};

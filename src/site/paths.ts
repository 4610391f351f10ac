import type { Authority } from '../policy/types.ts';
import { handbook } from './content.ts';
import { insideCalculators } from './views/chapter-calculators.ts';
import { circumstanceNames } from './views/what-changes.ts';
import type { CircumstanceName } from './views/what-changes.ts';

/** One page for each authority: a new folder below content/authorities/ is a new page, with no list to edit. */
export function authorityPaths(): { params: { authority: string } }[] {
  return handbook().handbook.authorities.map(({ id }) => ({ params: { authority: id } }));
}

/** One page for each authority and each part of the guidance. */
export function chapterPaths(): { params: { authority: string; chapter: string } }[] {
  const { authorities, terms } = handbook().handbook;
  return authorities.flatMap(({ id }) =>
    Object.keys(terms.chapters).map((chapter) => ({ params: { authority: id, chapter } })),
  );
}

/** One file for each authority and each calculator that stands inside its pages. */
export function insidePaths(): { params: { authority: string; calculator: string } }[] {
  return handbook().handbook.authorities.flatMap((authority) =>
    insideCalculators(authority).map((calculator) => ({ params: { authority: authority.id, calculator } })),
  );
}

/** One page for each authority and each of its pathways. */
export function pathwayPaths(): { params: { authority: string; pathway: string } }[] {
  return handbook().handbook.authorities.flatMap(({ id, pathways }) =>
    Object.keys(pathways).map((pathway) => ({ params: { authority: id, pathway } })),
  );
}

/** One page for each role of each authority. */
export function rolePaths(): { params: { authority: string; role: string } }[] {
  return handbook().handbook.authorities.flatMap(({ id, roles }) =>
    Object.keys(roles).map((role) => ({ params: { authority: id, role } })),
  );
}

/** One page for each family of roles. */
export function familyPaths(): { params: { family: string } }[] {
  const families = Object.keys(handbook().handbook.terms['role-families']);
  return families.map((family) => ({ params: { family } }));
}

/** One page for each topic, with every authority on it. */
export function topicPaths(): { params: { topic: string } }[] {
  return Object.keys(handbook().handbook.terms.topics).map((topic) => ({ params: { topic } }));
}

/** One page for each circumstance and each way of coming to be in need. */
export function circumstancePaths(): { params: { circumstance: string } }[] {
  return circumstanceNames(handbook().handbook.terms).map(({ id }) => ({ params: { circumstance: id } }));
}

export function findCircumstance(id: string): CircumstanceName {
  const found = circumstanceNames(handbook().handbook.terms).find((one) => one.id === id);
  if (!found) throw new Error(`No circumstance and no route "${id}" in content/terms.yaml`);
  return found;
}

export function findAuthority(id: string): Authority {
  const authority = handbook().handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`No authority "${id}" in content/authorities/`);
  return authority;
}

import type { Authority } from '../policy/types.ts';
import { handbook } from './content.ts';

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

export function findAuthority(id: string): Authority {
  const authority = handbook().handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`No authority "${id}" in content/authorities/`);
  return authority;
}

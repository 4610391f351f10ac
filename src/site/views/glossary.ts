import type { Authority, Terms } from '../../policy/types.ts';
import { wordsUrl } from '../urls.ts';
import type { Link } from './link.ts';
import { capital } from './words.ts';

/** One thing that has a name in the Handbook, what authorities call it, and what readers may call it. */
export interface GlossaryTerm {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Words of documents, those of most authorities first. */
  readonly local: readonly LocalUse[];
  /** Words that readers may bring from elsewhere, none of them noted as an authority's word for it. */
  readonly also: readonly string[];
}

export interface LocalUse {
  readonly word: string;
  /** To what the authority calls things. */
  readonly authorities: readonly Link[];
}

/** The events in the order of a case, and other things, each with every local word for it. */
export function crosswalk(
  authorities: readonly Authority[],
  { events, things }: Pick<Terms, 'events' | 'things'>,
): readonly GlossaryTerm[] {
  return Object.entries({ ...things, ...events }).map(([id, term]) =>
    glossaryTerm(id, term, localUses(id, authorities)),
  );
}

/** A family of roles with the titles that documents have for those who belong to it. */
export function familyTerm(id: string, authorities: readonly Authority[], terms: Terms): GlossaryTerm {
  const family = terms['role-families'][id];
  if (!family) throw new Error(`content/terms.yaml has no role family "${id}"`);
  const titles = authorities.flatMap((authority) =>
    Object.values(authority.roles)
      .filter((role) => role.family === id)
      .flatMap(({ title, 'also-called': others = [] }) => [title, ...others])
      .map((word) => ({ word, authority })),
  );
  return glossaryTerm(id, family, grouped(titles));
}

/** A term that documents have no words of their own for. */
export function plainTerm(id: string, term: Defined): GlossaryTerm {
  return glossaryTerm(id, term, []);
}

interface Defined {
  readonly name: string;
  readonly definition: string;
  readonly also?: readonly string[] | undefined;
}

function glossaryTerm(
  id: string,
  { name, definition, also = [] }: Defined,
  local: readonly LocalUse[],
): GlossaryTerm {
  const used = new Set([name, ...local.map(({ word }) => word)].map((word) => word.toLowerCase()));
  return { id, name, definition, local, also: also.filter((word) => !used.has(word.toLowerCase())) };
}

function localUses(id: string, authorities: readonly Authority[]): readonly LocalUse[] {
  const words = authorities.flatMap((authority) => {
    const word = authority.words[id];
    return word === undefined ? [] : [{ word, authority }];
  });
  return grouped(words);
}

/** Each word once, whatever the case of its letters, with all who use it. */
function grouped(
  uses: readonly { readonly word: string; readonly authority: Authority }[],
): readonly LocalUse[] {
  return [...Map.groupBy(uses, ({ word }) => word.toLowerCase()).values()]
    .map((same) => ({
      word: capital(same[0]?.word ?? ''),
      authorities: [...new Set(same.map(({ authority }) => authority))].map(({ id, name }) => ({
        title: name,
        href: wordsUrl(id),
      })),
    }))
    .toSorted((a, b) => b.authorities.length - a.authorities.length);
}

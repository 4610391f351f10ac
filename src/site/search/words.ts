import type { Authority, Handbook } from '../../policy/types.ts';
import { acrossUrl, familyUrl, glossaryUrl, roleUrl } from '../urls.ts';
import { everyAbbreviation } from '../views/abbreviations.ts';
import { crosswalk, familyTerm, plainTerm } from '../views/glossary.ts';
import type { GlossaryTerm } from '../views/glossary.ts';

/** What the search knows of words. A file of its own, loaded when somebody searches. */
export interface SearchWords {
  readonly abbreviations: Readonly<Record<string, string>>;
  readonly terms: readonly SearchTerm[];
  /** Names, which a misspelt word may have meant too. */
  readonly names: readonly string[];
}

/** A thing with a name of its own in the Handbook, which documents and readers have other words for. */
export interface SearchTerm {
  readonly name: string;
  /** Where the Handbook explains it. */
  readonly href: string;
  /** The words that lead to it. */
  readonly from: readonly string[];
  /** The words that pages have for it, the Handbook's own first. */
  readonly to: readonly string[];
}

/** More would cost every search time. */
const MOST_LOCAL = 5;

export function searchWords({ authorities, terms }: Handbook): SearchWords {
  const { topics, 'role-families': families } = terms;
  const plain = (part: 'routes' | 'cohorts') =>
    Object.entries(terms[part]).map(([id, term]) => searchTerm(plainTerm(id, term), glossaryUrl(part, id)));
  return {
    abbreviations: everyAbbreviation(terms),
    terms: [
      ...crosswalk(authorities, terms).map((term) => searchTerm(term, glossaryUrl('word', term.id))),
      ...Object.entries(families).map(([id, { name, also = [] }]) => ({
        ...searchTerm(familyTerm(id, authorities, terms), familyUrl(id)),
        from: [name, ...also],
      })),
      ...Object.entries(topics).map(([id, topic]) => searchTerm(plainTerm(id, topic), acrossUrl(id))),
      ...plain('routes'),
      ...plain('cohorts'),
      ...authorities.flatMap(postTerms),
    ],
    names: authorities.map(({ name }) => name),
  };
}

function searchTerm({ name, local, also }: GlossaryTerm, href: string): SearchTerm {
  const words = local.map(({ word }) => word);
  return { name, href, from: [name, ...also, ...words], to: [name, ...words.slice(0, MOST_LOCAL)] };
}

/** A post by its other titles: they are one post. Titles of one family need not be, so they do not lead to each other. */
function postTerms({ id, roles }: Authority): readonly SearchTerm[] {
  return Object.entries(roles).flatMap(([role, { title, 'also-called': others = [] }]) => {
    // A single everyday word, such as "Services", would lead here from too much
    const from = others.filter((other) => other.includes(' ') || other === other.toUpperCase());
    return from.length === 0 ? [] : [{ name: title, href: roleUrl(id, role), from, to: [title] }];
  });
}

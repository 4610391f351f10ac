import type { Authority, Terms } from '../../policy/types.ts';
import { authorityUrl } from '../urls.ts';
import type { Link } from './link.ts';
import { capital } from './words.ts';

export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** Sorted as in a dictionary, whatever the letters' case. */
export function abbreviations({
  abbreviations: list,
}: Pick<Terms, 'abbreviations'>): readonly Abbreviation[] {
  return Object.entries(list)
    .map(([short, long]) => ({ short, long }))
    .toSorted((a, b) => a.short.localeCompare(b.short, 'en'));
}

/** One thing that has a name in the Handbook, and what authorities call it. */
export interface Crosswalk {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly local: readonly { readonly word: string; readonly authority: Link }[];
}

/** The events in the order of a case, and the assessment and the plan, each with every local word for it. */
export function crosswalk(
  authorities: readonly Authority[],
  { events }: Pick<Terms, 'events'>,
): readonly Crosswalk[] {
  const things = [
    { id: 'assessment', name: 'Assessment', definition: 'The social work assessment of what a child needs.' },
    {
      id: 'plan',
      name: 'Plan',
      definition: 'The child in need plan: what will be done, by whom and by when.',
    },
    ...Object.entries(events).map(([id, { name, definition }]) => ({ id, name, definition })),
  ];
  return things.map((thing) => ({ ...thing, local: localWords(thing.id, authorities) }));
}

function localWords(id: string, authorities: readonly Authority[]): Crosswalk['local'] {
  return authorities.flatMap(({ id: authority, name, words }) => {
    const word = (words as Readonly<Record<string, string | undefined>>)[id];
    return word === undefined
      ? []
      : [{ word: capital(word), authority: { title: name, href: authorityUrl(authority) } }];
  });
}

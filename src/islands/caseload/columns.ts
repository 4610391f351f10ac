import { suggest } from '../../spelling/suggest.ts';
import { plainWords } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a column of the table holds. */
export type Column =
  | { readonly holds: 'label' | 'authority' | 'route' | 'cohorts' }
  /** The date of an event; of one that repeats, the next planned. */
  | { readonly holds: 'date'; readonly event: string }
  /** The dates on which a repeating event has taken place, any number in one cell. */
  | { readonly holds: 'held'; readonly event: string };

/** The columns that every table has or may have. */
export const FIXED = ['label', 'authority', 'route', 'cohorts'] as const;

const LONGEST = 80;

export interface ColumnFinder {
  /** The column that a heading names by an id, a plain name or the question's words. */
  readonly find: (heading: string) => Column | undefined;
  /** The known heading that one which names no column may have been meant to be. */
  readonly nearest: (heading: string) => string | undefined;
}

/** Takes the words that a table may use and gives what tells its columns apart. */
export function columnFinder({ events }: Pick<Vocabulary, 'events'>): ColumnFinder {
  const columns = new Map<string, Column>(FIXED.map((holds) => [holds, { holds }]));
  const readable = new Map<string, string>(FIXED.map((holds) => [holds, holds]));
  const add = (heading: string, column: Column) => {
    const key = plainWords(heading);
    if (columns.has(key)) return;
    columns.set(key, column);
    readable.set(key, heading);
  };
  // Where one event's name is another's words, the id and the template's heading count
  for (const { id, heading } of events) {
    for (const words of [heading, id]) add(words, { holds: 'date', event: id });
  }
  for (const { id, name, label, heldHeading } of events) {
    for (const words of [name, label]) add(words, { holds: 'date', event: id });
    if (heldHeading === undefined) continue;
    for (const words of [heldHeading, `${name}s held`, `${id} held`, `${id}s held`])
      add(words, { holds: 'held', event: id });
  }
  return {
    find: (heading) => columns.get(plainWords(heading)),
    nearest(heading) {
      // What is as long as that is no slip of the keyboard
      const near = heading.length > LONGEST ? undefined : suggest(plainWords(heading), columns.keys());
      return near === undefined ? undefined : readable.get(near);
    },
  };
}

import type { Entries } from '../handbook.ts';
import type { Path } from '../problem.ts';

/** One version of an entry as it is written, with the path to it. An earlier one holds only what was different. */
export interface Written<Entry> {
  readonly path: Path;
  readonly version: Partial<Entry>;
}

/** Every version of every entry of a file. */
export function writtenIn<Entry extends object>(entries: Entries<Entry>): readonly Written<Entry>[] {
  return Object.entries(entries).flatMap(([id, entry]) => writtenOf(id, entry));
}

/** Every version of an entry: the one that holds now, then the earlier ones, the latest first. */
export function writtenOf<Entry extends object>(id: string, entry: Entry): readonly Written<Entry>[] {
  const { previously = [] } = entry as { readonly previously?: readonly Partial<Entry>[] };
  return [
    { path: [id], version: entry },
    ...previously.map((version, index) => ({ path: [id, 'previously', index], version })),
  ];
}

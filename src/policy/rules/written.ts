import type { Path } from '../problem.ts';

/** One version of an entry as it is written, with the path to it. An earlier one holds only what was different. */
export interface Written<Entry> {
  readonly path: Path;
  readonly version: Partial<Entry>;
}

/** Every version of an entry: the one that holds now, then the earlier ones, the latest first. */
export function writtenOf<Entry extends object>(path: Path, entry: Entry): readonly Written<Entry>[] {
  const { previously = [] } = entry as { readonly previously?: readonly Partial<Entry>[] };
  return [
    { path, version: entry },
    ...previously.map((version, index) => ({ path: [...path, 'previously', index], version })),
  ];
}

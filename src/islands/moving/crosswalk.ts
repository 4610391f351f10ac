import type { MovingData } from './data.ts';

/** What the Handbook calls something, and what each of several documents calls it; undefined where none is noted. */
export interface WordRow {
  readonly handbook: string;
  /** In the order of the documents. */
  readonly local: readonly (string | undefined)[];
}

/** The words that are not the same in all of several documents, whatever the case of their letters. */
export function crosswalk(documents: readonly Pick<MovingData, 'words'>[]): readonly WordRow[] {
  const all = new Set(documents.flatMap(({ words }) => words.map(({ handbook }) => handbook)));
  return [...all]
    .map((handbook) => ({
      handbook,
      local: documents.map(({ words }) => words.find((word) => word.handbook === handbook)?.local),
    }))
    .filter(({ local }) => new Set(local.map((word) => word?.toLowerCase())).size > 1);
}

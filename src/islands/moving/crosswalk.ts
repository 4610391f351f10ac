import type { MovingData } from './data.ts';

/** What the Handbook calls something, and what each of two documents calls it; undefined where none is noted. */
export interface WordPair {
  readonly handbook: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The words that are not the same in two documents, whatever the case of their letters. */
export function crosswalk(
  from: Pick<MovingData, 'words'>,
  to: Pick<MovingData, 'words'>,
): readonly WordPair[] {
  const localIn = ({ words }: Pick<MovingData, 'words'>, handbook: string) =>
    words.find((word) => word.handbook === handbook)?.local;
  const all = new Set([...from.words, ...to.words].map(({ handbook }) => handbook));
  return [...all]
    .map((handbook) => ({ handbook, from: localIn(from, handbook), to: localIn(to, handbook) }))
    .filter((pair) => pair.from?.toLowerCase() !== pair.to?.toLowerCase());
}

/** A word of a text and the characters it takes up. */
export interface Word {
  readonly stem: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text, without punctuation. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    stem: stem(word.toLowerCase()),
    from: index,
    to: index + word.length,
  }));
}

/** The words as they are compared: "visits", "visited" and "visiting" are one word, "20" and "2026" are not. */
export function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map((word) => word.stem);
}

/** Where one run of stems stands in another; -1 where it does not. */
export function indexOfRun(run: readonly string[], stems: readonly string[]): number {
  if (run.length === 0) return -1;
  return stems.findIndex((_, start) => run.every((one, index) => stems[start + index] === one));
}

/** Rough, but the same on both sides of the comparison. The index has a real stemmer; this only ranks and marks. */
function stem(word: string): string {
  const singular = word.length > 3 ? word.replace(/(?<=[^s])s$/, '') : word;
  return singular.length > 5 ? singular.replace(/(?:ing|ed|e)$/, '') : singular;
}

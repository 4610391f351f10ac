import { indexOfRun, stemsOf, wordsOf } from './words.ts';

/** A stretch of text that is marked, or not. */
export interface SnippetPart {
  readonly text: string;
  readonly marked: boolean;
}

const WORDS_BEFORE = 6;
const WORDS_IN_ALL = 32;

/** The part of a text where most of the query stands, cut into marked and plain stretches: text, never HTML. */
export function snippet(text: string, variants: readonly string[]): readonly SnippetPart[] {
  const words = wordsOf(text);
  const stems = words.map(({ stem }) => stem);
  const queries = variants.map(stemsOf);
  const wanted = new Set(queries.flat());
  const start = Math.max(0, bestStart(stems, queries, wanted) - WORDS_BEFORE);
  const shown = words.slice(start, start + WORDS_IN_ALL);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last) return [];
  const parts: SnippetPart[] = [];
  let from = start === 0 ? 0 : first.from;
  for (const word of shown) {
    if (!wanted.has(word.stem)) continue;
    if (word.from > from) parts.push({ text: text.slice(from, word.from), marked: false });
    parts.push({ text: text.slice(word.from, word.to), marked: true });
    from = word.to;
  }
  const isEnd = start + WORDS_IN_ALL >= words.length;
  const rest = text.slice(from, isEnd ? undefined : last.to);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(rest === '' ? [] : [{ text: rest, marked: false }]),
    ...(isEnd ? [] : [{ text: ' …', marked: false }]),
  ];
}

/** Where the whole query stands; else the place from which on most of its words stand close together. */
function bestStart(
  stems: readonly string[],
  queries: readonly (readonly string[])[],
  wanted: ReadonlySet<string>,
): number {
  const whole = queries.filter(({ length }) => length > 1).map((query) => indexOfRun(query, stems));
  const found = whole.find((index) => index !== -1);
  if (found !== undefined) return found;
  const counts = stems.map((stem, index) =>
    wanted.has(stem)
      ? new Set(stems.slice(index, index + WORDS_IN_ALL - WORDS_BEFORE).filter((one) => wanted.has(one))).size
      : 0,
  );
  return counts.indexOf(Math.max(0, ...counts));
}

import type { SearchTerm } from '../../site/search/words.ts';
import { indexOfRun, stemsOf, wordsOf } from './words.ts';

/** A query in the words that pages use, and the things of the glossary that it names in other words. */
export interface Wider {
  /** Where nothing but a thing was asked for, its name: all its words have to stand together. */
  readonly names: readonly string[];
  /** Where more was asked for, all of it in other words. */
  readonly sentences: readonly string[];
  readonly terms: readonly SearchTerm[];
}

interface Match {
  readonly term: SearchTerm;
  /** The words of the query that name it: from this one up to but not including that one. */
  readonly start: number;
  readonly end: number;
}

/** More would cost time and find nothing new. */
const MOST = 10;

/**
 * "core group minutes" is also "Child in need meeting minutes": every thing that is named in the query, by the words that
 * pages have for it, the Handbook's own word for each first.
 */
export function widen(variants: readonly string[], terms: readonly SearchTerm[]): Wider {
  const found = variants.flatMap((variant) => matchesIn(variant, terms).map((match) => ({ variant, match })));
  const written = found.map(({ variant, match }) =>
    match.term.to.map((to) => ({ text: replaced(variant, match, to), isName: isWhole(variant, match) })),
  );
  const longest = Math.max(0, ...written.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, turn) => written.flatMap((texts) => texts[turn] ?? []));
  const known = new Set(variants.map(key));
  const unknown = new Map(inTurn.flat().map((one) => [key(one.text), one]));
  for (const variant of known) unknown.delete(variant);
  const wider = [...unknown.values()].slice(0, MOST);
  return {
    names: wider.filter(({ isName }) => isName).map(({ text }) => text),
    sentences: wider.filter(({ isName }) => !isName).map(({ text }) => text),
    terms: [...new Set(found.map(({ match }) => match.term))].filter(({ name }) => !known.has(key(name))),
  };
}

function isWhole(query: string, { start, end }: Match): boolean {
  return end - start === stemsOf(query).length;
}

/** Each term once, in its longest wording; none within the wording of another: "plan" is not meant in "CIN plan". */
function matchesIn(query: string, terms: readonly SearchTerm[]): readonly Match[] {
  const stems = stemsOf(query);
  const matches = terms.flatMap((term) => longestMatch(stems, term) ?? []);
  const length = ({ start, end }: Match) => end - start;
  return matches.filter(
    (one) =>
      !matches.some(
        (other) => length(other) > length(one) && other.start <= one.start && one.end <= other.end,
      ),
  );
}

function longestMatch(stems: readonly string[], term: SearchTerm): Match | undefined {
  const matches = term.from.flatMap((word): readonly Match[] => {
    const run = stemsOf(word);
    const start = indexOfRun(run, stems);
    return start === -1 ? [] : [{ term, start, end: start + run.length }];
  });
  return matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function replaced(query: string, { start, end }: Match, to: string): string {
  const words = wordsOf(query);
  return query.slice(0, words[start]?.from) + to + query.slice(words[end - 1]?.to);
}

function key(text: string): string {
  return stemsOf(text).join(' ');
}

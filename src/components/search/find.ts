import { pageOf } from './pagefind-api.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import { rankPages } from './rank.ts';
import type { RankedPage } from './rank.ts';
import { queryVariants } from './variants.ts';

export interface Search {
  readonly query: string;
  readonly filters: Readonly<Record<string, string>>;
}

export interface Found {
  /** How many pages match; only the best of them are in `pages`. */
  readonly count: number;
  readonly pages: readonly RankedPage[];
  readonly variants: readonly string[];
}

/** So many pages are read to find the best sections in them. */
const READ = 20;
const PHRASE_BONUS = 100;

/**
 * Searches for every variant of a query and brings the results together, the pages first that hold a variant word for word.
 * Where a length of time was typed, only pages that hold it count: the index finds "2026" for "20".
 */
export async function find(
  { query, filters }: Search,
  pagefind: Pagefind,
  abbreviations: Readonly<Record<string, string>>,
): Promise<Found> {
  const variants = queryVariants(query, abbreviations);
  const longEnough = variants.filter((variant) => !hasShortAbbreviation(variant, abbreviations));
  const search = async (text: string) => (await pagefind.search(text, { filters })).results;
  const each = async (texts: readonly string[]) => (await Promise.all(texts.map(search))).flat();
  const [anyhow, wordForWord, lengths] = await Promise.all([
    each(longEnough.length > 0 ? longEnough : variants),
    each(variants.filter((variant) => variant.includes(' ')).map(quoted)),
    each([...new Set(variants.flatMap(lengthsOfTime))].map(quoted)),
  ]);
  const exact = new Set(wordForWord.map(({ id }) => id));
  const merged = merge([...anyhow, ...wordForWord], exact);
  const withLength = new Set([...lengths.map(({ id }) => id), ...exact]);
  const precise = merged.filter(({ id }) => withLength.has(id));
  const results = lengths.length > 0 && precise.length > 0 ? precise : merged;
  const pages = await Promise.all(results.slice(0, READ).map(pageOf));
  return { count: results.length, pages: rankPages(pages, variants), variants };
}

/** One result for each page, the best it got from any variant. */
function merge(results: readonly PagefindResult[], exact: ReadonlySet<string>): readonly PagefindResult[] {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const result of results) {
    const score = result.score + (exact.has(result.id) ? PHRASE_BONUS : 0);
    if (score > (best.get(result.id)?.score ?? -1)) best.set(result.id, { result, score });
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score).map(({ result }) => result);
}

/** The index looks for words that begin so: "SO" would find "some". Pages spell an abbreviation out, so the long form does. */
function hasShortAbbreviation(text: string, abbreviations: Readonly<Record<string, string>>): boolean {
  const short = new Set(Object.keys(abbreviations).filter(({ length }) => length < 3));
  return text.split(/\W+/).some((word) => short.has(word) || short.has(word.toUpperCase()));
}

/** "3 weeks", "20 working days" */
function lengthsOfTime(text: string): readonly string[] {
  return text.match(/\b\d+ (?:(?:working|calendar) )?(?:hour|day|week|month|year)s?\b/gi) ?? [];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '')}"`;
}

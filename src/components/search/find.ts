import { didYouMean } from './did-you-mean.ts';
import { pageOf } from './pagefind-api.ts';
import type { Pagefind, PagefindResult } from './pagefind-api.ts';
import { rankPages } from './rank.ts';
import type { Filters, Queries, RankedPage } from './rank.ts';
import { queryVariants } from './variants.ts';
import { widen } from './widen.ts';
import type { Wider } from './widen.ts';
import type { SearchTerm, SearchWords } from '../../site/search/words.ts';

export interface Search {
  readonly query: string;
  readonly filters: Filters;
}

export interface Found {
  /** The best. */
  readonly pages: readonly RankedPage[];
  /** How many pages match in all; unknown where only reading them all would tell. */
  readonly count?: number | undefined;
  readonly queries: Queries;
  /** Things that the query names in other words than the Handbook's. */
  readonly terms: readonly SearchTerm[];
  /** Only where nothing was found: the query with its slips of the keyboard put right. */
  readonly meant?: string | undefined;
}

/** So many pages are read to find the best sections in them. */
const READ = 20;
/** Where few of them are worth showing, reading on ends here. */
const MOST_READ = 100;
const PHRASE_BONUS = 100;
const TYPED_BONUS = 50;

/**
 * Searches for every wording of a query and brings the results together, the pages first that hold one word for word.
 * Where a length of time was typed, only pages that hold it count: the index finds "2026" for "20".
 */
export async function find(
  { query, filters }: Search,
  pagefind: Pagefind,
  words: SearchWords,
): Promise<Found> {
  const typed = queryVariants(query, words.abbreviations);
  const wider = widen(typed, words.terms);
  const queries = { typed, wider: [...wider.names, ...wider.sentences] };
  const results = await search(typed, wider, filters, pagefind, words);
  const found = await best(results, queries, filters);
  const meant = found.pages.length === 0 ? didYouMean(query, words) : undefined;
  return { ...found, queries, terms: wider.terms, meant };
}

/** Reads on until there are pages enough: not every page that the index gives has a section worth showing. */
async function best(
  results: readonly PagefindResult[],
  queries: Queries,
  filters: Filters,
): Promise<Pick<Found, 'pages' | 'count'>> {
  let [pages, read]: [readonly RankedPage[], number] = [[], 0];
  const end = Math.min(results.length, MOST_READ);
  while (pages.length < READ && read < end) {
    const next = await Promise.all(results.slice(read, read + READ).map(pageOf));
    pages = [...pages, ...rankPages(next, queries, filters)].toSorted((a, b) => b.score - a.score);
    read += READ;
  }
  const all = read >= results.length ? pages.length : results.length;
  const certain = read >= results.length || (pages.length === read && Object.keys(filters).length === 0);
  return { pages: pages.slice(0, READ), ...(certain ? { count: all } : {}) };
}

async function search(
  typed: readonly string[],
  { names, sentences }: Wider,
  filters: Filters,
  pagefind: Pagefind,
  { abbreviations }: SearchWords,
): Promise<readonly PagefindResult[]> {
  const chosen = Object.fromEntries(Object.entries(filters).map(([name, any]) => [name, { any }]));
  const ask = async (text: string | null) => (await pagefind.search(text, { filters: chosen })).results;
  const each = async (texts: readonly string[]) => (await Promise.all(texts.map(ask))).flat();
  if (typed.length === 0) return ask(null);
  const longEnough = typed.filter((variant) => !hasShortAbbreviation(variant, abbreviations));
  const phrases = (texts: readonly string[]) => each(texts.filter((text) => text.includes(' ')).map(quoted));
  const [anyhow, wordForWord, inOtherWords, otherPhrases, lengths] = await Promise.all([
    each(longEnough.length > 0 ? longEnough : typed),
    phrases(typed),
    each([...sentences, ...names.filter((name) => !name.includes(' '))]),
    phrases(names),
    each([...new Set(typed.flatMap(lengthsOfTime))].map(quoted)),
  ]);
  const merged = merge([
    { results: wordForWord, bonus: PHRASE_BONUS + TYPED_BONUS },
    { results: otherPhrases, bonus: PHRASE_BONUS },
    { results: anyhow, bonus: TYPED_BONUS },
    { results: inOtherWords, bonus: 0 },
  ]);
  const withLength = new Set([...lengths, ...wordForWord].map(({ id }) => id));
  const precise = merged.filter(({ id }) => withLength.has(id));
  return lengths.length > 0 && precise.length > 0 ? precise : merged;
}

/** One result for each page, the best it got from any wording. */
function merge(
  parts: readonly { readonly results: readonly PagefindResult[]; readonly bonus: number }[],
): readonly PagefindResult[] {
  const best = new Map<string, { result: PagefindResult; score: number }>();
  for (const { results, bonus } of parts) {
    for (const result of results) {
      const score = result.score + bonus;
      if (score > (best.get(result.id)?.score ?? -1)) best.set(result.id, { result, score });
    }
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

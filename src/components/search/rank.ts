import { sectionsOf } from './sections.ts';
import type { FoundPage, Section } from './sections.ts';
import { indexOfRun, stemsOf } from './words.ts';

/** A page worth showing, with the sections of it that answer best. */
export interface RankedPage {
  readonly page: FoundPage;
  readonly sections: readonly Section[];
  readonly score: number;
}

/** What is looked for: as it was typed, and in other words, which count for a little less. */
export interface Queries {
  readonly typed: readonly string[];
  readonly wider: readonly string[];
}

/** By name of a filter the values that it lets through. */
export type Filters = Readonly<Record<string, readonly string[]>>;

interface Query {
  readonly stems: readonly string[];
  readonly weight: number;
}

const MOST_SECTIONS = 3;
const PHRASE = 1;
const HEADING = 0.3;
const IN_OTHER_WORDS = 0.8;
/** Sections that match less than this share of the best one say little. */
const WORTH_SHOWING = 0.75;

/**
 * Orders pages by their best section, and the sections of each page by how well they match any wording of the query. A page
 * is left out where no section that the filters let through has a word of the query: the index guesses at unknown words.
 */
export function rankPages(
  pages: readonly FoundPage[],
  { typed, wider }: Queries,
  filters: Filters,
): readonly RankedPage[] {
  const queries = [
    ...typed.map((text) => ({ stems: stemsOf(text), weight: 1 })),
    ...wider.map((text) => ({ stems: stemsOf(text), weight: IN_OTHER_WORDS })),
  ].filter(({ stems }) => stems.length > 0);
  return pages
    .flatMap((page) => rankPage(page, queries, filters) ?? [])
    .toSorted((a, b) => b.score - a.score);
}

function rankPage(page: FoundPage, queries: readonly Query[], filters: Filters): RankedPage | undefined {
  const sections = sectionsOf(page).filter((section) => passes(section, filters));
  if (sections.length === 0) return undefined;
  const title = new Set(stemsOf(page.title));
  const scoreFor = (section: Section) =>
    Math.max(0, ...queries.map(({ stems, weight }) => weight * scoreOf(section, stems, title)));
  const scored = sections
    .map((section) => ({ section, score: queries.length === 0 ? 1 : scoreFor(section) }))
    .toSorted((a, b) => b.score - a.score);
  const score = scored[0]?.score ?? 0;
  if (score === 0) return undefined;
  return {
    page,
    score,
    sections: scored
      .filter((one) => one.score >= score * WORTH_SHOWING)
      .slice(0, MOST_SECTIONS)
      .map(({ section }) => section),
  };
}

function passes({ subject }: Section, filters: Filters): boolean {
  return Object.entries(filters).every(([name, values]) =>
    subject.getAll(name).some((value) => values.includes(value)),
  );
}

/** The share of the words that stand in the section or in the page's title, more where they stand together or in a heading. */
function scoreOf({ title, text }: Section, query: readonly string[], pageTitle: ReadonlySet<string>): number {
  const stems = stemsOf(text);
  const [inText, inHeading] = [new Set(stems), new Set(stemsOf(title))];
  const share = (has: (stem: string) => boolean) => query.filter(has).length / query.length;
  const holds = (stem: string) => inText.has(stem) || begins(stem, stems);
  if (!query.some(holds)) return 0;
  const matched = share((stem) => holds(stem) || pageTitle.has(stem));
  const together =
    query.length > 1 && indexOfRun(query, stems) !== -1
      ? PHRASE
      : longestRun(query, stems) / query.length / 2;
  return matched + together + HEADING * share((stem) => inHeading.has(stem));
}

/** "assess" begins "assessment", but "20" does not begin "2026". */
function begins(stem: string, stems: readonly string[]): boolean {
  return /^\p{L}{4}/u.test(stem) && stems.some((one) => one.startsWith(stem));
}

/** How many neighbouring words of the query are neighbours in the text too; single words do not count. */
function longestRun(query: readonly string[], stems: readonly string[]): number {
  for (let length = query.length - 1; length > 1; length -= 1) {
    for (let start = 0; start + length <= query.length; start += 1) {
      if (indexOfRun(query.slice(start, start + length), stems) !== -1) return length;
    }
  }
  return 0;
}

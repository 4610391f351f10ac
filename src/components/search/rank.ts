import { sectionsOf } from './sections.ts';
import type { FoundPage, Section } from './sections.ts';
import { indexOfRun, stemsOf } from './words.ts';

/** A page worth showing, with the sections of it that answer best. */
export interface RankedPage {
  readonly page: FoundPage;
  readonly sections: readonly Section[];
  readonly score: number;
}

const MOST_SECTIONS = 3;
const PHRASE = 1;
const HEADING = 0.3;
/** Sections that match less than this share of the best one say little. */
const WORTH_SHOWING = 0.75;

/** Orders pages by their best section, and the sections of each page by how well they match any variant of the query. */
export function rankPages(pages: readonly FoundPage[], variants: readonly string[]): readonly RankedPage[] {
  const queries = variants.map(stemsOf).filter((stems) => stems.length > 0);
  return pages.map((page) => rankPage(page, queries)).toSorted((a, b) => b.score - a.score);
}

function rankPage(page: FoundPage, queries: readonly (readonly string[])[]): RankedPage {
  const title = new Set(stemsOf(page.title));
  const scored = sectionsOf(page)
    .map((section) => ({
      section,
      score: Math.max(0, ...queries.map((query) => scoreOf(section, query, title))),
    }))
    .toSorted((a, b) => b.score - a.score);
  const score = scored[0]?.score ?? 0;
  return {
    page,
    score,
    sections: scored
      .filter((one) => one.score > 0 && one.score >= score * WORTH_SHOWING)
      .slice(0, MOST_SECTIONS)
      .map(({ section }) => section),
  };
}

/** The share of the words that stand in the section or in the page's title, more where they stand together or in a heading. */
function scoreOf({ title, text }: Section, query: readonly string[], pageTitle: ReadonlySet<string>): number {
  const stems = stemsOf(text);
  const [inText, inHeading] = [new Set(stems), new Set(stemsOf(title))];
  const share = (has: (stem: string) => boolean) => query.filter(has).length / query.length;
  if (!query.some((stem) => inText.has(stem))) return 0;
  const matched = share((stem) => inText.has(stem) || pageTitle.has(stem));
  const together =
    query.length > 1 && indexOfRun(query, stems) !== -1
      ? PHRASE
      : longestRun(query, stems) / query.length / 2;
  return matched + together + HEADING * share((stem) => inHeading.has(stem));
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

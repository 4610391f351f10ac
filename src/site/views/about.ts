import type { Authority, Terms, Who } from '../../policy/types.ts';

/** What the search has to know of a page or a part of it, to filter it and to say where it is from. */
export interface Subject {
  readonly authority?: string;
  /** The chapters that its topics belong to. The filter has chapters, because fifty topics are too many to choose from. */
  readonly chapters?: readonly string[];
  /** Families of roles that have to do it, or are told, sent or asked something by it. */
  readonly families?: readonly string[];
  readonly source?: readonly Cited[] | undefined;
}

interface Cited {
  readonly section: string;
  readonly document?: string | undefined;
}

/** The subject as the attribute `data-about`. What lies below a heading is about all that the heading is about. */
export function about({ authority, chapters = [], families = [], source = [] }: Subject): string {
  const sections = source.filter(({ document }) => document === undefined).map(({ section }) => section);
  return new URLSearchParams([
    ...(authority === undefined ? [] : [['authority', authority]]),
    ...[...new Set(chapters)].map((chapter) => ['topic', chapter]),
    ...[...new Set(families)].map((family) => ['role', family]),
    ...[...new Set(sections)].map((section) => ['source', section]),
  ])
    .toString()
    .replaceAll('&', ';'); // needs no escaping in HTML
}

/** The chapters of topics, each once. */
export function chaptersOf(topics: readonly string[], terms: Pick<Terms, 'topics'>): readonly string[] {
  return [...new Set(topics.flatMap((topic) => terms.topics[topic]?.chapter ?? []))];
}

interface Entry {
  readonly who?: Who | undefined;
  readonly to?: readonly string[] | undefined;
  readonly source?: readonly Cited[] | undefined;
}

/** The same for a timescale, rule, duty or step of an authority, on the topics given. */
export function aboutEntry(
  { who = 'not-stated', to = [], source }: Entry,
  topics: readonly string[],
  { roles }: Pick<Authority, 'roles'>,
  terms: Pick<Terms, 'topics'>,
): string {
  const concerned = [...(who === 'not-stated' ? [] : who), ...to];
  return about({
    chapters: chaptersOf(topics, terms),
    families: concerned.flatMap((role) => roles[role]?.family ?? []),
    source,
  });
}

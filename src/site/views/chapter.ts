import type { Authority, Terms } from '../../policy/types.ts';
import { chapterUrl } from '../urls.ts';
import { markRepeats, referQuestions } from './questions.ts';
import { topicView } from './topic.ts';
import type { TimescaleCard } from './timescale-card.ts';
import type { TopicView } from './topic.ts';

/** One part of the guidance for one authority: its topics in reading order. */
export interface ChapterView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly topics: readonly TopicView[];
  /** The document has been read and answers none of the topics. */
  readonly silent: boolean;
  /** How many of the topics nobody has looked for in the document yet. */
  readonly unread: 'none' | 'some' | 'all';
}

/** The parts of the guidance, in reading order, as one authority's document fills them. */
export function chapterViews(authority: Authority, terms: Terms): readonly ChapterView[] {
  return Object.keys(terms.chapters).map((chapter) => chapterView(chapter, authority, terms));
}

export function chapterView(id: string, authority: Authority, terms: Terms): ChapterView {
  const name = terms.chapters[id];
  if (name === undefined) throw new Error(`content/terms.yaml has no chapter "${id}"`);
  const asked = new Set<string>();
  const topics = topicsOf(id, terms)
    .map((topic) => topicView(topic, authority, terms))
    .map((topic) => ({
      ...topic,
      timescales: markRepeats(topic.timescales, asked),
      rules: markRepeats(topic.rules, asked),
      duties: markRepeats(topic.duties, asked),
    }));
  return { id, name, href: chapterUrl(authority.id, id), topics, ...gapsIn(topics) };
}

/** The chapters that hold timescales, with the cards of those, for a page that shows them all. */
export function timescaleChapters(
  authority: Authority,
  terms: Terms,
): readonly (ChapterView & { readonly cards: readonly TimescaleCard[] })[] {
  return chapterViews(authority, terms)
    .map((chapter) => ({
      ...chapter,
      cards: referQuestions(
        chapter.topics.flatMap(({ timescales }) => timescales),
        authority.id,
      ),
    }))
    .filter(({ cards }) => cards.length > 0);
}

/** The topics of a chapter, in reading order. */
export function topicsOf(chapter: string, { topics }: Pick<Terms, 'topics'>): readonly string[] {
  return Object.entries(topics).flatMap(([id, topic]) => (topic.chapter === chapter ? [id] : []));
}

function gapsIn(topics: readonly TopicView[]): Pick<ChapterView, 'silent' | 'unread'> {
  const unread = topics.filter(({ silence }) => silence?.kind === 'not-read').length;
  return {
    silent: unread === 0 && topics.every(isSilent),
    unread: unread === 0 ? 'none' : unread < topics.length ? 'some' : 'all',
  };
}

function isSilent({ timescales, rules, duties, more }: TopicView): boolean {
  return [timescales, rules, duties].every(({ length }) => length === 0) && !more;
}

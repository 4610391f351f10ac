import type { Authority, Terms } from '../../policy/types.ts';
import { startsOf } from '../../schedule/clocks.ts';
import { acrossUrl, authorityUrl, topicUrl } from '../urls.ts';
import type { Link } from './link.ts';
import { topicView } from './topic.ts';
import type { TopicView } from './topic.ts';

/** One topic with what every authority's document says on it. */
export interface AcrossView {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly authorities: readonly AuthorityAnswer[];
  /** The events that the authorities' clocks start from, where they are not all the same: figures must not be ranked. */
  readonly starts: readonly ClockStart[];
}

export interface AuthorityAnswer {
  readonly id: string;
  readonly name: string;
  readonly home: string;
  readonly topic: TopicView;
}

/** An event that clocks count from, and whose. */
export interface ClockStart {
  readonly event: string;
  readonly authorities: readonly string[];
}

export function acrossView(id: string, authorities: readonly Authority[], terms: Terms): AcrossView {
  const topic = terms.topics[id];
  if (!topic) throw new Error(`content/terms.yaml has no topic "${id}"`);
  return {
    id,
    name: topic.name,
    definition: topic.definition,
    authorities: authorities.map((authority) => ({
      id: authority.id,
      name: authority.name,
      home: authorityUrl(authority.id),
      topic: topicView(id, authority, terms),
    })),
    starts: clockStarts(id, authorities, terms),
  };
}

function clockStarts(
  topic: string,
  authorities: readonly Authority[],
  { events }: Terms,
): AcrossView['starts'] {
  const pairs = authorities.flatMap(({ name, timescales }) =>
    Object.values(timescales)
      .filter((timescale) => timescale.topic === topic)
      .flatMap(startsOf)
      .map((event) => ({ name, event })),
  );
  const starts = [...Map.groupBy(pairs, ({ event }) => event)].map(([event, of]) => ({
    event: events[event]?.phrase ?? event,
    authorities: [...new Set(of.map(({ name }) => name))],
  }));
  const shared = new Set(pairs.map(({ name }) => name)).size > 1;
  return shared && starts.length > 1 ? starts : [];
}

/** Every topic under its chapter, in reading order. */
export function topicIndex({ chapters, topics }: Pick<Terms, 'chapters' | 'topics'>): readonly {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly (Link & { readonly definition: string })[];
}[] {
  return Object.entries(chapters).map(([id, title]) => ({
    id,
    title,
    topics: Object.entries(topics)
      .filter(([, { chapter }]) => chapter === id)
      .map(([topic, { name, definition }]) => ({ title: name, definition, href: acrossUrl(topic) })),
  }));
}

/** Where one authority's rules on a topic stand in full. */
export function fullAnswer({ id, topic }: AuthorityAnswer, terms: Pick<Terms, 'topics'>): string {
  return topicUrl(id, terms.topics[topic.id]?.chapter ?? '', topic.id);
}

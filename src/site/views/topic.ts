import type { Authority, Terms } from '../../policy/types.ts';
import { topicAnchor, topicUrl } from '../urls.ts';
import { ruleCard } from './rule-card.ts';
import type { RuleCard } from './rule-card.ts';
import { silenceView } from './silence.ts';
import type { SilenceView } from './silence.ts';
import { timescaleCard } from './timescale-card.ts';
import type { TimescaleCard } from './timescale-card.ts';

/** All that one authority's document says on one topic, or how it is silent. */
export interface TopicView {
  readonly id: string;
  readonly name: string;
  readonly anchor: string;
  readonly href: string;
  readonly timescales: readonly TimescaleCard[];
  readonly rules: readonly RuleCard[];
  /** Only where there is neither a timescale nor a rule. */
  readonly silence?: SilenceView;
}

export function topicView(topic: string, authority: Authority, terms: Terms): TopicView {
  const term = terms.topics[topic];
  if (!term) throw new Error(`content/terms.yaml has no topic "${topic}"`);
  const on = (entries: Readonly<Record<string, { readonly topic: string }>>) =>
    Object.entries(entries).flatMap(([id, entry]) => (entry.topic === topic ? [id] : []));
  const silence = authority.silent[topic];
  return {
    id: topic,
    name: term.name,
    anchor: topicAnchor(topic),
    href: topicUrl(authority.id, term.chapter, topic),
    timescales: on(authority.timescales).map((id) => timescaleCard(id, authority, terms)),
    rules: on(authority.rules).map((id) => ruleCard(id, authority, terms)),
    ...(silence === undefined ? {} : { silence: silenceView(silence, authority) }),
  };
}

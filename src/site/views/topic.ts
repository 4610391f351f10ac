import type { Authority, Duty, Terms } from '../../policy/types.ts';
import { thresholdsUrl, topicAnchor, topicUrl } from '../urls.ts';
import type { Link } from './link.ts';
import { dutyView } from './role.ts';
import type { DutyView } from './role.ts';
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
  /** Duties on the topic that no timescale or rule of it carries. */
  readonly duties: readonly DutyView[];
  /** The page that holds more on the topic. */
  readonly more?: Link;
  /** Only where there is nothing else. */
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
    duties: Object.entries(authority.duties)
      .filter(([, duty]) => duty.topic === topic && !isCarried(duty, topic, authority))
      .map(([id, duty]) => dutyView(id, duty, authority, terms)),
    ...(topic === 'thresholds' && hasThresholds(authority)
      ? { more: { title: 'Thresholds and eligibility', href: thresholdsUrl(authority.id) } }
      : {}),
    ...(silence === undefined ? {} : { silence: silenceView(silence, authority) }),
  };
}

/** A duty that a timescale or rule of the same topic spells out is not printed again below it. */
function isCarried({ timescales = [], rules = [] }: Duty, topic: string, authority: Authority): boolean {
  return (
    timescales.some((id) => authority.timescales[id]?.topic === topic) ||
    rules.some((id) => authority.rules[id]?.topic === topic)
  );
}

function hasThresholds({ thresholds }: Authority): boolean {
  return Object.values(thresholds).some((part) => part !== undefined);
}

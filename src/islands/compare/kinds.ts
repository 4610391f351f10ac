import type { CalculatorData } from '../data.ts';
import { uncapital } from '../parts/capitals.ts';
import type { TopicName } from './topic-rows.ts';

/** Rules of several authorities that are about the same kind of thing: first meetings, visits, sending out the plan. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  /** The rules of each authority, in the order of the authorities. */
  readonly own: readonly KindRules[];
}

export interface KindRules {
  readonly data: CalculatorData;
  /** Ids; empty where the authority has no rule of this kind. */
  readonly rules: readonly string[];
  /** What its document says of the topics in place of a rule: "Sending out the plan: not stated in this document". */
  readonly gaps: readonly string[];
}

/**
 * Sorts the rules of several authorities by what they are about, so that like stands beside like: by the event that a rule is
 * for, else by its topic. Where all dated rules of a topic are for one event, the others on the topic stand with them.
 */
export function kindsOf(
  topics: readonly TopicName[],
  authorities: readonly CalculatorData[],
): readonly Kind[] {
  const eventOf = eventsByTopic(authorities);
  const filed = authorities.flatMap((data) =>
    Object.entries(data.timescales).map(([rule, { topic, happens }]) => {
      const event = happens ?? eventOf.get(topic);
      return { data, rule, topic, event, kind: event ? `event-${event}` : `topic-${topic}` };
    }),
  );
  const place = (topic: string) => topics.findIndex(({ id }) => id === topic);
  const inOrder = filed.toSorted((a, b) => place(a.topic) - place(b.topic));
  return [...Map.groupBy(inOrder, ({ kind }) => kind)].map(([id, all]) => {
    const about = [...new Set(all.map(({ topic }) => topic))];
    const nameOf = (topic: string) => topics.find((one) => one.id === topic)?.name ?? topic;
    const [first] = all;
    const event = first?.event && first.data.events[first.event]?.name;
    return {
      id,
      name: event ?? nameOf(first?.topic ?? ''),
      own: authorities.map((data) => {
        const rules = all.filter((one) => one.data === data).map(({ rule }) => rule);
        const gaps = rules.length > 0 ? [] : about.flatMap((topic) => gap(topic, nameOf(topic), data));
        return { data, rules, gaps };
      }),
    };
  });
}

/** The event that all rules on a topic are for which are for any, whoever's they are. */
function eventsByTopic(authorities: readonly CalculatorData[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { topic, happens } of authorities.flatMap(({ timescales }) => Object.values(timescales))) {
    if (happens !== undefined) found.set(topic, (found.get(topic) ?? new Set()).add(happens));
  }
  return new Map(
    [...found].flatMap(([topic, events]) => {
      const [event] = events;
      return event !== undefined && events.size === 1 ? [[topic, event] as const] : [];
    }),
  );
}

/** A topic on which an authority has a rule about time that is of another kind is no gap. */
function gap(topic: string, name: string, { silences, timescales }: CalculatorData): readonly string[] {
  const silence = silences[topic];
  if (silence !== undefined) return [`${name}: ${uncapital(silence)}.`];
  const elsewhere = Object.values(timescales).some((timescale) => timescale.topic === topic);
  return elsewhere ? [] : [`${name}: a rule without a time.`];
}

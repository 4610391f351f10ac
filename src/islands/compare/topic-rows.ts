import type { Timescale } from '../../policy/types.ts';
import { startsOf } from '../../schedule/clocks.ts';
import type { CalculatorData } from '../data.ts';
import { listNames } from './names.ts';

/** A topic of the Handbook. */
export interface TopicName {
  readonly id: string;
  readonly name: string;
}

export interface RuleOf {
  readonly id: string;
  readonly timescale: Timescale;
}

/** What one authority's document says on a topic. */
export interface TopicAnswer {
  readonly data: CalculatorData;
  /** Its rules about time, as they stand now. */
  readonly rules: readonly RuleOf[];
  /** What stands in the place of rules about time. */
  readonly instead: string;
}

/**
 * How the figures of a topic compare. `unlike`: their clocks start from different events, so that a smaller figure need not
 * be the earlier day. `alone`: one authority has a figure. `none`: not one has.
 */
export type Comparison = 'same' | 'strength' | 'differs' | 'unlike' | 'alone' | 'none';

export interface TopicRow {
  readonly topic: TopicName;
  readonly answers: readonly TopicAnswer[];
  readonly comparison: Comparison;
  /** The comparison in a few words. */
  readonly words: string;
  /** Further sentences: from which events the clocks start, and who has no figure. */
  readonly notes: readonly string[];
}

/** A rule of the topic that the document puts without a time, such as who chairs. */
const WITHOUT_TIME = 'A rule without a time';

/** The topics on which at least one of the authorities has a rule about time, in the order of the topics. */
export function topicRows(
  topics: readonly TopicName[],
  authorities: readonly CalculatorData[],
): readonly TopicRow[] {
  return topics
    .map((topic) => rowFor(topic, authorities))
    .filter(({ answers }) => answers.some(({ rules }) => rules.length > 0));
}

function rowFor(topic: TopicName, authorities: readonly CalculatorData[]): TopicRow {
  const answers = authorities.map((data) => answerOf(topic.id, data));
  const having = answers.filter(({ rules }) => figuresIn(rules).length > 0);
  const comparison = compare(having);
  const lacking = answers.filter((answer) => !having.includes(answer));
  const missing = having.length > 0 && lacking.length > 0 ? [`No figure in ${namesOf(lacking)}.`] : [];
  return {
    topic,
    answers,
    comparison,
    words: comparison === 'alone' ? `A figure only in ${namesOf(having)}` : WORDS[comparison],
    notes: [...(comparison === 'unlike' ? startSentences(having) : []), ...missing],
  };
}

const WORDS: Readonly<Record<Exclude<Comparison, 'alone'>, string>> = {
  same: 'Same',
  strength: 'Same figures, not the same strength',
  differs: 'Differs',
  unlike: 'Starts from another event: do not rank',
  none: 'No figure in any of them',
};

function answerOf(topic: string, data: CalculatorData): TopicAnswer {
  const rules = Object.entries(data.timescales).flatMap(([id, timescale]) =>
    timescale.topic === topic ? [{ id, timescale }] : [],
  );
  // Every document answers every topic: with a timescale, with a rule, or with a silence
  return { data, rules, instead: rules.length > 0 ? '' : (data.silences[topic] ?? WITHOUT_TIME) };
}

function compare(having: readonly TopicAnswer[]): Comparison {
  if (having.length < 2) return having.length === 0 ? 'none' : 'alone';
  const alike = (of: (rules: readonly RuleOf[]) => string) =>
    new Set(having.map(({ rules }) => of(figuresIn(rules)))).size === 1;
  if (!alike((rules) => [...startsIn(rules)].sort().join())) return 'unlike';
  if (!alike((rules) => signature(rules, false))) return 'differs';
  return alike((rules) => signature(rules, true)) ? 'same' : 'strength';
}

/** The rules with a clock that counts from an event. The others have words in place of a figure. */
function figuresIn(rules: readonly RuleOf[]): readonly RuleOf[] {
  return rules.filter(({ timescale }) => startsOf(timescale).length > 0);
}

function startsIn(rules: readonly RuleOf[]): ReadonlySet<string> {
  return new Set(rules.flatMap(({ timescale }) => startsOf(timescale)));
}

/** "From the first meeting: Camden and Azeus." for each event. */
function startSentences(having: readonly TopicAnswer[]): readonly string[] {
  const events = new Set(having.flatMap(({ rules }) => [...startsIn(rules)]));
  return [...events].map((event) => {
    const own = having.filter(({ rules }) => startsIn(rules).has(event));
    return `From ${own[0]?.data.events[event]?.phrase ?? event}: ${namesOf(own)}.`;
  });
}

function namesOf(answers: readonly TopicAnswer[]): string {
  return listNames(answers.map(({ data }) => data));
}

/** The same for two answers exactly when they set the same clocks for the same children. */
function signature(rules: readonly RuleOf[], strength: boolean): string {
  return JSON.stringify(
    rules
      .map(({ timescale }) => {
        const { clock, readings = [], routes = [], cohorts = [] } = timescale;
        const clocks = clock ? [clock] : readings.map((reading) => reading.clock);
        const whom = [routes.toSorted(), cohorts.toSorted()];
        return JSON.stringify([clocks, whom, strength && timescale.strength], inOneUnit);
      })
      .sort(),
  );
}

const SAME: Readonly<Record<string, readonly [number, string]>> = {
  weeks: [7, 'calendar days'],
  years: [12, 'months'],
};

/** Two weeks are fourteen calendar days, and one year is twelve months. */
function inOneUnit(_: string, value: unknown): unknown {
  const { count, unit } = (value ?? {}) as { count?: number; unit?: string };
  const [times, other] = SAME[unit ?? ''] ?? [];
  return count !== undefined && times !== undefined ? { count: count * times, unit: other } : value;
}

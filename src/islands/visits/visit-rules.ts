import type { Duration } from '../../calendar/duration.ts';
import type { EventTerm, Terms, Timescale } from '../../policy/types.ts';
import { largestGap, withInterval } from '../../schedule/visit-interval.ts';
import { narrow } from '../case/narrow.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';

/** The event that the calculator is about, and the one that an interval of the child's own plan runs from. */
export const VISIT = 'visit';
export const PLAN_STARTED = 'plan-started';

/** The rule that a person enters from the child's own plan. No rule of a document can have this for an id. */
export const PLAN_RULE = 'the plan';

const ALONE = 'seen-alone';
const CLOSING = 'visits-during-closure';

/** What a document may answer, in the order in which it is asked. */
export const TOPICS: readonly string[] = ['visits', CLOSING, ALONE];

/** What the Handbook calls these events, for documents that do not speak of them. */
export type VisitEvents = Readonly<Record<string, EventTerm>>;

/** The same, as terms.yaml has them. */
export function visitEvents({ events }: Pick<Terms, 'events'>): VisitEvents {
  const named = [PLAN_STARTED, VISIT].map((id) => [id, events[id]] as const);
  return Object.fromEntries(named.flatMap(([id, event]) => (event ? [[id, event]] : [])));
}

/** An authority's data with its rules about visits alone. */
export function visitData(data: CalculatorData, events: VisitEvents): CalculatorData {
  const narrowed = narrow(data, ({ topic, happens }) => happens === VISIT || TOPICS.includes(topic));
  return { ...narrowed, events: { ...events, ...data.events } };
}

/** The largest gap that the document allows for the whole of a plan; none where it gives no figure. */
export function documentGap({ timescales }: Pick<CalculatorData, 'timescales'>): Duration | undefined {
  const rule = wholePlan(timescales);
  return rule && largestGap(rule);
}

/** The rules to measure by: those of the document that give a figure, and that of the child's own plan if it has one. */
export function measuringRules(
  timescales: CalculatorData['timescales'],
  interval: Duration | undefined,
): CalculatorData['timescales'] {
  const figures = Object.entries(timescales).filter(([, rule]) => givesFigure(rule));
  if (!interval) return Object.fromEntries(figures);
  const rule = withInterval(wholePlan(timescales) ?? OWN_RULE, interval);
  return Object.fromEntries([...figures, [PLAN_RULE, rule]]);
}

/** The rule that asks for the child to be seen alone at visits. */
export function aloneRule({ timescales, rules }: CalculatorData): AlsoRule | undefined {
  const named = Object.values(timescales).flatMap(({ also }) => also ?? []);
  return named.map((id) => rules[id]).find((rule) => rule?.topic === ALONE);
}

/** The event that ends visits: the one up to which they go on while a case is closing. */
export function closingEvent(timescales: CalculatorData['timescales']): string | undefined {
  return Object.values(timescales).find(({ topic }) => topic === CLOSING)?.during?.[1];
}

function givesFigure(rule: Timescale): boolean {
  return rule.happens === VISIT && largestGap(rule) !== undefined;
}

function wholePlan(timescales: CalculatorData['timescales']): Timescale | undefined {
  return Object.values(timescales).find((rule) => givesFigure(rule) && !rule.during);
}

const UNSET: Duration = { count: 1, unit: 'weeks' };

/** The shape of a plan's own rule where the document has none; its interval is always replaced. */
const OWN_RULE: Timescale = {
  title: 'Visit to the child',
  do: 'Visit the child',
  topic: 'visits',
  happens: VISIT,
  clock: { shape: 'every', first: UNSET, then: UNSET, from: PLAN_STARTED, meetingOf: undefined },
  strength: '',
  who: 'not-stated',
  says: '',
  source: [],
};

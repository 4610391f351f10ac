import { formatDate } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Timescale } from '../policy/types.ts';
import { instancesOf } from './facts.ts';
import type { Instance } from './facts.ts';
import { rulesFor } from './needed.ts';
import { readingsOf } from './readings.ts';
import { sortedBy } from './sorted-by.ts';
import type { CaseFacts, SchedulePolicy } from './types.ts';

/** Days entered for an event that lie before the one from which it is counted. */
export interface OutOfOrder {
  readonly event: string;
  readonly dates: readonly IsoDate[];
  readonly start: Instance;
}

/**
 * Takes an authority's rules and the dates of a case, and gives those entered against the order that the rules imply: a rule
 * asks for an event so long after another, or again and again from it, and it was entered for a day before that. It may be
 * true, so it is no mistake. Nothing is said where the order is open: where a rule can also be read as counting from an event
 * not entered, and where another rule for the event counts from an earlier day.
 */
export function findOutOfOrder(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
): readonly OutOfOrder[] {
  const byEvent = Map.groupBy(rulesFor(policy, facts), ([, { happens }]) => happens ?? '');
  return [...byEvent].flatMap(([event, rules]): readonly OutOfOrder[] => {
    const all = rules.map(([, rule]) => startsOf(rule, policy, facts));
    const [start] = all.flatMap(({ starts, isOpen }) => (isOpen ? [] : starts));
    const [first] = inTime(all.flatMap(({ starts }) => starts));
    const dates = instancesOf(event, { ...facts, count: 1 }, policy).map(({ date }) => date);
    const before = dates.filter((date) => first && date < first.date);
    return start && before.length > 0 ? [{ event, dates: before, start }] : [];
  });
}

/** The days entered from which a rule counts an event, the earliest first, and whether it may count from any other. */
function startsOf(rule: Timescale, policy: SchedulePolicy, { events }: Pick<CaseFacts, 'events'>) {
  const repeats = (event = '') => policy.events[event]?.repeats;
  const starts = readingsOf(rule).flatMap(({ clock }) => {
    if (clock.shape === 'every') return clock.from;
    // Of many meetings, only those of a cycle have to follow one event.
    return 'after' in clock && !repeats(rule.happens) ? clock.after : [];
  });
  const known = starts.flatMap((event): readonly Instance[] => {
    const date = events[event];
    return date && !repeats(event) ? [{ event, date }] : [];
  });
  // What was held before the period of a rule began is none of its business.
  return { starts: inTime(known), isOpen: known.length < starts.length || rule.during !== undefined };
}

const inTime = (days: readonly Instance[]) => sortedBy(days, ({ date }) => date);

/** What lies before what, and that it should be checked, in two sentences. */
export function explainOrder({ event, dates, start }: OutOfOrder, { events }: SchedulePolicy): string {
  const phrase = (id: string) => events[id]?.phrase ?? id;
  const words = phrase(event).charAt(0).toUpperCase() + phrase(event).slice(1);
  const [first, ...later] = dates.map(formatDate);
  const more = later.length > 0 ? ` and ${later.length} more` : '';
  return `${words}, ${first}${more}, lies before ${phrase(start.event)}, ${formatDate(start.date)}, from which it is counted. Check ${more ? 'these' : 'both'} dates.`;
}

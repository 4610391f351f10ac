import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import type { PartialDate } from '../calendar/first-day.ts';
import { shift } from '../calendar/period.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Instance } from './facts.ts';
import { readingsOf } from './readings.ts';
import type { ReadingOf } from './readings.ts';
import { occurrences } from './repeat.ts';
import { sortedBy } from './sorted-by.ts';
import { counting, start } from './steps.ts';
import type { SchedulePolicy, Step } from './types.ts';
import { heldOn, versionOn, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

/** The dates of a case that decide by when the child has to be visited. */
export interface VisitFacts {
  /** By event: where the clocks start, and when closing began. */
  readonly events: Readonly<Record<string, IsoDate>>;
  /** In any order. A day entered twice counts once. */
  readonly visits: readonly IsoDate[];
  /** The day on which the case was closed: nothing is due after it. */
  readonly closed?: IsoDate | undefined;
}

/** One day by which a rule, in one of its readings, asks for the next visit. */
export interface Limit {
  /** The id of the rule. */
  readonly rule: string;
  /** Which visit of the rule it is for, as the schedule counts them: by the first of its readings. */
  readonly number: number;
  /** Completes "If the rule is read as ...". Empty where there is only one way. */
  readonly says: string;
  /** Whether it measures the gap itself, or counts on from the start in a fixed cycle. */
  readonly counts: 'gap' | 'cycle';
  readonly from: Instance;
  readonly interval: Duration;
  readonly due: IsoDate;
}

/** What the rules ask for after one visit or start, the earliest first. */
export interface Limits {
  readonly limits: readonly Limit[];
  /** That a rule is known only from a later day on. */
  readonly notKnown?: PartialDate;
  /** That a day lies outside the years of the calendar. */
  readonly beyond?: true;
  /** That every day lies after the closure of the case. */
  readonly closed?: true;
}

type Every = Extract<Clock, { shape: 'every' }>;
type Rules = SchedulePolicy['timescales'];

/** The starts that have been entered of all the rules, the earliest first. A rule that counts from its own event has none. */
export function startsOf(rules: Rules, { events }: VisitFacts): readonly Instance[] {
  const clocks = Object.values(rules).flatMap(versionsOf).flatMap(clocksFromStart);
  const found = [...new Set(clocks.map(({ from }) => from))].flatMap((event) => {
    const date = events[event];
    return date ? [{ event, date }] : [];
  });
  return sortedBy(found, ({ date }) => date);
}

/**
 * The days by which the rules ask for a visit after a visit or a start, counted as the schedule counts them: by the version
 * in force on that day, in each reading from the last visit and in a fixed cycle from the start. What falls outside the
 * period of a rule, or after the closure of the case, does not arise. See decisions 0002 and 0006.
 */
export function limitsAfter(
  base: Instance,
  rules: Rules,
  facts: VisitFacts,
  calendar: WorkingCalendar,
): Limits {
  const visits = [...new Set(facts.visits)].filter((date) => date <= base.date).sort();
  const series = { facts, visits, begun: startsOf(rules, facts)[0] };
  const all = Object.entries(rules).map(([id, rule]) => limitsOf(id, rule, base, series, calendar));
  const arising = all.flatMap(({ limits }) => limits);
  const open = arising.filter(({ due }) => !facts.closed || due <= facts.closed);
  const notKnown = all.flatMap((found) => found.notKnown ?? [])[0];
  return {
    limits: sortedBy(once(open), ({ due }) => due),
    ...(notKnown ? { notKnown } : {}),
    ...(all.some(({ beyond }) => beyond) ? { beyond: true } : {}),
    ...(arising.length > 0 && open.length === 0 ? { closed: true } : {}),
  };
}

interface Series {
  readonly facts: VisitFacts;
  /** Those made so far, in order. */
  readonly visits: readonly IsoDate[];
  /** The earliest start of all rules. */
  readonly begun: Instance | undefined;
}

function limitsOf(
  id: string,
  rule: Timescale,
  base: Instance,
  series: Series,
  calendar: WorkingCalendar,
): Limits {
  const version = versionOn(rule, base.date);
  const notKnown = versionsOf(rule).at(-1)?.from;
  if (!version) return { limits: [], ...(notKnown ? { notKnown } : {}) };
  const all = readingsOf(version).map((reading) => limitsOfReading(id, version, reading, series, calendar));
  const limits = all.flatMap((found) => found ?? []);
  const number = limits[0]?.number ?? 1;
  return {
    limits: limits
      .filter(({ due }) => arises(rule, due, series.facts))
      .map((limit) => ({ ...limit, number })),
    ...(all.includes(undefined) ? { beyond: true } : {}),
  };
}

/** None while there is nothing to count from; undefined where the calendar ends first. */
function limitsOfReading(
  rule: string,
  version: Version<Timescale>,
  { says, clock }: ReadingOf,
  { facts, visits, begun }: Series,
  calendar: WorkingCalendar,
): readonly Limit[] | undefined {
  const { happens } = version;
  if (clock.shape !== 'every' || happens === undefined) return [];
  const start = startOf(clock, version, facts);
  // Once a clock has started, one whose own start has not been entered waits for it
  if (!start && begun && clock.from !== happens) return [];
  const since = visits.filter((date) => !start || date > start.date);
  const first = start && heldOn(version, start.date) ? start : undefined;
  const last = since.at(-1);
  if (!last && !first) return [];
  const [next] = occurrences(clock, first?.date, since, calendar);
  if (!next) return undefined;
  const { number } = next;
  const fromVisit = (date: IsoDate, due: IsoDate): Limit => ({
    ...{ rule, number, says, counts: 'gap', interval: clock.then, due },
    from: { event: happens, date },
  });
  const isVisited = visits.some((date) => !begun || date > begun.date);
  const fromStart = (from: Instance, due: IsoDate): Limit => ({
    ...{ rule, number, says, counts: isVisited ? 'cycle' : 'gap', from, due },
    interval: last ? clock.then : clock.first,
  });
  return [
    ...(last && next.next ? [fromVisit(last, next.next)] : []),
    ...(first && next.grid ? [fromStart(first, next.grid)] : []),
  ];
}

/** The working behind a limit. */
export function limitSteps(limit: Limit, calendar: WorkingCalendar): readonly Step[] {
  const { counts, from, interval, due } = limit;
  if (counts === 'gap') return counting(from, interval, 'after', due, calendar);
  for (let number = 1; ; number += 1) {
    const to = shift(from.date, { ...interval, count: interval.count * number }, 'after', calendar);
    if (to === due) return [start(from), { step: 'grid', number, first: interval, then: interval, to }];
    // A cycle whose first interval differs is not made up of equal ones
    if (!to || to > due) return [start(from)];
  }
}

function clocksFromStart(timescale: Timescale): readonly Every[] {
  return readingsOf(timescale).flatMap(({ clock }) =>
    clock.shape === 'every' && clock.from !== timescale.happens ? [clock] : [],
  );
}

function startOf({ from }: Every, { happens }: Timescale, { events }: VisitFacts): Instance | undefined {
  const date = from === happens ? undefined : events[from];
  return date && { event: from, date };
}

/** Whether a day lies in the period of its rule, which has to have begun. */
function arises({ during }: Timescale, due: IsoDate, { events }: VisitFacts): boolean {
  if (!during) return true;
  const [opens, ends] = during.map((event) => events[event]);
  return opens !== undefined && due >= opens && (ends === undefined || due <= ends);
}

/** Readings that differ only in their start agree once there is a visit to count from. */
function once(limits: readonly Limit[]): readonly Limit[] {
  const key = ({ rule, counts, from, interval: { count, unit } }: Limit) =>
    [rule, counts, from.event, from.date, count, unit].join();
  return [...new Map(limits.map((limit) => [key(limit), limit])).values()];
}

import { countBetween } from '../calendar/counting.ts';
import type { DaysBetween } from '../calendar/counting.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { NonWorkingDay, WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instance } from './facts.ts';
import type { SchedulePolicy } from './types.ts';
import { limitsAfter, startsOf } from './visit-limits.ts';
import type { Limit, Limits, VisitFacts } from './visit-limits.ts';

/** The time from a visit, or from the start of the clock, to the next visit. */
export interface Gap extends Limits {
  readonly from: Instance;
  /** The visit that ended it; none while it is open. */
  readonly to?: IsoDate;
  /** Up to that visit, or to the day on which it is looked at; none while its start lies ahead. */
  readonly length?: DaysBetween;
  /** What the gap is held against: the earliest day counted from where it began. */
  readonly allowed?: Limit;
  /** By how much it was too long; nothing where the visit was in time. */
  readonly late?: DaysBetween;
  /** The day of the fixed cycle from the start, where it is the earlier: the one that is worked to. */
  readonly cycle?: Limit;
  /** By how much the visit was late in that cycle, whether or not the gap was too long. */
  readonly lateInCycle?: DaysBetween;
}

/** The visit still to come. */
export interface NextVisit {
  /** The earliest of all days, which is worked to. */
  readonly limit: Limit;
  /** The last working day on or before it. */
  readonly actBy: IsoDate;
  /** Weekend days and bank holidays between the two. */
  readonly moved: readonly NonWorkingDay[];
  /** Whether it rests on bank holidays that are not published yet. */
  readonly projected: boolean;
  readonly overdue?: DaysBetween;
}

export interface VisitGaps {
  /** Visits on or before the day on which the clock starts: no gap ends with them. */
  readonly before: readonly IsoDate[];
  /** In order. Each ends with a visit. */
  readonly gaps: readonly Gap[];
  /** The gap that no visit has ended yet; none while nothing has been entered to count from. */
  readonly open?: Gap;
  readonly next?: NextVisit;
  /** The first gap that was too long, the open one included. No day of a cycle is missed before a gap is too long. */
  readonly firstMissed?: Gap;
}

/**
 * Takes the rules about visits, the dates of a case and today, and gives every gap between visits with what it is held
 * against and by how much it was too long, the first visit missed, and the next one due. A gap is measured from the visit
 * before, and the first from the earliest start; days of a fixed cycle are told beside it, and the next visit is due by the
 * earliest day of all. A closed case asks for no further visit. See decision 0002.
 */
export function visitGaps(
  rules: SchedulePolicy['timescales'],
  facts: VisitFacts,
  today: IsoDate,
  calendar: WorkingCalendar,
): VisitGaps {
  const [begun] = startsOf(rules, facts);
  const days = [...new Set(facts.visits)].sort();
  const after = days.filter((date) => !begun || date > begun.date);
  const event = Object.values(rules).find(({ happens }) => happens !== undefined)?.happens ?? '';
  const bases: readonly Instance[] = [...(begun ? [begun] : []), ...after.map((date) => ({ event, date }))];
  const ends = begun ? after : after.slice(1);
  const seen = facts.closed && facts.closed < today ? facts.closed : today;
  const all = bases.map((from, place) =>
    gapFrom(from, ends[place], seen, limitsAfter(from, rules, facts, calendar), calendar),
  );
  const open = all.find(({ to }) => to === undefined);
  const next = open && nextVisit(open, seen, seen === facts.closed, calendar);
  const firstMissed = all.find(({ late }) => late !== undefined);
  return {
    before: days.filter((date) => begun && date <= begun.date),
    gaps: all.filter(({ to }) => to !== undefined),
    ...(open ? { open } : {}),
    ...(next ? { next } : {}),
    ...(firstMissed ? { firstMissed } : {}),
  };
}

function gapFrom(
  from: Instance,
  to: IsoDate | undefined,
  seen: IsoDate,
  found: Limits,
  calendar: WorkingCalendar,
): Gap {
  const end = to ?? seen;
  const length = end < from.date ? undefined : countBetween(from.date, end, 'plain', calendar);
  const [first] = found.limits;
  const allowed = found.limits.find(({ counts }) => counts === 'gap');
  const late = allowed && lateBy(allowed.due, end, calendar);
  const cycle = first?.due === allowed?.due ? undefined : first;
  const lateInCycle = cycle && lateBy(cycle.due, end, calendar);
  return {
    ...found,
    from,
    ...(to ? { to } : {}),
    ...(length ? { length } : {}),
    ...(allowed ? { allowed } : {}),
    ...(late ? { late } : {}),
    ...(cycle ? { cycle } : {}),
    ...(lateInCycle ? { lateInCycle } : {}),
  };
}

function nextVisit(
  { limits: [limit] }: Gap,
  seen: IsoDate,
  isClosed: boolean,
  calendar: WorkingCalendar,
): NextVisit | undefined {
  const actBy = limit && calendar.actBy(limit.due);
  if (!limit || !actBy || isClosed) return undefined;
  const overdue = lateBy(limit.due, seen, calendar);
  return {
    limit,
    actBy,
    moved: calendar.nonWorkingDays(actBy, limit.due),
    projected: calendar.isProjected(limit.due),
    ...(overdue ? { overdue } : {}),
  };
}

/** How long after a day another lies; nothing where it does not. */
function lateBy(due: IsoDate, date: IsoDate, calendar: WorkingCalendar): DaysBetween | undefined {
  return date > due ? countBetween(due, date, 'plain', calendar) : undefined;
}

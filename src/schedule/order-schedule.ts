import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { ORDER } from './order-terms.ts';
import { readingsOf } from './readings.ts';
import { buildSchedule } from './schedule.ts';
import type { CaseFacts, Deadline, Schedule, SchedulePolicy } from './types.ts';

/**
 * Takes an authority's rules, the dates of a case other than those of its order, and the order's first and last day; gives
 * every deadline up to the end of the order, and none of a rule that would repeat beyond it.
 */
export function orderSchedule(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
  { made, ends }: { readonly made: IsoDate; readonly ends: IsoDate },
  calendar: WorkingCalendar,
): Schedule {
  const events = { ...facts.events, [ORDER.made]: made, [ORDER.expires]: ends };
  const build = (count: number) => buildSchedule(policy, { ...facts, events, count }, calendar);
  let schedule: Schedule = { deadlines: [], clashes: [] };
  for (const count of COUNTS) {
    schedule = build(count);
    if (reachesEnd(schedule, ends)) break;
  }
  return { ...schedule, deadlines: schedule.deadlines.filter((deadline) => !isLater(deadline, ends)) };
}

/** How many dates of a rule that repeats are asked for, in turn, until it reaches the end: most orders need the fewest. */
const COUNTS = [16, 64, 256, 1024];

/** Whether every rule that repeats has been followed to the end of the order, or of the calendar. */
function reachesEnd({ deadlines }: Schedule, ends: IsoDate): boolean {
  const repeating = deadlines.filter(isRepeating);
  const open = new Set(repeating.filter(({ state }) => state === 'due').map(({ id }) => id));
  return [...open].every((rule) =>
    repeating.some((result) => result.id === rule && (result.state !== 'due' || isLater(result, ends))),
  );
}

/** Whether a date of a rule that repeats lies after the end of the order. */
function isLater(deadline: Deadline, ends: IsoDate): boolean {
  return isRepeating(deadline) && deadline.state === 'due' && deadline.due > ends;
}

function isRepeating({ timescale }: Deadline): boolean {
  return readingsOf(timescale).some(({ clock }) => clock.shape === 'every');
}

/** What becomes of one rule when an order ends on another day. Only rules with a date before or after are told. */
export interface RuleChange {
  readonly id: string;
  readonly title: string;
  /** How many of its dates stay as they are. */
  readonly same: readonly IsoDate[];
  readonly moved: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  readonly added: readonly IsoDate[];
  readonly dropped: readonly IsoDate[];
}

/** Takes two schedules of one case and gives, rule by rule, what the second changes. */
export function changesBetween(before: Schedule, after: Schedule): readonly RuleChange[] {
  const [old, now] = [datesOf(before), datesOf(after)];
  const ids = [...new Set([...before.deadlines, ...after.deadlines].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const results = [...before.deadlines, ...after.deadlines].filter((deadline) => deadline.id === id);
    const keys = [...new Set(results.map(keyOf))];
    const pairs = keys.map((key) => ({ from: old.get(key), to: now.get(key) }));
    const change = {
      id,
      title: results[0]?.timescale.title ?? id,
      same: pairs.flatMap(({ from, to }) => (from && from === to ? [from] : [])),
      moved: pairs.flatMap(({ from, to }) => (from && to && from !== to ? [{ from, to }] : [])),
      added: pairs.flatMap(({ from, to }) => (to && !from ? [to] : [])),
      dropped: pairs.flatMap(({ from, to }) => (from && !to ? [from] : [])),
    };
    return [change.same, change.moved, change.added, change.dropped].some(({ length }) => length > 0)
      ? [change]
      : [];
  });
}

function datesOf({ deadlines }: Schedule): ReadonlyMap<string, IsoDate> {
  return new Map(
    deadlines.flatMap((deadline) =>
      deadline.state === 'due' ? [[keyOf(deadline), deadline.due] as const] : [],
    ),
  );
}

/** The same date of the same rule in both schedules. */
function keyOf({ id, number, anchor }: Deadline): string {
  // A rule that hangs on the end of the order hangs on another day now: it is still the same rule.
  const day = anchor?.event === ORDER.expires ? '' : (anchor?.date ?? '');
  return [id, number ?? '', anchor?.event ?? '', day].join('/');
}

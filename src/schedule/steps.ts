import { partsOf } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Anchor } from './context.ts';
import type { Interval, Occurrence } from './repeat.ts';
import type { Step } from './types.ts';

/** The working of one date of a repeating rule. */
export function repeatingSteps(
  first: Anchor | undefined,
  last: IsoDate | undefined,
  { number, due, grid, next, place, ahead }: Occurrence,
  previous: IsoDate,
  { first: opening, then }: Interval,
  calendar: WorkingCalendar,
): readonly Step[] {
  const skipped = then.unit === 'working days' ? skippedSteps(previous, due, calendar) : [];
  const cycle = grid ? { cycle: { number: place, first: opening, to: grid } } : {};
  const counted: Step =
    last && next
      ? { step: 'held', date: last, ahead, then, next, ...cycle }
      : { step: 'grid', number, first: opening, then, to: due };
  const countedFrom = grid === due ? first?.date : last;
  const clamped = countedFrom ? clampedSteps(countedFrom, due, then) : [];
  return [...(first ? [start(first)] : []), counted, ...clamped, ...skipped];
}

/** Where the count starts: a day entered, or the last day that another rule allows. */
export function start(anchor: Anchor): Step {
  const { event, date, latestBy } = anchor;
  return latestBy ? { step: 'latest', event, date, by: latestBy } : { step: 'from', event, date };
}

/** The working of a count from one day: what was counted, a clamped month end, and the days skipped. */
export function counting(
  anchor: Anchor,
  duration: Duration,
  direction: 'after' | 'before',
  to: IsoDate,
  calendar: WorkingCalendar,
): Step[] {
  const [early, late] = direction === 'after' ? [anchor.date, to] : [to, anchor.date];
  const skipped = duration.unit === 'working days' ? skippedSteps(early, late, calendar) : [];
  return [
    start(anchor),
    { step: 'counted', duration, direction, to },
    ...clampedSteps(anchor.date, to, duration),
    ...skipped,
  ];
}

/** The working of clear days: neither the day of the event nor the day of the act is counted. */
export function clearDays(
  anchor: Anchor,
  duration: Duration,
  to: IsoDate,
  calendar: WorkingCalendar,
): readonly Step[] {
  return [start(anchor), { step: 'clear', duration, to }, ...skippedSteps(to, anchor.date, calendar)];
}

/** The weekend days and bank holidays between two days, neither of them included. */
export function skippedSteps(from: IsoDate, to: IsoDate, calendar: WorkingCalendar): Step[] {
  const days = calendar.nonWorkingDays(from, to).filter(({ date }) => date !== to);
  return days.length > 0 ? [{ step: 'skipped', days }] : [];
}

function clampedSteps(from: IsoDate, to: IsoDate, { unit }: Duration): Step[] {
  const monthly = unit === 'months' || unit === 'years';
  return monthly && partsOf(from).day !== partsOf(to).day ? [{ step: 'clamped', to }] : [];
}

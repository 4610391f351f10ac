import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import { shift } from '../calendar/period.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';

export interface Interval {
  readonly first: Duration;
  readonly then: Duration;
}

/** One date of a repeating rule: `grid` counted from the first event, `next` from the last meeting held. */
export interface Occurrence {
  /** Counted from 1, meetings held included. */
  readonly number: number;
  readonly due: IsoDate;
  readonly grid: IsoDate | undefined;
  readonly next: IsoDate | undefined;
  /** Which date of the grid it is, and how many intervals after the last meeting held; both from 1. */
  readonly place: number;
  readonly ahead: number;
}

/**
 * The dates by which a repeating event must next happen, without end: each the earlier of the grid, counted from the first
 * event, and the interval from the last one held, so that a late meeting buys no time and an early one starts its own clock.
 * A grid date that passed before the last meeting held was met by that meeting. Stops at the end of the calendar.
 * See decision 0002.
 */
export function* occurrences(
  interval: Interval,
  anchor: IsoDate | undefined,
  held: readonly IsoDate[],
  calendar: WorkingCalendar,
): Generator<Occurrence> {
  const last = held.at(-1);
  let place = anchor && last ? nextOnGrid(interval, anchor, held.length, last, calendar) : 1;
  for (let ahead = 1; ; ahead += 1, place += 1) {
    const grid = anchor && gridDate(interval, anchor, place, calendar);
    const next = last && shift(last, times(interval.then, ahead), 'after', calendar);
    const due = earlier(grid, next);
    if (!due || (anchor && !grid) || !calendar.covers(due)) return;
    yield { number: held.length + ahead, due, grid, next, place, ahead };
  }
}

/** The nth date of the fixed grid, always counted from the first event, so that a clamped month end does not stick. */
function gridDate({ first, then }: Interval, anchor: IsoDate, place: number, calendar: WorkingCalendar) {
  if (first.unit === then.unit) {
    const count = first.count + (place - 1) * then.count;
    return shift(anchor, { count, unit: first.unit }, 'after', calendar);
  }
  const begun = shift(anchor, first, 'after', calendar);
  return begun && place > 1 ? shift(begun, times(then, place - 1), 'after', calendar) : begun;
}

/** The place on the grid that follows both the number of meetings held and the day of the last one. */
function nextOnGrid(
  interval: Interval,
  anchor: IsoDate,
  heldCount: number,
  last: IsoDate,
  calendar: WorkingCalendar,
) {
  let place = heldCount + 1;
  for (;;) {
    const grid = gridDate(interval, anchor, place, calendar);
    if (!grid || grid > last) return place;
    place += 1;
  }
}

const times = ({ count, unit }: Duration, factor: number): Duration => ({ count: count * factor, unit });

function earlier(a: IsoDate | undefined, b: IsoDate | undefined) {
  if (!a || !b) return a ?? b;
  return a < b ? a : b;
}

import { daysBetween } from './date.ts';
import type { IsoDate } from './date.ts';
import type { Duration } from './duration.ts';
import { lastDayOfPeriodBeginningWith, shift } from './period.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** Which ends of a period count: plain, the last only; clear, neither; inclusive, both. See decision 0002. */
export type Way = 'plain' | 'clear' | 'inclusive';

/** Nothing is counted back to the beginning of a period that ends with a day: no rule asks for it. */
export type WayBack = Exclude<Way, 'inclusive'>;

/** How long it is from one day to another, counted in two ways. */
export interface DaysBetween {
  readonly workingDays: number;
  readonly calendarDays: number;
}

/**
 * Takes a day, a length of time and a way to count, and gives the day reached, or undefined outside the calendar: the last
 * day of the period, or, for clear days, the first day after it. Throws RangeError on hours. See decision 0002.
 */
export function countForward(
  date: IsoDate,
  duration: Duration,
  way: Way,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  if (way !== 'inclusive') return countAway(date, duration, way, 'after', calendar);
  if (!calendar.covers(date)) return undefined;
  return duration.unit === 'working days'
    ? lastWorkingDayBeginningWith(date, duration.count, calendar)
    : within(calendar, lastDayOfPeriodBeginningWith(date, duration));
}

/** As countForward, but back: for clear days the last day before the period. See decision 0002. */
export function countBack(
  date: IsoDate,
  duration: Duration,
  way: WayBack,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  return countAway(date, duration, way, 'before', calendar);
}

/**
 * Takes two days, the earlier first, and gives how many days lie between them, or undefined outside the calendar.
 * Throws RangeError when the second day is the earlier. See decision 0002.
 */
export function countBetween(
  from: IsoDate,
  to: IsoDate,
  way: Way,
  calendar: WorkingCalendar,
): DaysBetween | undefined {
  if (to < from) throw new RangeError(`${to} comes before ${from}`);
  const workingDays = calendar.workingDaysBetween(from, to);
  if (workingDays === undefined) return undefined;
  const calendarDays = daysBetween(from, to);
  const counts = (date: IsoDate) => (calendar.isWorkingDay(date) ? 1 : 0);
  switch (way) {
    case 'plain':
      return { workingDays, calendarDays };
    case 'inclusive':
      return { workingDays: workingDays + counts(from), calendarDays: calendarDays + 1 };
    case 'clear':
      // One day alone has nothing between its ends.
      return from === to
        ? { workingDays: 0, calendarDays: 0 }
        : { workingDays: workingDays - counts(to), calendarDays: calendarDays - 1 };
  }
}

function countAway(
  date: IsoDate,
  duration: Duration,
  way: WayBack,
  direction: 'after' | 'before',
  calendar: WorkingCalendar,
): IsoDate | undefined {
  if (!calendar.covers(date)) return undefined;
  const end = shift(date, duration, direction, calendar);
  if (way === 'plain' || end === undefined) return within(calendar, end);
  const oneMore = { count: 1, unit: duration.unit === 'working days' ? duration.unit : 'days' } as const;
  return within(calendar, shift(end, oneMore, direction, calendar));
}

/** The first day counts where it is a working day. */
function lastWorkingDayBeginningWith(
  date: IsoDate,
  count: number,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  return calendar.addWorkingDays(date, calendar.isWorkingDay(date) ? count - 1 : count);
}

function within(calendar: WorkingCalendar, date: IsoDate | undefined): IsoDate | undefined {
  return date !== undefined && calendar.covers(date) ? date : undefined;
}

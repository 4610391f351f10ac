import { addDays, addMonths, partsOf } from './date.ts';
import type { IsoDate } from './date.ts';
import type { Duration } from './duration.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * Takes a day, a length of time and a direction, and gives the day that far away, or undefined where working days
 * cannot be counted in the calendar. The day itself does not count; bare days are calendar days. See decision 0002.
 */
export function shift(
  date: IsoDate,
  duration: Duration,
  direction: 'after' | 'before',
  calendar: WorkingCalendar,
): IsoDate | undefined {
  if (duration.unit !== 'working days')
    return shiftByCalendar(date, duration, direction === 'after' ? 1 : -1);
  return direction === 'after'
    ? calendar.addWorkingDays(date, duration.count)
    : calendar.subtractWorkingDays(date, duration.count);
}

/**
 * Takes a day and a number of working days, and gives the last day that leaves that many clear working days
 * between itself and the day; undefined outside the calendar. See decision 0002.
 */
export function clearWorkingDaysBefore(
  date: IsoDate,
  count: number,
  calendar: WorkingCalendar,
): IsoDate | undefined {
  return calendar.subtractWorkingDays(date, count + 1);
}

/**
 * Takes a day and a length of time in days, weeks, months or years, and gives the last day of the period
 * "beginning with" that day, which counts as its first. See decision 0002.
 */
export function lastDayOfPeriodBeginningWith(date: IsoDate, duration: Duration): IsoDate {
  const end = shiftByCalendar(date, duration, 1);
  // One year beginning with 29 February ends on 28 February: clamped already, it must not lose a second day.
  const isClamped = isInMonths(duration) && partsOf(end).day < partsOf(date).day;
  return isClamped ? end : addDays(end, -1);
}

function shiftByCalendar(date: IsoDate, { count, unit }: Duration, sign: 1 | -1): IsoDate {
  switch (unit) {
    case 'calendar days':
    case 'days':
      return addDays(date, sign * count);
    case 'weeks':
      return addDays(date, sign * count * 7);
    case 'months':
      return addMonths(date, sign * count);
    case 'years':
      return addMonths(date, sign * count * 12);
    case 'working days':
    case 'hours':
      throw new RangeError(`A day cannot be moved by ${unit} alone`);
  }
}

function isInMonths({ unit }: Duration): boolean {
  return unit === 'months' || unit === 'years';
}

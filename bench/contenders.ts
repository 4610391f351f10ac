import * as dateFns from 'date-fns';
import luxon from 'luxon-business-days';
import type { IsoDate } from '../src/calendar/date.ts';
import { createWorkingCalendar } from '../src/calendar/working-calendar.ts';
import type { BankHolidays } from '../src/calendar/working-calendar.ts';

/** One way of counting working days, from 'YYYY-MM-DD' to 'YYYY-MM-DD'; a negative count goes back. */
export interface Contender {
  readonly name: string;
  readonly add: (date: IsoDate, count: number) => string | undefined;
  /** Working days after the first day, up to and including the second; the package may have no such function. */
  readonly between?: (from: IsoDate, to: IsoDate) => number | undefined;
}

/** The Handbook's own calendar. */
export function table(holidays: BankHolidays): Contender {
  const calendar = createWorkingCalendar(holidays);
  return {
    name: 'Handbook (table)',
    add: (date, count) =>
      count < 0 ? calendar.subtractWorkingDays(date, -count) : calendar.addWorkingDays(date, count),
    between: calendar.workingDaysBetween,
  };
}

/** A walk from day to day in UTC, which shares no code with the calendar: the answer that the others must give. */
export function naiveLoop({ days }: BankHolidays): Contender {
  const holidays = new Set<string>(days.map(({ date }) => date));
  const isWorked = (time: Date) =>
    time.getUTCDay() % 6 !== 0 && !holidays.has(time.toISOString().slice(0, 10));

  const between = (from: IsoDate, to: IsoDate): number => {
    if (to < from) return -between(to, from);
    const [time, end] = [new Date(from), new Date(to)];
    let worked = 0;
    while (time < end) {
      time.setUTCDate(time.getUTCDate() + 1);
      if (isWorked(time)) worked += 1;
    }
    return worked;
  };

  return {
    name: 'day-by-day loop',
    add(date, count) {
      const time = new Date(date);
      const step = Math.sign(count);
      for (let left = Math.abs(count); left > 0; left -= isWorked(time) ? 1 : 0) {
        time.setUTCDate(time.getUTCDate() + step);
      }
      return time.toISOString().slice(0, 10);
    },
    between,
  };
}

/** date-fns knows only weekends, so each holiday that was passed is counted on for, until none is passed. */
export function dateFnsLoop({ days }: BankHolidays): Contender {
  const holidays = days.map(({ date }) => dateFns.parseISO(date).getTime());
  const holidaysBefore = (time: Date) => {
    let [low, high] = [0, holidays.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((holidays[middle] ?? 0) < time.getTime()) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const holidaysUpTo = (time: Date) => holidaysBefore(dateFns.addDays(time, 1));

  const between = (from: IsoDate, to: IsoDate): number => {
    if (to < from) return -between(to, from);
    const [start, end] = [dateFns.parseISO(from), dateFns.parseISO(to)];
    // date-fns counts the first day and not the last, the Handbook the last and not the first.
    const weekdays = dateFns.differenceInBusinessDays(dateFns.addDays(end, 1), dateFns.addDays(start, 1));
    return weekdays - (holidaysUpTo(end) - holidaysUpTo(start));
  };

  return {
    name: 'date-fns + holiday loop',
    add(date, count) {
      const holidaysPassed = count > 0 ? holidaysUpTo : holidaysBefore;
      let time = dateFns.parseISO(date);
      let left = count;
      while (left !== 0) {
        const next = dateFns.addBusinessDays(time, left);
        left = holidaysPassed(next) - holidaysPassed(time);
        time = next;
      }
      return dateFns.format(time, 'yyyy-MM-dd');
    },
    between,
  };
}

/** The package that the Handbook measures itself by, set up with the same holidays. It has no function for `between`. */
export function luxonBusinessDays(holidays: BankHolidays): Contender {
  setUpLuxon(holidays);
  return {
    name: 'luxon-business-days',
    add: (date, count) => luxon.DateTime.fromISO(date).plusBusiness({ days: count }).toISODate() ?? undefined,
  };
}

/** The same package at its best: in UTC, and spared from reading and writing text. */
export function luxonObjects(holidays: BankHolidays) {
  setUpLuxon(holidays);
  return {
    name: 'luxon-business-days (UTC, own objects)',
    read: (date: IsoDate) => luxon.DateTime.fromISO(date, { zone: 'utc' }),
  };
}

function setUpLuxon({ days }: BankHolidays): void {
  const holidays = new Set(days.map(({ date }) => Number(date.replaceAll('-', ''))));
  // A number is quicker to look up than text: the package is to have its best case.
  luxon.DateTime.local().setupBusiness({
    holidayMatchers: [({ year, month, day }) => holidays.has(year * 10_000 + month * 100 + day)],
  });
}

import { fromDayNumber, partsOf, toDayNumber, weekdayOf } from './date.ts';
import type { IsoDate } from './date.ts';
import { tabulate } from './working-day-table.ts';
import type { WorkingDayTable } from './working-day-table.ts';

export interface BankHoliday {
  readonly date: IsoDate;
  readonly name: string;
}

/** Every bank holiday from `firstYear` to `lastYear`, in order of date; those after `publishedTo` are projected by rule. */
export interface BankHolidays {
  readonly firstYear: number;
  readonly publishedTo: number;
  readonly lastYear: number;
  readonly days: readonly BankHoliday[];
}

/** A day that is not a working day: the reason is 'Saturday', 'Sunday' or the bank holiday's name. */
export interface NonWorkingDay {
  readonly date: IsoDate;
  readonly reason: string;
}

/** Counts working days and says which days it did not count. Outside the years covered it never guesses. */
export interface WorkingCalendar extends WorkingDayTable {
  readonly firstYear: number;
  readonly publishedTo: number;
  readonly lastYear: number;
  /** Whether a day is Monday to Friday and not a bank holiday; throws RangeError outside the years covered. See decision 0002. */
  readonly isWorkingDay: (date: IsoDate) => boolean;
  /** The reason why a day is not a working day, or undefined where it is one; throws RangeError outside the years covered. */
  readonly reasonOff: (date: IsoDate) => string | undefined;
  /** Every weekend day and bank holiday after `from`, up to and including `to`; throws RangeError outside the years covered. */
  readonly nonWorkingDays: (from: IsoDate, to: IsoDate) => readonly NonWorkingDay[];
  /** The bank holidays of a year, in order of date; none outside the years covered. */
  readonly bankHolidays: (year: number) => readonly BankHoliday[];
  /** Whether a day lies after the last published year, so that a one-off bank holiday could still be added. See decision 0002. */
  readonly isProjected: (date: IsoDate) => boolean;
}

const WEEKEND: Readonly<Record<number, string>> = { 6: 'Saturday', 7: 'Sunday' };

/** Takes the bank holidays of a run of years and gives the calendar that counts working days in those years. See decision 0002. */
export function createWorkingCalendar(holidays: BankHolidays): WorkingCalendar {
  const { firstYear, publishedTo, lastYear, days } = holidays;
  const names = new Map(days.map(({ date, name }) => [toDayNumber(date), name]));
  const reasonFor = (dayNumber: number) => names.get(dayNumber) ?? WEEKEND[weekdayOf(dayNumber)];
  const table = tabulate(firstYear, lastYear, (dayNumber) => reasonFor(dayNumber) !== undefined);
  const demandCovered = (date: IsoDate) => {
    if (table.covers(date)) return;
    throw new RangeError(`${date} lies outside the calendar, which runs from ${firstYear} to ${lastYear}`);
  };
  for (const { date } of days) demandCovered(date);

  return {
    ...table,
    firstYear,
    publishedTo,
    lastYear,
    isWorkingDay(date) {
      demandCovered(date);
      return reasonFor(toDayNumber(date)) === undefined;
    },
    reasonOff(date) {
      demandCovered(date);
      return reasonFor(toDayNumber(date));
    },
    nonWorkingDays(from, to) {
      demandCovered(from);
      demandCovered(to);
      const list: NonWorkingDay[] = [];
      for (let dayNumber = toDayNumber(from) + 1; dayNumber <= toDayNumber(to); dayNumber += 1) {
        const reason = reasonFor(dayNumber);
        if (reason !== undefined) list.push({ date: fromDayNumber(dayNumber), reason });
      }
      return list;
    },
    bankHolidays: (year) => days.filter(({ date }) => partsOf(date).year === year),
    isProjected: (date) => partsOf(date).year > publishedTo,
  };
}

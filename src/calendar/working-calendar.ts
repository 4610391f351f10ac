import { addDays, dayOfWeek, daysBetween, isoDateFromParts, partsOf } from './date.ts';
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

/** Takes the bank holidays of a run of years and gives the calendar that counts working days in those years. See decision 0002. */
export function createWorkingCalendar(holidays: BankHolidays): WorkingCalendar {
  const { firstYear, publishedTo, lastYear, days } = holidays;
  const names = new Map(days.map(({ date, name }) => [date, name]));
  const table = tabulate(firstYear, lastYear, (date) => names.has(date));

  const isNonWorking = (date: IsoDate) => table.actBy(date) !== date;
  const reasonFor = (date: IsoDate) =>
    isNonWorking(date) ? (names.get(date) ?? weekendDay(date)) : undefined;
  const demandCovered = (date: IsoDate) => {
    if (table.covers(date)) return;
    throw new RangeError(`${date} lies outside the calendar, which runs from ${firstYear} to ${lastYear}`);
  };
  for (const { date } of days) demandCovered(date);

  const first = isoDateFromParts(firstYear, 1, 1) as IsoDate; // a real day: the table begins with it
  // Every day off after the first day of all, in order: those of a period are the ones between two places in it. It is made
  // when first asked for, because an answer is seldom about single days.
  let off: readonly NonWorkingDay[] | undefined;
  const listOff = () => {
    const list: NonWorkingDay[] = [];
    for (let date = addDays(first, 1); table.covers(date); date = addDays(date, 1)) {
      const reason = reasonFor(date);
      if (reason !== undefined) list.push({ date, reason });
    }
    return list;
  };
  const placeOff = (date: IsoDate) => daysBetween(first, date) - (table.workingDaysBetween(first, date) ?? 0);

  return {
    ...table,
    firstYear,
    publishedTo,
    lastYear,
    isWorkingDay(date) {
      demandCovered(date);
      return !isNonWorking(date);
    },
    reasonOff(date) {
      demandCovered(date);
      return reasonFor(date);
    },
    nonWorkingDays(from, to) {
      demandCovered(from);
      demandCovered(to);
      off ??= listOff();
      return off.slice(placeOff(from), placeOff(to));
    },
    bankHolidays: (year) => days.filter(({ date }) => partsOf(date).year === year),
    isProjected: (date) => partsOf(date).year > publishedTo,
  };
}

function weekendDay(date: IsoDate): string {
  return dayOfWeek(date) === 6 ? 'Saturday' : 'Sunday';
}

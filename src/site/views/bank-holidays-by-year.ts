import { formatDate, isoDateFromParts, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays, WorkingCalendar } from '../../calendar/working-calendar.ts';
import { countBetween } from '../../calendar/counting.ts';
import { bankHolidaysUrl } from '../urls.ts';

/** The bank holidays of one year, as a page lists them. */
export interface HolidayYear {
  readonly year: number;
  readonly href: string;
  /** Not published yet: worked out by rule. */
  readonly projected: boolean;
  readonly days: readonly HolidayDay[];
}

export interface HolidayDay {
  /** In full: 'Thursday 25 December 2025'. */
  readonly date: string;
  readonly name: string;
  /** Stands for a holiday that falls on a weekend. */
  readonly substitute: boolean;
}

const SUBSTITUTE = / \(substitute day\)$/;

/** Every year that the calendar covers, in order. */
export function holidayYears({
  days,
  firstYear,
  publishedTo,
  lastYear,
}: BankHolidays): readonly HolidayYear[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, place) => firstYear + place).map((year) => ({
    year,
    href: bankHolidaysUrl(year),
    projected: year > publishedTo,
    days: days
      .filter(({ date }) => partsOf(date).year === year)
      .map(({ date, name }) => ({
        date: formatDate(date),
        name: name.replace(SUBSTITUTE, ''),
        substitute: SUBSTITUTE.test(name),
      })),
  }));
}

/** This year and the next, of those that the calendar covers. */
export function thisYearAndNext(holidays: BankHolidays, today: IsoDate): readonly HolidayYear[] {
  const { year: thisYear } = partsOf(today);
  return holidayYears(holidays).filter(({ year }) => year === thisYear || year === thisYear + 1);
}

/** How many working days a year of the calendar has, its first day and its last included. */
export function workingDaysIn(year: number, calendar: WorkingCalendar): number {
  const [first, last] = [isoDateFromParts(year, 1, 1), isoDateFromParts(year, 12, 31)];
  const found = first && last && countBetween(first, last, 'inclusive', calendar);
  if (!found) throw new RangeError(`The calendar does not cover ${year}`);
  return found.workingDays;
}

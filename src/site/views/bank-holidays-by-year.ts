import { formatDate, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';

/** The bank holidays of one year, as a page lists them. */
export interface HolidayYear {
  readonly year: number;
  /** Not published yet: worked out by rule. */
  readonly projected: boolean;
  readonly days: readonly { readonly date: string; readonly name: string }[];
}

/** This year and the next, of those that the calendar covers. */
export function thisYearAndNext({ days, publishedTo }: BankHolidays, today: IsoDate): readonly HolidayYear[] {
  const { year: thisYear } = partsOf(today);
  return [thisYear, thisYear + 1]
    .map((year) => ({
      year,
      projected: year > publishedTo,
      days: days
        .filter(({ date }) => partsOf(date).year === year)
        .map(({ date, name }) => ({ date: formatDate(date), name })),
    }))
    .filter((year) => year.days.length > 0);
}

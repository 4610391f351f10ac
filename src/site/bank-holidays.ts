import Holidays from 'date-holidays';
import { dayOfWeek, parseIsoDate, partsOf } from '../calendar/date.ts';
import type { BankHoliday, BankHolidays } from '../calendar/working-calendar.ts';

/** What content/bank-holidays.yaml holds. */
export interface PublishedBankHolidays {
  readonly source: {
    readonly title: string;
    readonly url: string;
    readonly licence: string;
    readonly checked: string;
  };
  readonly published: { readonly from: number; readonly to: number };
  readonly projectedTo: number;
  readonly days: Readonly<Record<string, string>>;
}

/**
 * Takes the published bank holidays and gives them in order of date, followed by those of the later years,
 * projected by rule up to `projectedTo`. Throws where a day is not a real one of the published years. See decision 0002.
 */
export function bankHolidays({ published, projectedTo, days }: PublishedBankHolidays): BankHolidays {
  const listed = Object.entries(days)
    .map(([date, name]) => bankHoliday(date, name))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1));
  for (const { date } of listed) {
    const { year } = partsOf(date);
    if (year >= published.from && year <= published.to) continue;
    throw new Error(
      `Bank holiday ${date} lies outside the published years ${published.from} to ${published.to}`,
    );
  }
  return {
    firstYear: published.from,
    publishedTo: published.to,
    lastYear: projectedTo,
    days: [...listed, ...projectYears(published.to + 1, projectedTo)],
  };
}

/** Takes a first and a last year and gives the weekday bank holidays of England and Wales that the rules put in them, in order of date. */
export function projectYears(from: number, to: number): readonly BankHoliday[] {
  const england = new Holidays('GB', 'ENG', { types: ['public'], languages: 'en' });
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  return (
    years
      .flatMap((year) => england.getHolidays(year))
      .map(({ date, name }) => bankHoliday(date.slice(0, 10), name))
      // GOV.UK lists the substitute day, not the Saturday or Sunday it stands for.
      .filter(({ date }) => dayOfWeek(date) <= 5)
  );
}

function bankHoliday(text: string, name: string): BankHoliday {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`"${text}" (${name}) is not a real day written YYYY-MM-DD`);
  return { date, name };
}

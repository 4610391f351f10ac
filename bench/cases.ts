import { addDays, daysBetween, parseIsoDate } from '../src/calendar/date.ts';
import type { IsoDate } from '../src/calendar/date.ts';
import type { BankHolidays } from '../src/calendar/working-calendar.ts';
import { projectYears } from '../src/site/bank-holidays.ts';
import { integerBetween, seededRandom } from './random.ts';

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2040;
export const LONGEST_COUNT = 60;

/** A day, a number of working days to add or take away, and another day to count to. */
export interface Case {
  readonly date: IsoDate;
  readonly count: number;
  readonly other: IsoDate;
}

/** Every year comes from date-holidays, so that all contenders share one list longer than the published one. */
export const holidays: BankHolidays = {
  firstYear: FIRST_YEAR,
  publishedTo: LAST_YEAR,
  lastYear: LAST_YEAR,
  days: projectYears(FIRST_YEAR, LAST_YEAR),
};

/** Takes a number and gives that many cases, the same at every call; the other day lies within four months either way. */
export function randomCases(howMany: number): readonly Case[] {
  const random = seededRandom(20_150_101);
  const first = parseIsoDate(`${FIRST_YEAR}-01-01`);
  const last = parseIsoDate(`${LAST_YEAR}-12-31`);
  if (first === undefined || last === undefined)
    throw new RangeError('The years of the benchmark are not years');
  const length = daysBetween(first, last);
  return Array.from({ length: howMany }, () => {
    const place = integerBetween(random, 0, length);
    const otherPlace = place + integerBetween(random, -120, 120);
    return {
      date: addDays(first, place),
      count: integerBetween(random, 0, LONGEST_COUNT),
      other: addDays(first, Math.min(length, Math.max(0, otherPlace))),
    };
  });
}

/** Takes an answer and gives it if it lies in the years of the calendar: past them ours is undefined, and the others know no end. */
export function inYears(date: string | undefined): string | undefined {
  return date !== undefined && date >= `${FIRST_YEAR}` && date < `${LAST_YEAR + 1}` ? date : undefined;
}

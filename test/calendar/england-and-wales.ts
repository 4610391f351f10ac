import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { addDays, parseIsoDate } from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { bankHolidays } from '../../src/site/bank-holidays.ts';
import type { PublishedBankHolidays } from '../../src/site/bank-holidays.ts';

const file = parse(readFileSync(new URL('../../content/bank-holidays.yaml', import.meta.url), 'utf8'));

/** The list that the site is built with. */
export const published: PublishedBankHolidays = { ...file, projectedTo: file['projected-to'] };

export const calendar = createWorkingCalendar(bankHolidays(published));

/** A day written out in a test; a slip of the pen fails the test rather than passing as text. */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is not a day`);
  return date;
}

/** Every day from one day to another, both included. */
export function daysFrom(first: IsoDate, last: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) days.push(date);
  return days;
}

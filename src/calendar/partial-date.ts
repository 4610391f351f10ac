import { formatMonth, parseIsoDate, partsOf } from './date.ts';
import { firstDayOf } from './first-day.ts';
import type { PartialDate } from './first-day.ts';

const YEAR = 4;
const MONTH = 7;

/** Takes text and gives the year, month or day, or undefined unless it is exactly one and a real one. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const known = [YEAR, MONTH, 10].includes(text.length);
  return known && parseIsoDate(firstDayOf(text as PartialDate)) ? (text as PartialDate) : undefined;
}

/** Takes a year, month or day and writes it no more exactly than it is known: '2017', 'February 2017', '28 February 2017'. */
export function formatPartialDate(date: PartialDate): string {
  if (date.length === YEAR) return date;
  const first = firstDayOf(date);
  return date.length === MONTH ? formatMonth(first) : `${partsOf(first).day} ${formatMonth(first)}`;
}

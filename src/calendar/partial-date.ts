import { formatMonth, parseIsoDate, partsOf } from './date.ts';
import type { IsoDate } from './date.ts';

declare const brand: unique symbol;

/** A date exactly as far as it is known: a year, a month or a day, written '2017', '2017-02' or '2017-02-28'. */
export type PartialDate = string & { readonly [brand]: true };

const YEAR = 4;
const MONTH = 7;

/** Takes text and gives the year, month or day, or undefined unless it is exactly one and a real one. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const known = [YEAR, MONTH, 10].includes(text.length);
  return known && parseIsoDate(completed(text)) ? (text as PartialDate) : undefined;
}

/** Takes a year, month or day and gives its first day: of a year, 1 January. */
export function firstDayOf(date: PartialDate): IsoDate {
  return completed(date) as IsoDate;
}

/** Takes a year, month or day and writes it no more exactly than it is known: '2017', 'February 2017', '28 February 2017'. */
export function formatPartialDate(date: PartialDate): string {
  if (date.length === YEAR) return date;
  const first = firstDayOf(date);
  return date.length === MONTH ? formatMonth(first) : `${partsOf(first).day} ${formatMonth(first)}`;
}

/** '2017-02' and the end of '-01-01' that it lacks. */
function completed(text: string): string {
  return text + '-01-01'.slice(text.length - YEAR);
}

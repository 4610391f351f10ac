import type { IsoDate } from './date.ts';

declare const brand: unique symbol;

/** A date exactly as far as it is known: a year, a month or a day, written '2017', '2017-02' or '2017-02-28'. */
export type PartialDate = string & { readonly [brand]: true };

const YEAR = 4;

/** Takes a year, month or day and gives its first day: of a year, 1 January. */
export function firstDayOf(date: PartialDate): IsoDate {
  return (date + '-01-01'.slice(date.length - YEAR)) as IsoDate;
}

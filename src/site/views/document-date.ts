import { partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatPartialDate, parsePartialDate } from '../../calendar/partial-date.ts';

/** What a document does not say of itself, or what nobody has looked for in it yet, in words. */
const UNKNOWN = new Map([
  ['not-stated', 'not stated'],
  ['not-read', 'not read yet'],
]);

/** A value as it is written in `document` of authority.yaml, or the words for there being none. */
export function documentWords(value: string): string {
  return UNKNOWN.get(value) ?? value;
}

/** A year, month or day as a document gives it, in words: "2023", "June 2018", "30 June 2018", "not stated". */
export function documentDate(issued: string): string {
  const date = parsePartialDate(issued);
  return date ? formatPartialDate(date) : documentWords(issued);
}

/** How old a document is on a day, in words as exact as its date; undefined where no date is known. */
export function documentAge(issued: string, today: IsoDate): string | undefined {
  if (UNKNOWN.has(issued)) return undefined;
  const exact = issued.length > 4;
  const { year, month, day } = partsOf(today);
  const [issuedYear = year, issuedMonth = 1, issuedDay = 1] = issued.split('-').map(Number);
  // A bare year could be any day of it, so the age is the nearest whole number of years.
  const months = exact
    ? (year - issuedYear) * 12 + month - issuedMonth - (day < issuedDay ? 1 : 0)
    : (year - issuedYear) * 12;
  if (months < 12) return exact ? 'less than a year old' : 'about a year old or less';
  const years = Math.floor(months / 12);
  return `${exact ? '' : 'about '}${years} ${years === 1 ? 'year' : 'years'} old`;
}

/** Whether a date that a document gives has passed: a month has when it is over, a year likewise. */
export function hasPassed(date: string, today: IsoDate): boolean {
  return !UNKNOWN.has(date) && today.slice(0, date.length) > date;
}

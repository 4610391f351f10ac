import { formatMonth, parseIsoDate, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

const NOT_STATED = 'not-stated';

/** A year, month or day as a document gives it, in words: "2023", "June 2018", "30 June 2018", "not stated". */
export function documentDate(issued: string): string {
  if (issued === NOT_STATED) return 'not stated';
  const [year, month, day] = issued.split('-');
  const first = parseIsoDate(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (!first || month === undefined) return issued;
  return day === undefined ? formatMonth(first) : `${partsOf(first).day} ${formatMonth(first)}`;
}

/** How old a document is on a day, in words as exact as its date; undefined where it is not dated. */
export function documentAge(issued: string, today: IsoDate): string | undefined {
  if (issued === NOT_STATED) return undefined;
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
  return date !== NOT_STATED && today.slice(0, date.length) > date;
}

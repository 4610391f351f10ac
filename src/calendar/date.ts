import { MONTH_NAMES, WEEKDAY_NAMES } from './names.ts';

declare const brand: unique symbol;

/** A day, written 'YYYY-MM-DD': it has no time of day and no time zone, so no clock change can move it. */
export type IsoDate = string & { readonly [brand]: true };

const MILLISECONDS_IN_A_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 719_163;
const CODE_OF_0 = 48;

/** Takes text and gives the day, or undefined unless it is exactly 'YYYY-MM-DD' and a real day from 1900 to 2199. */
export function parseIsoDate(text: string): IsoDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const { year, month, day } = partsOf(text as IsoDate);
  return isoDateFromParts(year, month, day);
}

/** Takes a year, a month (1-12) and a day, and gives the day, or undefined unless it is a real one from 1900 to 2199. */
export function isoDateFromParts(year: number, month: number, day: number): IsoDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1900 || year > 2199) return undefined;
  // 30 February would count on into March, month 13 into the next year: a day that comes back changed is not a real one.
  const date = write(year, month, day);
  return fromDayNumber(toDayNumber(date)) === date ? date : undefined;
}

/** Takes a day and gives its year, its month (1-12) and its day of the month. */
export function partsOf(date: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const digit = (place: number) => date.charCodeAt(place) - CODE_OF_0;
  return {
    year: digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    month: digit(5) * 10 + digit(6),
    day: digit(8) * 10 + digit(9),
  };
}

/** Takes a day and gives how many days it lies after 1 January 1970; negative when it lies before. */
export function toDayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  // The line pretends that February has 30 days; the last term puts it right (Reingold and Dershowitz, Calendrical Calculations).
  const monthDays = Math.floor((367 * month - 362) / 12) - (month <= 2 ? 0 : isLeapYear ? 1 : 2);
  return past * 365 + leapDays + monthDays + day - DAYS_BEFORE_1970;
}

/** Takes a whole number of days after 1 January 1970 and gives the day; throws RangeError outside the years 1000 to 9999. */
export function fromDayNumber(dayNumber: number): IsoDate {
  const time = new Date(dayNumber * MILLISECONDS_IN_A_DAY);
  const year = time.getUTCFullYear();
  if (!Number.isInteger(dayNumber) || !(year >= 1000 && year <= 9999)) {
    throw new RangeError(`No day can be written for day number ${dayNumber}`);
  }
  return write(year, time.getUTCMonth() + 1, time.getUTCDate());
}

/** Takes a day and a whole number of calendar days (negative: earlier) and gives the day that far away. See decision 0002. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/**
 * Takes a day and a whole number of months (negative: earlier) and gives the same day of that month,
 * or the month's last day where it has no such day. See decision 0002.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError(`Months must be a whole number, not ${months}`);
  const { year, month, day } = partsOf(date);
  const monthBegins = (further: number) =>
    Date.UTC(year, month - 1 + months + further, 1) / MILLISECONDS_IN_A_DAY;
  return fromDayNumber(Math.min(monthBegins(0) + day - 1, monthBegins(1) - 1));
}

/** Takes two days and gives how many calendar days the second lies after the first; negative when it lies before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Takes a day and gives its day of the week, from Monday 1 to Sunday 7. */
export function dayOfWeek(date: IsoDate): number {
  return weekdayOf(toDayNumber(date));
}

/** Takes a whole number of days after 1 January 1970 and gives the day of the week, from Monday 1 to Sunday 7. */
export function weekdayOf(dayNumber: number): number {
  // 1 January 1970 was a Thursday. The second + 7 is for the days before it.
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** Takes a day and writes it in full, as GOV.UK does: 'Thursday 11 December 2025'. */
export function formatDate(date: IsoDate): string {
  return `${weekdayName(date)} ${partsOf(date).day} ${formatMonth(date)}`;
}

/** Takes a day and writes it short, for tables: 'Thu 11 Dec 2025'. */
export function formatShortDate(date: IsoDate): string {
  return `${weekdayName(date).slice(0, 3)} ${partsOf(date).day} ${formatShortMonth(date)}`;
}

/** Takes a day and writes its month and year: 'December 2025'. */
export function formatMonth(date: IsoDate): string {
  return `${monthName(date)} ${partsOf(date).year}`;
}

/** Takes a day and writes its month and year short: 'Dec 2025'. */
export function formatShortMonth(date: IsoDate): string {
  return `${monthName(date).slice(0, 3)} ${partsOf(date).year}`;
}

function weekdayName(date: IsoDate): string {
  return WEEKDAY_NAMES[dayOfWeek(date) - 1] as string;
}

function monthName(date: IsoDate): string {
  return MONTH_NAMES[partsOf(date).month - 1] as string;
}

function write(year: number, month: number, day: number): IsoDate {
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as IsoDate;
}

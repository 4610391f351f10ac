import type { IsoDate } from '../calendar/date.ts';

/** Where calculators read the clock: the day that it is in England at a moment, wherever the device may be. */
export function today(moment: Date = new Date()): IsoDate {
  const parts = Object.fromEntries(IN_ENGLAND.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day}` as IsoDate;
}

const IN_ENGLAND = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/London',
  // A device set to another calendar would count other years.
  calendar: 'iso8601',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

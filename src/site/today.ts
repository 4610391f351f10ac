import { DateTime } from 'luxon';
import type { IsoDate } from '../calendar/date.ts';

/** Where the build and the commands read the clock: the day that it is in England at a moment, wherever the machine may be. */
export function today(moment: Date = new Date()): IsoDate {
  return DateTime.fromJSDate(moment, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd') as IsoDate;
}

import { dayFile } from './calendar-file.ts';
import type { CalendarDay } from './calendar-file.ts';
import { download } from './download.ts';

/** Saves days as a calendar file, and says so. */
export function saveDays(days: readonly CalendarDay[], name: string, calculator: string): string {
  const { length } = days;
  if (length === 0) return 'There is no date to put in a calendar.';
  download(name, 'text/calendar', dayFile(days, calculator, new Date()));
  const [dates, them] = length === 1 ? ['date', 'it'] : ['dates', 'them'];
  return `Saved ${length.toLocaleString('en-GB')} ${dates} as ${name}. Open the file to add ${them} to your calendar.`;
}

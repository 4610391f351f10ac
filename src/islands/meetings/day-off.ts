import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';

/**
 * That the day entered for a meeting is no working day: "Thursday 25 December 2025 is not a working day (Christmas Day)." Of a
 * weekend, the name of the day says enough. Nothing where it is one.
 */
export function dayOffNotes(date: IsoDate | undefined, calendar: WorkingCalendar): readonly string[] {
  const reason = date && calendar.reasonOff(date);
  if (!date || reason === undefined) return [];
  const day = formatDate(date);
  const named = day.startsWith(reason) ? '' : ` (${reason})`;
  return [`${day} is not a working day${named}. A meeting may be held then, if everyone can come.`];
}

import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { explainTooEarly } from '../../schedule/explain-meeting.ts';
import { findTooEarly } from '../../schedule/too-early.ts';
import type { Around } from './around.ts';
import type { MeetingAsked } from './read-meeting.ts';

/**
 * That the day entered for a meeting leaves no time for what has to be done before it. Where no other day would leave it either,
 * the clash says so already. It needs the whole search for a day, so it is loaded once there is an answer.
 */
export function earlyNotes(
  { data, kind: { event }, facts, date }: MeetingAsked,
  { schedule: { clashes } }: Around,
  calendar: WorkingCalendar,
  today: IsoDate,
): readonly string[] {
  if (!date || clashes.some(({ kind }) => kind === 'impossible')) return [];
  const early = findTooEarly(data, { event, facts, today }, date, calendar);
  return early ? [explainTooEarly(early, data)] : [];
}

import type { MeetingDay } from './judge-meeting-day.ts';
import { compare } from './sorted-by.ts';

/**
 * The best first: the day that leaves the most working days on its tighter side, to do what comes before the meeting and to
 * move the meeting without missing its last day. Of two alike, and where there is no last day, the sooner.
 */
export function rankMeetingDays(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const room = ({ room: { before, after } }: MeetingDay) =>
    after === undefined ? 0 : Math.min(before, after);
  return days.toSorted((a, b) => room(b) - room(a) || compare(a.date, b.date));
}

/**
 * The day that breaks least first: the fewest rules broken by every reading, then by one, then by the fewest working days. Of
 * two alike, the sooner.
 */
export function rankNearest(days: readonly MeetingDay[]): readonly MeetingDay[] {
  const always = ({ breaks }: MeetingDay) => breaks.filter(({ otherwise }) => otherwise === undefined).length;
  const missed = ({ breaks }: MeetingDay) => breaks.reduce((sum, { missedBy }) => sum + missedBy, 0);
  return days.toSorted(
    (a, b) =>
      always(a) - always(b) ||
      a.breaks.length - b.breaks.length ||
      missed(a) - missed(b) ||
      compare(a.date, b.date),
  );
}

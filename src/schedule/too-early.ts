import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instance } from './facts.ts';
import { findMeeting, meetingRules } from './find-meeting.ts';
import { judgeOf } from './judge-meeting-day.ts';
import type { Breach, MeetingQuestion } from './judge-meeting-day.ts';
import type { SchedulePolicy } from './types.ts';

/** That the day entered for a meeting is too early for what has to be done before it. */
export interface TooEarly {
  readonly date: IsoDate;
  /** What would have had to be done before the event that the meeting is counted from. */
  readonly breaks: readonly Breach[];
  readonly start: Instance;
  /** The days that meet every rule, in order; none for a meeting that has passed. */
  readonly days: readonly IsoDate[];
}

/**
 * Takes a meeting and the day entered for it; undefined where what counts back from it can be done after the event that the
 * meeting is counted from, by some reading. The rules may be kept on another day, so this is no clash between them.
 */
export function findTooEarly(
  policy: SchedulePolicy,
  question: Omit<MeetingQuestion, 'unavailable'>,
  date: IsoDate,
  calendar: WorkingCalendar,
): TooEarly | undefined {
  const rules = meetingRules(policy, question, calendar);
  const { start } = rules;
  // A meeting before its start may be a slip, and is told as one by check-order.ts.
  if (!start || date < start.date) return undefined;
  const judge = judgeOf(policy, { ...question, today: start.date }, rules, calendar);
  const breaks = judge(date).breaks.filter(
    ({ is, otherwise }) => is === 'no-time' && otherwise === undefined,
  );
  if (breaks.length === 0) return undefined;
  const { days } = findMeeting(policy, { ...question, unavailable: [] }, calendar);
  const possible = date < question.today ? [] : days.map((day) => day.date).toSorted();
  return { date, breaks, start, days: possible };
}

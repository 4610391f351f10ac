import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { noticeRules } from './meeting-rules.ts';
import { buildSchedule } from './schedule.ts';
import type { CaseFacts, Deadline, Due, SchedulePolicy } from './types.ts';

/** A result with a date. */
export type DatedRule = Deadline & Due;

export interface MeetingQuestion {
  /** What the meeting is: an event that rules happen at. */
  readonly event: string;
  /** What the meeting's own rules count from. The meeting itself is not among them. */
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly today: IsoDate;
  /** Days that people cannot make. */
  readonly unavailable: readonly IsoDate[];
}

/** A rule that a meeting on some day would break. */
export interface Breach {
  /** After the last day for the meeting, before the first, or too late for what has to be done before it. */
  readonly is: 'too-late' | 'too-soon' | 'no-time';
  readonly deadline: DatedRule;
  /** The last day, or the first, that the rule allows by its strictest reading. */
  readonly day: IsoDate;
  /** The same by its most generous reading, where that still allows the meeting. */
  readonly otherwise?: IsoDate;
  /** By how many working days the rule is missed. */
  readonly missedBy: number;
}

/** A working day for the meeting, with what has to be done before it. */
export interface MeetingDay {
  readonly date: IsoDate;
  /** What counts back from the meeting, the first to do first. */
  readonly notices: readonly DatedRule[];
  readonly breaks: readonly Breach[];
  /** Working days left before the first thing that has to be done, and from the meeting to its last day. */
  readonly room: { readonly before: number; readonly after: number | undefined };
  /** Whether the day itself, or one counted back from it, rests on bank holidays that are not published yet. */
  readonly projected: boolean;
}

/** Holds a day against every rule. */
export function judgeOf(
  policy: SchedulePolicy,
  { event, facts, today }: MeetingQuestion,
  limits: readonly DatedRule[],
  deadlines: readonly Deadline[],
  calendar: WorkingCalendar,
): (date: IsoDate) => MeetingDay {
  // A rule that does not speak to this case, or that another replaces, counts back from nothing here.
  const speaking = new Set(deadlines.filter(({ state }) => state !== 'does-not-arise').map(({ id }) => id));
  const ids = noticeRules(policy, event).filter((id) => speaking.has(id));
  const timescales = Object.fromEntries(Object.entries(policy.timescales).filter(([id]) => ids.includes(id)));
  const ends = limits.find((limit) => !isBar(limit));
  const span = (from: IsoDate, to: IsoDate) => calendar.workingDaysBetween(from, to) ?? 0;
  return (date) => {
    const given = { ...facts, events: { ...facts.events, [event]: date }, count: 1 };
    // None is lost before the calendar begins: today lies years after that.
    const notices = buildSchedule({ ...policy, timescales }, given, calendar)
      .deadlines.filter(isDue)
      .filter(({ anchor }) => !anchor || anchor.date === date);
    const begin = notices[0] ? lastDay(notices[0]) : date;
    return {
      date,
      notices,
      breaks: [
        ...limits.flatMap((limit) => limitBreach(limit, date, calendar)),
        ...notices.flatMap((notice) => noticeBreach(notice, today, calendar)),
      ],
      room: { before: span(today, begin), after: ends ? span(date, lastDay(ends)) : undefined },
      projected: calendar.isProjected(date) || notices.some(({ projected }) => projected),
    };
  };
}

function limitBreach(deadline: DatedRule, date: IsoDate, calendar: WorkingCalendar): readonly Breach[] {
  const day = lastDay(deadline);
  const readings = datesOf(deadline);
  if (isBar(deadline)) {
    const isBarred = deadline.kind === 'not-until' ? date <= day : date < day;
    if (!isBarred) return [];
    const otherwise = readings.find((one) => (deadline.kind === 'not-until' ? date > one : date >= one));
    return [breach('too-soon', deadline, day, otherwise, calendar.workingDaysBetween(date, day))];
  }
  if (date <= day) return [];
  const otherwise = readings.findLast((one) => date <= one);
  return [breach('too-late', deadline, day, otherwise, calendar.workingDaysBetween(day, date))];
}

function noticeBreach(deadline: DatedRule, today: IsoDate, calendar: WorkingCalendar): readonly Breach[] {
  const day = lastDay(deadline);
  if (day >= today) return [];
  const otherwise = datesOf(deadline).findLast((one) => (calendar.actBy(one) ?? one) >= today);
  return [breach('no-time', deadline, day, otherwise, calendar.workingDaysBetween(day, today))];
}

function breach(
  is: Breach['is'],
  deadline: DatedRule,
  day: IsoDate,
  otherwise: IsoDate | undefined,
  missedBy = 0,
): Breach {
  return { is, deadline, day, missedBy, ...(otherwise ? { otherwise } : {}) };
}

/** The last working day that a rule allows by its strictest reading; for what bars, the day itself. */
export function lastDay({ actBy, due }: DatedRule): IsoDate {
  return actBy ?? due;
}

/** The dates that the readings of a rule give, in order. */
function datesOf({ readings }: DatedRule): readonly IsoDate[] {
  return readings.flatMap(({ due }) => due ?? []).toSorted();
}

export function isDue(deadline: Deadline): deadline is DatedRule {
  return deadline.state === 'due';
}

/** Whether a rule says "not before" and not "by". */
export function isBar({ kind }: DatedRule): boolean {
  return kind === 'not-before' || kind === 'not-until';
}

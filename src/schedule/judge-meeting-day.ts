import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instance } from './facts.ts';
import { noticeRules } from './meeting-rules.ts';
import { meetingStarts } from './meeting-starts.ts';
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
  /** The day still to come before which nothing can be done; without it that day is today. */
  readonly opens?: IsoDate;
}

/** A working day for the meeting, with what has to be done before it. */
export interface MeetingDay {
  readonly date: IsoDate;
  /** What counts back from the meeting, the first to do first. */
  readonly notices: readonly DatedRule[];
  readonly breaks: readonly Breach[];
  /** Working days left before the first thing that has to be done, and from the meeting to its last day. */
  readonly room: {
    readonly before: number;
    readonly after: number | undefined;
    /** The day still to come from which on they are counted; without it they are counted from today. */
    readonly opens?: IsoDate;
  };
  /** Whether the day itself, or one counted back from it, rests on bank holidays that are not published yet. */
  readonly projected: boolean;
}

/** What the days for a meeting are held against. */
export interface MeetingRules {
  /** Every result of the case. */
  readonly deadlines: readonly Deadline[];
  /** Those for the day of the meeting. */
  readonly own: readonly Deadline[];
  /** Of these the dated ones, the one that sets the earliest last day first. */
  readonly limits: readonly DatedRule[];
  /** The first event that one of them counts from. Nothing can be done for the meeting before it. */
  readonly start: Instance | undefined;
}

/** Holds a day against every rule. What has to be done before the meeting can be done from today on, or from its start. */
export function judgeOf(
  policy: SchedulePolicy,
  { event, facts, today }: Pick<MeetingQuestion, 'event' | 'facts' | 'today'>,
  { deadlines, limits, start }: MeetingRules,
  calendar: WorkingCalendar,
): (date: IsoDate) => MeetingDay {
  const opens = start && start.date > today ? { opens: start.date } : {};
  const from = opens.opens ?? today;
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
        ...limits.flatMap((limit) => limitBreach(limit, date, facts, calendar)),
        ...notices.flatMap((notice) =>
          noticeBreach(notice, from, calendar).map((one) => ({ ...one, ...opens })),
        ),
      ],
      room: {
        before: span(from, begin),
        after: ends ? span(date, lastDay(ends)) : undefined,
        ...opens,
      },
      projected: calendar.isProjected(date) || notices.some(({ projected }) => projected),
    };
  };
}

function limitBreach(
  deadline: DatedRule,
  date: IsoDate,
  facts: MeetingQuestion['facts'],
  calendar: WorkingCalendar,
): readonly Breach[] {
  const day = lastDay(deadline);
  const readings = datesOf(deadline);
  if (isBar(deadline)) {
    const isBarred = deadline.kind === 'not-until' ? date <= day : date < day;
    if (!isBarred) return [];
    const otherwise = readings.find((one) => (deadline.kind === 'not-until' ? date > one : date >= one));
    return [breach('too-soon', deadline, day, otherwise, calendar.workingDaysBetween(date, day))];
  }
  const starts = meetingStarts(deadline, facts).map(({ first }) => first);
  const opens = starts.at(-1);
  if (opens !== undefined && date < opens) {
    const sooner = starts.find((first) => date >= first);
    return [breach('too-soon', deadline, opens, sooner, calendar.workingDaysBetween(date, opens))];
  }
  if (date <= day) return [];
  const otherwise = readings.findLast((one) => date <= one);
  return [breach('too-late', deadline, day, otherwise, calendar.workingDaysBetween(day, date))];
}

function noticeBreach(deadline: DatedRule, from: IsoDate, calendar: WorkingCalendar): readonly Breach[] {
  const day = lastDay(deadline);
  if (day >= from) return [];
  const otherwise = datesOf(deadline).findLast((one) => (calendar.actBy(one) ?? one) >= from);
  return [breach('no-time', deadline, day, otherwise, calendar.workingDaysBetween(day, from))];
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

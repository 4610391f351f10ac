import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Instance } from './facts.ts';
import { isBar, isDue, judgeOf, lastDay } from './judge-meeting-day.ts';
import type { Breach, DatedRule, MeetingDay, MeetingQuestion, MeetingRules } from './judge-meeting-day.ts';
import { meetingStarts } from './meeting-starts.ts';
import { rankMeetingDays, rankNearest } from './rank-meeting-days.ts';
import { MOST, scanDays } from './scan-meeting-days.ts';
import type { Scan } from './scan-meeting-days.ts';
import { buildSchedule } from './schedule.ts';
import { sortedBy } from './sorted-by.ts';
import type { Deadline, SchedulePolicy } from './types.ts';

/** Why no day meets every rule. */
export type Reason =
  | { readonly is: 'passed'; readonly limit: DatedRule; readonly last: IsoDate }
  | {
      readonly is: 'clash';
      readonly limit: DatedRule;
      readonly last: IsoDate;
      /** What would have to be done before a meeting on that last day. */
      readonly notice: DatedRule;
      /** The first day for a meeting that leaves time for it. */
      readonly first: IsoDate | undefined;
      /** The day still to come before which it cannot be done; without it that day is today. */
      readonly opens?: IsoDate;
    }
  | {
      readonly is: 'barred';
      readonly limit: DatedRule;
      readonly last: IsoDate;
      /** How a meeting on that last day would still be too soon. */
      readonly bar: Breach;
    }
  | { readonly is: 'unavailable'; readonly dates: readonly IsoDate[] }
  | { readonly is: 'beyond-calendar'; readonly date: IsoDate };

export interface FoundMeeting {
  /** The rules for the day of the meeting, the one that sets the earliest last day first. */
  readonly limits: readonly DatedRule[];
  /** Rules for the day of the meeting that give no date. */
  readonly undated: readonly Deadline[];
  /** Whether any rule bears on the day: without one every working day will do. */
  readonly ruled: boolean;
  /** The event that the meeting is counted from, where it is still to come: no day before it was looked at. */
  readonly opening?: Instance;
  /** The days that meet every rule by its strictest reading, the best first. */
  readonly days: readonly MeetingDay[];
  /** Where nothing sets a last day, the day up to which was looked: later ones may do as well. */
  readonly lookedTo?: IsoDate;
  /** Days that would meet every rule, but that people cannot make. */
  readonly unavailable: readonly IsoDate[];
  /** Only where there are no days: why, and the days that break least. */
  readonly reasons: readonly Reason[];
  readonly nearest: readonly MeetingDay[];
}

/**
 * Takes an authority's rules, what a meeting is and what its rules count from, and gives the working days from today on, or from
 * the event it is counted from where that is still to come, that meet every rule: the meeting's own last day, and whatever
 * counts back from the meeting, which must still be possible. Each rule is taken by its strictest reading. The best day leaves
 * the most room on either side. See decision 0002.
 */
export function findMeeting(
  policy: SchedulePolicy,
  question: MeetingQuestion,
  calendar: WorkingCalendar,
): FoundMeeting {
  const { today, unavailable } = question;
  const rules = meetingRules(policy, question, calendar);
  const { own, limits, start } = rules;
  const beyond = own.find(({ state }) => state === 'beyond-calendar');
  const judge = judgeOf(policy, question, rules, calendar);
  const ends = limits.find((limit) => !isBar(limit));
  const opening = start && start.date > today ? start : undefined;
  const from = opening?.date ?? today;

  const scan = scanDays(judge, { today: from, unavailable }, ends && lastDay(ends), calendar);
  const cannotMake = new Set(unavailable);
  const good = scan.days.filter(({ breaks }) => breaks.length === 0);
  const free = good.filter(({ date }) => !cannotMake.has(date));
  const taken = good.filter(({ date }) => cannotMake.has(date)).map(({ date }) => date);
  const found = {
    limits,
    undated: own.filter((deadline) => !isDue(deadline)),
    ruled: scan.first.size > 0 || limits.length > 0,
    unavailable: taken,
    ...(opening ? { opening } : {}),
  };
  if (beyond?.state === 'beyond-calendar' && limits.length === 0)
    return { ...found, days: [], reasons: [{ is: 'beyond-calendar', date: beyond.date }], nearest: [] };
  if (free.length > 0) {
    const lookedTo = ends ? undefined : scan.days.at(-1)?.date;
    return {
      ...found,
      days: rankMeetingDays(free),
      reasons: [],
      nearest: [],
      ...(lookedTo ? { lookedTo } : {}),
    };
  }
  const others = scan.days.filter(({ date }) => !cannotMake.has(date));
  return {
    ...found,
    days: [],
    reasons: reasonsFor(ends, taken, scan, judge, from, opening),
    nearest: rankNearest(others).slice(0, MOST),
  };
}

/** Works out the rules for the day of a meeting, and the first event that they count from. */
export function meetingRules(
  policy: SchedulePolicy,
  { event, facts }: Pick<MeetingQuestion, 'event' | 'facts'>,
  calendar: WorkingCalendar,
): MeetingRules {
  const { deadlines } = buildSchedule(policy, { ...facts, count: 1 }, calendar);
  const own = deadlines.filter(({ timescale }) => timescale.happens === event);
  const limits = sortedBy(
    own.filter(isDue).filter(({ kind }) => kind !== 'expected-end'),
    lastDay,
  );
  const starts = limits.flatMap((limit) => meetingStarts(limit, facts));
  return { deadlines, own, limits, start: sortedBy(starts, ({ date }) => date)[0] };
}

/**
 * Why no day will do: the last day has passed, a rule allows none as early, a rule leaves no time before it, or people cannot
 * make what is left.
 */
function reasonsFor(
  limit: DatedRule | undefined,
  taken: readonly IsoDate[],
  { days, first }: Scan,
  judge: (date: IsoDate) => MeetingDay,
  from: IsoDate,
  opening: Instance | undefined,
): readonly Reason[] {
  const lost = taken.length > 0 ? [{ is: 'unavailable' as const, dates: taken }] : [];
  // Without a last day, only the end of the calendar ends the search before a day is found.
  if (!limit) return [...lost, { is: 'beyond-calendar', date: days.at(-1)?.date ?? from }];
  const last = lastDay(limit);
  if (last < from) return [{ is: 'passed', limit, last }];
  const { notices, breaks } = judge(last);
  const bars = breaks.filter(({ is }) => is === 'too-soon');
  const clashes = notices.flatMap((notice): readonly Reason[] => {
    const day = first.get(notice.id);
    const opens = opening ? { opens: opening.date } : {};
    return day === undefined || day > last
      ? [{ is: 'clash', limit, last, notice, first: day, ...opens }]
      : [];
  });
  return [...bars.map((bar) => ({ is: 'barred' as const, limit, last, bar })), ...clashes, ...lost];
}

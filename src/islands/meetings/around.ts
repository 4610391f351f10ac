import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { CANCELLED, topicsAt } from '../../schedule/meeting-rules.ts';
import type { MeetingKind, Moment } from '../../schedule/meeting-rules.ts';
import { buildSchedule } from '../../schedule/schedule.ts';
import type { CaseFacts, Deadline, Schedule } from '../../schedule/types.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';
import { isDue } from '../result/dated.ts';
import type { Dated } from '../result/dated.ts';
import { dayOf, outlook } from '../result/outlook.ts';
import type { Entry, Outlook } from '../result/outlook.ts';
import { onTheDay } from '../result/related.ts';
import { dayOffNotes } from './day-off.ts';
import { isNext } from './meeting-questions.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** What an authority says on one topic about a meeting, or that it says nothing. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly Entry[];
  readonly undated: readonly Deadline[];
  readonly rules: readonly AlsoRule[];
  /** What is said where there is neither a date nor a rule. */
  readonly silence?: string;
}

/** Everything that hangs on one meeting, in the order of time around it. */
export interface Around {
  /** The facts with the meeting among them. */
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly schedule: Schedule;
  readonly view: Outlook;
  /** The rules that say by when this meeting is held, each with the last day it allows. */
  readonly limits: readonly Dated[];
  /** What to look at again in the day of the meeting. */
  readonly notes: readonly string[];
  readonly moments: readonly { readonly moment: Moment; readonly parts: readonly Part[] }[];
}

const MOMENTS: readonly Moment[] = ['before', 'at', 'after'];

/** Takes a meeting and gives what hangs on it, by moment and topic. The next review is counted from it. */
export function around(asked: MeetingAsked, calendar: WorkingCalendar, today: IsoDate): Around {
  const { data, kind, date } = asked;
  const { event } = kind;
  const facts = withMeeting(asked);
  const built = buildSchedule(data, { ...facts, count: 1 }, calendar);
  const topics = MOMENTS.flatMap((moment) => topicsAt(moment, event));
  const ofThis = ({ anchor }: Deadline) => !anchor || (anchor.event === event && anchor.date === date);
  const later = built.deadlines.filter((one) => isForNext(one, asked));
  const deadlines = built.deadlines.filter(
    (one) => (topics.includes(one.timescale.topic) && ofThis(one)) || later.includes(one),
  );
  const schedule = {
    deadlines,
    clashes: built.clashes.filter((clash) => clash.event === event),
  };
  const view = outlook(schedule, today);
  const entries = [...view.late, ...view.past, ...view.ahead].toSorted((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : 1,
  );
  const part = (
    id: string,
    name: string,
    belongs: (one: Deadline) => boolean,
    rules: readonly AlsoRule[],
  ): Part => {
    const dated = entries.filter(({ deadline }) => belongs(deadline));
    const undated = view.undated.filter(belongs);
    const isSilent = dated.length + undated.length + rules.length === 0;
    return {
      id,
      name,
      entries: dated,
      undated,
      rules,
      ...(isSilent ? { silence: silenceOf(id, data) } : {}),
    };
  };
  const moments = MOMENTS.map((moment) => ({
    moment,
    parts: [
      ...topicsAt(moment, event).map((topic) =>
        part(
          topic,
          data.topics[topic] ?? topic,
          (one) => one.timescale.topic === topic && !later.includes(one),
          rulesOn(topic, asked, facts, date ?? today),
        ),
      ),
      ...(moment === 'after' ? [part('next', 'The next review', (one) => later.includes(one), [])] : []),
    ].toSorted((a, b) => Number(a.silence !== undefined) - Number(b.silence !== undefined)),
  }));
  return {
    facts,
    schedule,
    view,
    moments,
    limits: limitsOf(asked, calendar),
    notes: dayOffNotes(date, calendar),
  };
}

/** The last days of this meeting, by the rules that it is held under. */
function limitsOf({ data, kind, facts, date }: MeetingAsked, calendar: WorkingCalendar): readonly Dated[] {
  if (!date) return [];
  return buildSchedule(data, { ...facts, count: 1 }, calendar)
    .deadlines.filter(isDue)
    .filter(({ timescale: { happens, topic } }) => happens === kind.event && isOfKind(topic, kind));
}

/** The rule for a cancelled review limits no other. */
function isOfKind(topic: string, { id }: MeetingKind): boolean {
  return topic !== CANCELLED || id === CANCELLED;
}

/** A meeting that is held again and again counts as held on its day, also one to come: the next is counted from it. */
function withMeeting({ data, kind: { event }, facts, date }: MeetingAsked): Omit<CaseFacts, 'count'> {
  if (!date) return facts;
  if (!data.events[event]?.repeats) return { ...facts, events: { ...facts.events, [event]: date } };
  return { ...facts, held: { ...facts.held, [event]: [...(facts.held[event] ?? []), date] } };
}

/** Whether a result is for the review that comes next: its day, or what counts back from it. */
function isForNext(deadline: Deadline, { data, date }: MeetingAsked): boolean {
  const { happens, topic } = deadline.timescale;
  if (deadline.state === 'needs-date')
    return date !== undefined && deadline.needs.every((id) => isNext(id, data));
  return happens !== undefined && topic !== CANCELLED && isNext(happens, data);
}

/** The rules without a clock on a topic that speak to this child, as they stood on the day. */
function rulesOn(
  topic: string,
  { data }: MeetingAsked,
  { route, cohorts }: Omit<CaseFacts, 'count'>,
  date: IsoDate,
): readonly AlsoRule[] {
  return Object.values(data.rules)
    .filter((rule) => rule.topic === topic)
    .filter(({ routes }) => !routes || route === undefined || routes.includes(route))
    .filter((rule) => !rule.cohorts || rule.cohorts.some((cohort) => cohorts.includes(cohort)))
    .map((rule) => onTheDay(rule, date));
}

function silenceOf(topic: string, { silences }: CalculatorData): string {
  if (topic === 'next') return 'No date follows from what was entered';
  return silences[topic] ?? 'The document has no rule on this for this child';
}

import { formatDate } from '../../calendar/date.ts';
import { explainBreach, explainRoom } from '../../schedule/explain-meeting.ts';
import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { MeetingDay } from '../../schedule/judge-meeting-day.ts';
import type { CalculatorData } from '../data.ts';
import { actSentence, UNREAD } from '../result/sentence.ts';
import { capital } from '../parts/capitals.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** The answer, as a person would say it. */
export function foundSentence({ days, ruled }: FoundMeeting, { kind, data }: MeetingAsked): string {
  const [best] = days;
  const { phrase = 'the meeting' } = data.events[kind.event] ?? {};
  if (!best) return 'No working day from today on meets every rule.';
  if (!ruled) return `No rule of this document limits the day of ${phrase}.`;
  return days.length === 1
    ? `${capital(phrase)} can be held on ${formatDate(best.date)} and on no other day.`
    : `The best day for ${phrase} is ${formatDate(best.date)}.`;
}

/** What stands behind the answer: how many days, which rules, and what was left out, a sentence each. */
export function foundNotes(found: FoundMeeting, { data }: MeetingAsked): readonly string[] {
  const { days, limits, ruled, unavailable } = found;
  const others = days.length - 1;
  const [best] = days;
  return [
    ...(best && ruled ? [explainRoom(best)] : []),
    ...(others > 0 && ruled
      ? [`${others} more ${others === 1 ? 'day meets' : 'days meet'} every rule. ${RANKED}`]
      : []),
    ...(ruled && limits.length === 0 && best
      ? ['No last day for the meeting follows from what was entered, so the soonest days come first.']
      : []),
    ...(ruled ? [] : ['Any working day will do, as far as this document goes. The soonest come first.']),
    ...(days.length > 0 && unavailable.length > 0
      ? [`Left out, because people cannot make them: ${unavailable.map(formatDate).join(', ')}.`]
      : []),
    ...(data.unread ? [UNREAD] : []),
  ];
}

const RANKED = 'The best leaves the most working days both to prepare and to put it off.';

/** What a day asks for, or what it would break. */
export function dayWords(day: MeetingDay, data: CalculatorData): readonly string[] {
  const broken = day.breaks.map(explainBreach);
  const late = new Set(day.breaks.map(({ deadline }) => deadline.id));
  const toDo = day.notices.filter(({ id }) => !late.has(id)).map((notice) => actSentence(notice, data));
  return [...broken, ...toDo, ...(day.projected ? [UNPUBLISHED] : [])];
}

const UNPUBLISHED =
  'It rests on bank holidays that are not published yet, so an extra one could still move it.';

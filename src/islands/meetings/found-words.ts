import { formatDate, formatMonth, formatShortDate } from '../../calendar/date.ts';
import { explainBreach, explainRoom } from '../../schedule/explain-meeting.ts';
import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { MeetingDay } from '../../schedule/judge-meeting-day.ts';
import { MOST } from '../../schedule/scan-meeting-days.ts';
import type { CalculatorData } from '../data.ts';
import { actSentence, UNREAD } from '../result/sentence.ts';
import { capital } from '../parts/capitals.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** The answer, as a person would say it. */
export function foundSentence({ days, ruled, opening }: FoundMeeting, { kind, data }: MeetingAsked): string {
  const [best] = days;
  const { phrase = 'the meeting' } = data.events[kind.event] ?? {};
  if (!best)
    return `No working day from ${opening ? formatDate(opening.date) : 'today'} on meets every rule.`;
  if (!ruled) return `No rule of this document limits the day of ${phrase}.`;
  return days.length === 1
    ? `${capital(phrase)} can be held on ${formatDate(best.date)} and on no other day.`
    : `The best day for ${phrase} is ${formatDate(best.date)}.`;
}

/** What stands behind the answer: how many days, which rules, and what was left out, a sentence each. */
export function foundNotes(found: FoundMeeting, { data }: MeetingAsked): readonly string[] {
  const { days, limits, ruled, unavailable, opening, lookedTo } = found;
  const [best] = days;
  const event = opening && (data.events[opening.event]?.phrase ?? opening.event);
  return [
    ...(best && ruled ? [explainRoom(best)] : []),
    ...(opening
      ? [`No day before ${formatDate(opening.date)} was looked at: the meeting is counted from ${event}.`]
      : []),
    ...(best && ruled && !lookedTo && days.length > 1 ? [`${countWords(days.length)} ${RANKED}`] : []),
    ...(ruled && limits.length === 0 && best
      ? ['No last day for the meeting follows from what was entered, so the soonest days come first.']
      : []),
    ...(ruled ? [] : ['Any working day will do, as far as this document goes. The soonest come first.']),
    ...(lookedTo ? [`Looked at up to ${formatDate(lookedTo)}. Later days may do as well.`] : []),
    ...(days.length > 0 && unavailable.length > 0
      ? [`Left out, because people cannot make them: ${unavailable.map(formatDate).join(', ')}.`]
      : []),
    ...(data.unread ? [UNREAD] : []),
  ];
}

/** How many days meet every rule, and how many of them are shown in full. */
function countWords(count: number): string {
  const all = `${count} days in all meet every rule`;
  return count > MOST ? `${all}: the ${MOST} best are shown in full, and every one is listed.` : `${all}.`;
}

const RANKED = 'The best leaves the most working days both to prepare and to put it off.';

/** How a day stands: how many rules it breaks, and whether by every way to read them. */
export function standingWords({ breaks }: MeetingDay): string {
  if (breaks.length === 0) return 'Meets every rule';
  const inOne = breaks.filter(({ otherwise }) => otherwise !== undefined).length;
  const inAll = breaks.length - inOne;
  const way = `by some ways to read ${inOne === 1 ? 'it' : 'them'}`;
  if (inAll === 0) return `Breaks ${rules(inOne)}, but only ${way}`;
  return inOne === 0 ? `Breaks ${rules(inAll)}` : `Breaks ${rules(inAll)}, and ${inOne} more ${way}`;
}

const rules = (count: number) => `${count} ${count === 1 ? 'rule' : 'rules'}`;

/** In which order days that break rules stand. */
export const NEAREST_ORDER =
  'Those that break the fewest rules come first. A rule broken only by some ways to read it weighs less than any broken by every way.';

/** Days in the order of the calendar, a line for each month: "December 2025: Mon 1, Tue 2". */
export function byMonth(days: readonly MeetingDay[]): readonly string[] {
  const dates = days.map(({ date }) => date).toSorted();
  return [...Map.groupBy(dates, formatMonth)].map(
    ([month, each]) => `${month}: ${each.map((date) => formatShortDate(date).slice(0, -9)).join(', ')}`,
  );
}

/** What stands above that list. */
export function allDaysWords(days: readonly MeetingDay[]): string {
  return `All ${days.length} days that meet every rule`;
}

/** What a day asks for, or what it would break. */
export function dayWords(day: MeetingDay, data: CalculatorData): readonly string[] {
  const broken = day.breaks.map(explainBreach);
  const late = new Set(day.breaks.map(({ deadline }) => deadline.id));
  const toDo = day.notices.filter(({ id }) => !late.has(id)).map((notice) => actSentence(notice, data));
  return [...broken, ...toDo, ...(day.projected ? [UNPUBLISHED] : [])];
}

const UNPUBLISHED =
  'It rests on bank holidays that are not published yet, so an extra one could still move it.';

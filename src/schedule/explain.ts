import { formatDate, partsOf } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import { formatDuration } from '../calendar/duration.ts';
import type { Duration } from '../calendar/duration.ts';
import { formatPartialDate } from '../calendar/partial-date.ts';
import type { PartialDate } from '../calendar/first-day.ts';
import type { NonWorkingDay } from '../calendar/working-calendar.ts';
import type {
  Clash,
  Deadline,
  Due,
  NotArising,
  NotKnown,
  Provisional,
  SchedulePolicy,
  Step,
} from './types.ts';

/**
 * The working behind a date, one sentence for each step: which version of the rule it rests on if not the present one, how it
 * was counted, and why the day to act may be earlier.
 */
export function explain(deadline: Deadline & Due, policy: SchedulePolicy): readonly string[] {
  const steps = deadline.why.map((step) => explainStep(step, policy));
  const projected = deadline.projected ? [PROJECTED] : [];
  return [...explainVersion(deadline), ...steps, ...explainMove(deadline), ...projected];
}

/** That a result rests on a rule as it was before it changed. */
export function explainVersion({ timescale: { until } }: Deadline): readonly string[] {
  return until
    ? [`This follows the rule as it was before ${formatPartialDate(until)}, when it changed.`]
    : [];
}

const PROJECTED =
  'Bank holidays for this year are not published yet. They are worked out by rule, so an extra one could still move the date.';

/** Why the day to act is earlier than the deadline. */
export function explainMove({ due, actBy, moved }: Due): readonly string[] {
  if (!actBy || actBy === due) return [];
  return [
    `${formatDate(due)} is not a working day. The last working day before it is ${formatDate(actBy)}. Not working days: ${listDays(moved)}.`,
  ];
}

/** That a point falls between reviews, and which review is the last before it. */
export function explainLastReview({ lastReview }: Due, { timescales }: SchedulePolicy): readonly string[] {
  if (!lastReview) return [];
  const { id, number, date, held } = lastReview;
  const when = held ? 'held on' : 'due by';
  return [
    `The last review on or before it: ${title(id, timescales)} ${number}, ${when} ${formatDate(date)}.`,
  ];
}

/** One step of the working, as a sentence. */
export function explainStep(step: Step, { events, timescales }: SchedulePolicy): string {
  switch (step.step) {
    case 'from':
      return `Counted from ${phrase(step.event, events)} on ${formatDate(step.date)}.`;
    case 'latest':
      return `Counted from the last day for ${phrase(step.event, events)}, ${formatDate(step.date)}, which "${title(step.by, timescales)}" sets.`;
    case 'counted':
      return `${formatDuration(step.duration)} ${step.direction} that day is ${formatDate(step.to)}. The day itself is not counted.`;
    case 'clear':
      return `${formatDuration(step.duration)} clear in between, with neither day counted, gives ${formatDate(step.to)}.`;
    case 'grid':
      return `${gridWords(step.number, step.first, step.then)} after that day is ${formatDate(step.to)}.`;
    case 'held':
      return explainHeld(step);
    case 'skipped':
      return `Not counted: ${listDays(step.days)}.`;
    case 'clamped':
      return `That month has no such day, so its last day is used: ${formatDate(step.to)}.`;
    case 'day-before':
      return `It has to be done before that day: by ${formatDate(step.to)}.`;
    case 'meeting':
      return `Review ${step.number}${PLACE_WORDS[step.place]} ${step.held ? 'was held on' : 'is due by'} ${formatDate(step.to)}.`;
  }
}

const PLACE_WORDS = {
  'on-or-before': ', the last on or before that day,',
  'on-or-after': ', the first on or after that day,',
  named: '',
};

/** How many intervals a date lies behind another: "6 weeks", "3 times 6 weeks", "3 months and then 2 times 6 months". */
function gridWords(number: number, first: Duration, then = first): string {
  const [opening, later] = [formatDuration(first), formatDuration(then)];
  if (number === 1) return opening;
  return opening === later ? `${number} times ${later}` : `${opening} and then ${number - 1} times ${later}`;
}

function explainHeld({ date, ahead, then, next, cycle }: Extract<Step, { step: 'held' }>): string {
  const since = `Counted from the last one held, on ${formatDate(date)}, it is due by ${formatDate(next)}, ${gridWords(ahead, then)} later.`;
  if (!cycle) return since;
  const { number, first, to } = cycle;
  const which = to < next ? 'the fixed cycle, because a late meeting buys no time' : 'the last one held';
  return `${since} The fixed cycle, ${gridWords(number, first, then)} from its start, gives ${formatDate(to)}. The earlier counts: ${which}.`;
}

/** Why a rule gives no date for this case. */
export function explainNotArising(because: NotArising, { events, timescales }: SchedulePolicy): string {
  if (because.reason === 'replaced') return `Replaced by "${title(because.by, timescales)}".`;
  if (because.reason === 'met')
    return `Each of its dates has been met. The last one held was on ${formatDate(because.last)}.`;
  const { point, event, date } = because;
  const side = point < date ? 'before' : 'after';
  return `It would fall on ${formatDate(point)}, ${side} ${phrase(event, events)} on ${formatDate(date)}, so it does not arise.`;
}

/** Why a rule gives no date for an event that lies before the rule is known. */
export function explainNotKnown({ from, event, date }: NotKnown, { events }: SchedulePolicy): string {
  return `${explainBefore(from)} This would count from ${phrase(event, events)} on ${formatDate(date)}.`;
}

/** That a rule is known only from a day on. */
export function explainBefore(from: PartialDate): string {
  return `The document does not say what applied before ${formatPartialDate(from)}.`;
}

/** The latest a date can be while its event has not been entered. */
export function explainProvisional(
  { event, date, by, kind, due, actBy, projected }: Provisional,
  { events, timescales }: SchedulePolicy,
): string {
  const last = `If ${phrase(event, events)} is on its last working day, ${formatDate(date)} ("${title(by, timescales)}")`;
  const asked = kind === 'expected-end' ? 'expected' : 'due';
  const latest = `${last}, this is ${asked} by ${formatDate(actBy ?? due)} at the latest.`;
  return projected ? `${latest} ${PROJECTED}` : latest;
}

/** Two rules that pull against each other, and what is left. */
export function explainClash(
  { rules, event, start, meeting, before, kind }: Clash,
  { events, timescales }: SchedulePolicy,
): string {
  const [limit, notice] = rules.map((id) => `"${title(id, timescales)}"`);
  const dates = `With ${phrase(event, events)} on ${formatDate(meeting)}, ${notice} must be done by ${formatDate(before)}`;
  const began = `${phrase(start.event, events)} on ${formatDate(start.date)}`;
  if (kind === 'impossible')
    return `${limit} and ${notice} cannot both be met, even where the rules leave the most time. ${dates}, before ${began}.`;
  if (kind === 'same-day')
    return `${limit} and ${notice} can both be met only on one day, even where the rules leave the most time. ${dates}, the very day of ${began}.`;
  return `${limit} and ${notice} may not both be met. ${dates}; one way to read the rules leaves no time after ${began}.`;
}

/** A name for one result: its title, its number where it repeats, and the meeting it belongs to. */
export function nameOf({ timescale, number, anchor }: Deadline, { events }: SchedulePolicy): string {
  const numbered = number === undefined ? timescale.title : `${timescale.title} ${number}`;
  if (!anchor) return numbered;
  return `${numbered}: ${(events[anchor.event]?.name ?? anchor.event).toLowerCase()} of ${formatDate(anchor.date)}`;
}

/** Days with what they are; weekends run together: "Saturday 20 and Sunday 21 December 2025, Thursday 25 December 2025 (Christmas Day)". */
export function listDays(days: readonly NonWorkingDay[]): string {
  return days
    .map(({ date, reason }) => (isWeekday(reason) ? formatDate(date) : `${formatDate(date)} (${reason})`))
    .join(', ');
}

const isWeekday = (reason: string) => reason === 'Saturday' || reason === 'Sunday';

/** The years of a calendar, for the message that a date lies outside it. */
export function explainBeyond(date: IsoDate, firstYear: number, lastYear: number): string {
  return `Dates can be worked out from ${firstYear} to the end of ${lastYear}. Counting from ${partsOf(date).year} leaves those years.`;
}

function phrase(event: string, events: SchedulePolicy['events']): string {
  return events[event]?.phrase ?? event;
}

function title(id: string, timescales: SchedulePolicy['timescales']): string {
  return timescales[id]?.title ?? id;
}

import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import type { Duration } from '../../calendar/duration.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { DaysQuestion } from './read-days.ts';

type LengthQuestion = Exclude<DaysQuestion, { task: 'count' }>;
type BetweenQuestion = Extract<DaysQuestion, { task: 'count' }>;

/** "15 working days after Thursday 11 December 2025 is Tuesday 6 January 2026." */
export function reachedSentence(question: LengthQuestion, duration: Duration, found: IsoDate): string {
  return `${countedWords(question, duration)} is ${formatDate(found)}.`;
}

/** What is counted: "15 working days after Thursday 11 December 2025". */
export function countedWords({ task, way, from }: LengthQuestion, duration: Duration): string {
  const length = formatDuration(duration);
  const start = formatDate(from);
  switch (way) {
    case 'plain':
      return `${length} ${towards(task)} ${start}`;
    case 'clear':
      return `The ${task === 'add' ? 'first' : 'last'} day that leaves ${length} clear ${towards(task)} ${start}`;
    case 'inclusive':
      return `The last day of ${length} beginning with ${start}`;
  }
}

/** "There are 15 working days from Thursday 11 December 2025 to Tuesday 6 January 2026." */
export function betweenSentence({ way, from, to }: BetweenQuestion, workingDays: number): string {
  const are = workingDays === 1 ? 'There is' : 'There are';
  const [start, end] = [formatDate(from), formatDate(to)];
  const count = formatDuration({ count: workingDays, unit: 'working days' });
  switch (way) {
    case 'plain':
      return `${are} ${count} from ${start} to ${end}.`;
    case 'clear':
      return `${are} ${count} clear between ${start} and ${end}.`;
    case 'inclusive':
      return `${are} ${count} from ${start} to ${end}, both included.`;
  }
}

/** What several questions ask in common: "15 days after each date". */
export function commonWords(question: DaysQuestion): string {
  if (question.task === 'count') return `Days from each date to ${formatDate(question.to)}`;
  const length = formatDuration(question.length);
  switch (question.way) {
    case 'plain':
      return `${length} ${towards(question.task)} each date`;
    case 'clear':
      return `${length} clear ${towards(question.task)} each date`;
    case 'inclusive':
      return `${length} beginning with each date`;
  }
}

/** Which of two days to go by where a rule says only "days": the earlier, but the later where an act must wait. */
export function cautiousNote(question: LengthQuestion, working: IsoDate, straight: IsoDate): string {
  if (working === straight) return 'Working days and calendar days give the same date.';
  const [earlier, later] = working < straight ? [working, straight] : [straight, working];
  const [which, day] = mustWait(question) ? ['later', later] : ['earlier', earlier];
  return `A rule that says only “days” can mean either. The ${which}, ${formatDate(day)}, is the Handbook’s cautious choice.`;
}

/** Why a day is not a working day and which one is nearest, on the safe side; nothing for a working day. */
export function offNote(
  date: IsoDate,
  question: LengthQuestion,
  calendar: WorkingCalendar,
): string | undefined {
  const reason = calendar.reasonOff(date);
  if (reason === undefined) return undefined;
  const why = formatDate(date).startsWith(reason) ? 'Not a working day' : `${reason}, not a working day`;
  const waits = mustWait(question);
  const near = waits ? calendar.addWorkingDays(date, 1) : calendar.actBy(date);
  return near
    ? `${why}. The ${waits ? 'first one after' : 'last one before'} it is ${formatDate(near)}.`
    : `${why}.`;
}

/** That an answer rests on bank holidays that are not published yet. */
export function projectedNote(year: number, { publishedTo }: WorkingCalendar): string {
  return `Bank holidays are published to the end of ${publishedTo}. Those to ${year} are worked out by rule, so an extra one could still move the answer.`;
}

/** After clear days the day reached is the first on which to act: an earlier one would not do. */
function mustWait({ task, way }: LengthQuestion): boolean {
  return task === 'add' && way === 'clear';
}

function towards(task: LengthQuestion['task']): string {
  return task === 'add' ? 'after' : 'before';
}

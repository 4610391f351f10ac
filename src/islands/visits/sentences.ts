import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { DaysBetween } from '../../calendar/counting.ts';
import { formatDuration } from '../../calendar/duration.ts';
import type { Duration } from '../../calendar/duration.ts';
import { explainBefore } from '../../schedule/explain.ts';
import type { Gap } from '../../schedule/visit-gaps.ts';
import type { VisitsQuestion } from './read-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { lateBy, ownDeadline, workedTo } from './told-visits.ts';
import { PLAN_RULE } from './visit-rules.ts';

/** The reading that counts on from the start, as the answer names it. */
export const CYCLE = 'a fixed cycle from the start';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** The answer, as a person would say it: when the next visit is due, how many gaps were too long, and the first visit missed. */
export function answerSentence(told: ToldVisits): string {
  return [nextSentence(told), ...gapsSentence(told)].join(' ');
}

function nextSentence({ found: { next, open }, question, calendar, today }: ToldVisits): string {
  const { closed } = question.facts;
  if (open && next?.overdue)
    return `The next visit was due by ${dueWords(next.limit.due, open)} and is ${count(next.overdue.calendarDays, 'day')} late.`;
  // Once the day to act has passed, the deadline itself is what is left
  if (next) return `Next visit by ${formatDate(next.actBy < today ? next.limit.due : next.actBy)}.`;
  if (closed && closed <= today) {
    const due = open && workedTo(open);
    const late = open && lateBy(open);
    return due && late
      ? `The case was closed on ${formatDate(closed)}, before the visit due by ${dueWords(due.due, open)} was made: by then it was ${count(late.calendarDays, 'day')} late.`
      : `No further visit is due: the case was closed on ${formatDate(closed)}.`;
  }
  if (open?.closed && closed)
    return `No further visit is due before the case is closed on ${formatDate(closed)}.`;
  if (open?.notKnown) return explainBefore(open.notKnown);
  return `The next visit falls outside the years that can be counted, ${calendar.firstYear} to ${calendar.lastYear}.`;
}

/** How many gaps between visits were too long, that up to the closure included; nothing while there is no gap. */
function gapsSentence({ found: { gaps, open, firstMissed, next } }: ToldVisits): readonly string[] {
  const ended = open?.late && !next ? [...gaps, open] : gaps;
  if (!ended.some(({ allowed }) => allowed)) return [];
  const late = ended.filter((gap) => gap.late).length;
  const were = `${NUMBERS[late] ?? late} ${late > 1 ? 'gaps were' : `gap${late === 0 && next?.overdue ? ' before that' : ''} was`} too long`;
  // The visit that is still missing has been told already
  const first = firstMissed !== open && firstMissed?.allowed;
  return [first ? `${were}; the first visit missed was due by ${formatDate(first.due)}.` : `${were}.`];
}

/** By when a gap has to end, with the reading that gives the day where it is not that of the gap itself. */
function dueWords(due: IsoDate, { cycle }: Gap): string {
  return `${formatDate(due)}${cycle ? ` (by ${CYCLE})` : ''}`;
}

/** What the date of the next visit rests on: the reading that was not worked to, and the interval of the child's own plan. */
export function notes(told: ToldVisits): readonly string[] {
  return [otherReading(told), planNote(told)].filter((note) => note !== undefined);
}

function otherReading({ found: { next, open } }: ToldVisits): string | undefined {
  if (!next || !open?.cycle || !open.allowed) return undefined;
  return `Counted from the visit before, the last day is ${formatDate(open.allowed.due)}. The Handbook works to the earlier, by ${CYCLE}.`;
}

/** What the answer rests on where the child's own plan has an interval. */
function planNote(told: ToldVisits): string | undefined {
  const { question, data, found } = told;
  const { interval } = question;
  if (!interval) return undefined;
  if (!hasOwnRule(told))
    return `The document of ${data.name} gives no figure. ${everyWords(interval)} is the interval of the child’s own plan, as you entered it.`;
  const typed = `${everyWords(interval)} is the interval of the child’s own plan, as you entered it. It is not a rule of ${data.name}.`;
  const own = ownDeadline(told);
  if (!own || !found.next) return typed;
  return isByPlan(told)
    ? `${typed} By the document alone the visit is due by ${formatDate(own.due)}.`
    : `${typed} The document is the stricter here, so it is worked to.`;
}

/** "Every week", "Every 10 working days" */
export function everyWords(interval: Duration): string {
  return `Every ${formatDuration(interval).replace(/^1 /, '')}`;
}

/** What a rule of the authority is beside the interval of the child's own plan: it may be tightened and not loosened. */
export function ruleLabel({ interval }: Pick<VisitsQuestion, 'interval'>, title: string): string {
  if (!interval) return title || 'Rule';
  return title ? `Outer limit: ${title}` : 'Outer limit';
}

/** Whether the next visit is due by the interval of the child's own plan, sooner than by the document. */
export function isByPlan({ found }: ToldVisits): boolean {
  return found.next?.limit.rule === PLAN_RULE;
}

/** Whose rules the answer goes by. */
export function byWhat(told: ToldVisits): string {
  return hasOwnRule(told)
    ? `the rules of ${told.data.name}`
    : `the child’s own plan, because ${told.data.name} gives no figure`;
}

function hasOwnRule({ question }: ToldVisits): boolean {
  return Object.keys(question.rules).some((id) => id !== PLAN_RULE);
}

/** Whether the child was seen alone, where the rules ask for it. */
export function aloneWords({ question: { alone } }: ToldVisits): readonly string[] {
  if (!alone) return [];
  const on = (answer: 'yes' | 'no') =>
    [...alone]
      .filter(([, one]) => one === answer)
      .map(([date]) => date)
      .sort();
  const [seen, missed] = [on('yes'), on('no')];
  if (seen.length + missed.length === 0)
    return [
      'You do not know at which visits the child was seen alone, so the Handbook cannot say whether this was met.',
    ];
  const last = seen.at(-1);
  return [
    missed.length === 0
      ? 'The child was seen alone at every visit entered.'
      : `The child was not seen alone on ${listDates(missed)}: ${missed.length === 1 ? 'that visit does' : 'those visits do'} not meet this rule, though ${missed.length === 1 ? 'it counts' : 'they count'} as ${missed.length === 1 ? 'a visit' : 'visits'} in the gaps.`,
    ...(missed.length > 0
      ? [
          last
            ? `The last visit at which the child was seen alone was on ${formatDate(last)}.`
            : 'The child has not been seen alone at any visit entered.',
        ]
      : []),
  ];
}

/** "21 days (15 working days)" */
export function lengthWords({ calendarDays, workingDays }: DaysBetween): string {
  return `${count(calendarDays, 'day')} (${count(workingDays, 'working day')})`;
}

export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function listDates(dates: readonly IsoDate[]): string {
  const words = dates.map(formatDate);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

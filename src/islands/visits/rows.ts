import { formatDate, formatShortDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import { explainBefore } from '../../schedule/explain.ts';
import type { Gap } from '../../schedule/visit-gaps.ts';
import type { Limit } from '../../schedule/visit-limits.ts';
import { CYCLE, lengthWords } from './sentences.ts';
import { lateBy, workedTo } from './told-visits.ts';
import type { ToldVisits } from './told-visits.ts';
import { PLAN_RULE, VISIT } from './visit-rules.ts';

/** One visit, or the one still to come, with the gap that ends with it. */
export interface VisitRow {
  readonly key: string;
  readonly visit: string;
  readonly gap: string;
  readonly allowed: string;
  readonly result: string;
  /** Whether the visit was late, which the words say and the weight repeats. */
  readonly isLate: boolean;
  /** Where the rules ask for it. */
  readonly alone?: string;
  /** What it was worked out from, for a spreadsheet. */
  readonly measured?: Gap;
  readonly date?: IsoDate;
}

const ALONE = { yes: 'Yes', no: 'No', 'not-known': 'Not known' };

/** Every visit in the order of time, and the one still to come. */
export function rowsOf(told: ToldVisits): readonly VisitRow[] {
  const { found } = told;
  const [first] = found.gaps.length > 0 ? found.gaps : found.open ? [found.open] : [];
  // Without a start, the first visit is where the first gap begins
  const base = first?.from.event === VISIT ? [first.from.date] : [];
  return [
    ...found.before.map((date) => unmeasured(date, 'On or before the start: no gap to measure', told)),
    ...base.map((date) => unmeasured(date, 'First visit entered: no gap to measure', told)),
    ...found.gaps.map((gap) => rowOf(gap, told)),
    ...(found.open && (found.next || lateBy(found.open)) ? [rowOf(found.open, told)] : []),
  ];
}

function unmeasured(date: IsoDate, result: string, told: ToldVisits): VisitRow {
  const shared = { key: date, visit: visitWords(date, told), gap: '', allowed: '', date };
  return { ...shared, result, isLate: false, ...aloneOn(date, told) };
}

function rowOf(gap: Gap, told: ToldVisits): VisitRow {
  const { from, to, length, late, allowed } = gap;
  const isOpen = told.found.next !== undefined;
  const start = told.data.events[from.event]?.phrase ?? from.event;
  const since = from.event === VISIT ? '' : ` from ${start} on ${formatShortDate(from.date)}`;
  return {
    key: to ?? 'next',
    visit: to ? visitWords(to, told) : `Next visit, not made${isOpen ? ' yet' : ''}`,
    gap: length ? `${lengthWords(length)}${since}${to ? '' : isOpen ? ' so far' : ' up to the closure'}` : '',
    allowed: allowed
      ? `${formatDuration(allowed.interval)}, by ${formatShortDate(allowed.due)}${whose(allowed, told)}`
      : '',
    result: resultWords(gap, told),
    isLate: (to ? late : lateBy(gap)) !== undefined,
    measured: gap,
    ...(to ? { date: to, ...aloneOn(to, told) } : {}),
  };
}

function resultWords(gap: Gap, told: ToldVisits): string {
  const { to, late, lateInCycle, allowed, cycle, notKnown, closed, beyond } = gap;
  const limit = workedTo(gap);
  if (!limit) {
    if (notKnown) return explainBefore(notKnown);
    if (beyond) return 'Outside the years that can be counted';
    return closed ? 'No visit was due: the case was closed before' : 'No rule to measure it by';
  }
  if (!to) return openWords(gap, limit.due, told);
  const inTime = to === allowed?.due ? 'In time, on the last day' : 'In time';
  const words = late ? `Too long: ${lengthWords(late)} late` : inTime;
  return cycle && lateInCycle
    ? `${words}. By ${CYCLE} it was due by ${formatDate(cycle.due)}: ${lengthWords(lateInCycle)} late`
    : words;
}

/** Of a visit not made yet, or not before the case was closed: first the day that is worked to, then the other reading. */
function openWords(gap: Gap, due: IsoDate, { found }: ToldVisits): string {
  const cycle = gap.cycle ? `, by ${CYCLE}` : '';
  const late = lateBy(gap);
  if (!late) return `Due by ${formatDate(due)}${cycle}`;
  const days = `${lengthWords(late)} late`;
  const words = found.next
    ? `Overdue: ${days}`
    : `Missed: not made before the case was closed, ${days} by then`;
  if (!gap.lateInCycle) return words;
  const other = gap.late ? `${lengthWords(gap.late)} late` : 'not late';
  return `${words}${cycle}, due by ${formatDate(due)}. Counted from the visit before: ${other}`;
}

/** Whose limit it is, where it is not simply the authority's one rule. */
function whose({ rule }: Limit, { question }: ToldVisits): string {
  if (rule === PLAN_RULE) return ' (the child’s plan)';
  return question.rules[rule]?.during ? ' (while the case is closing)' : '';
}

function visitWords(date: IsoDate, { question }: ToldVisits): string {
  const times = question.facts.visits.filter((visit) => visit === date).length;
  return times > 1
    ? `${formatShortDate(date)} (entered ${times} times, counted once)`
    : formatShortDate(date);
}

function aloneOn(date: IsoDate, { question: { alone } }: ToldVisits): { readonly alone?: string } {
  const answer = alone?.get(date);
  return answer ? { alone: ALONE[answer] } : {};
}

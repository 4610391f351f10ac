import { formatDate, formatShortDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import { explainBefore } from '../../schedule/explain.ts';
import type { Gap } from '../../schedule/visit-gaps.ts';
import type { Limit } from '../../schedule/visit-limits.ts';
import { lengthWords } from './sentences.ts';
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
    ...(found.open && (found.next || found.open.late) ? [rowOf(found.open, told)] : []),
  ];
}

function unmeasured(date: IsoDate, result: string, told: ToldVisits): VisitRow {
  const shared = { key: date, visit: visitWords(date, told), gap: '', allowed: '', date };
  return { ...shared, result, isLate: false, ...aloneOn(date, told) };
}

function rowOf(gap: Gap, told: ToldVisits): VisitRow {
  const { from, to, length, late, allowed } = gap;
  const start = told.data.events[from.event]?.phrase ?? from.event;
  const since = from.event === VISIT ? '' : ` from ${start} on ${formatShortDate(from.date)}`;
  return {
    key: to ?? 'next',
    visit: to ? visitWords(to, told) : 'Next visit, not made yet',
    gap: length ? `${lengthWords(length)}${since}${to ? '' : ' so far'}` : '',
    allowed: allowed
      ? `${formatDuration(allowed.interval)}, by ${formatShortDate(allowed.due)}${whose(allowed, told)}`
      : '',
    result: resultWords(gap, told),
    isLate: late !== undefined,
    measured: gap,
    ...(to ? { date: to, ...aloneOn(to, told) } : {}),
  };
}

function resultWords(
  { to, late, allowed, lateInCycle, limits, notKnown, closed, beyond }: Gap,
  { found, question }: ToldVisits,
): string {
  if (late) {
    const words = `${lengthWords(late)} late`;
    return to
      ? `Too long: ${words}`
      : question.facts.closed && !found.next
        ? `Missed: not made before the case was closed`
        : `Overdue: ${words}`;
  }
  if (!allowed) {
    if (notKnown) return explainBefore(notKnown);
    if (beyond) return 'Outside the years that can be counted';
    return closed ? 'No visit was due: the case was closed before' : 'No rule to measure it by';
  }
  const cycle =
    lateInCycle && ` By a fixed cycle from the start it was due by ${formatDate(lateInCycle.due)}.`;
  if (!to) {
    const [first] = limits;
    const due = `Due by ${formatDate((first ?? allowed).due)}`;
    if (cycle) return `The gap is not too long yet.${cycle}`;
    return first?.counts === 'cycle' ? `${due}, by a fixed cycle from the start` : due;
  }
  const inTime = to === allowed.due ? 'In time, on the last day' : 'In time';
  return cycle ? `${inTime}.${cycle}` : inTime;
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

import type { DaysBetween } from '../../calendar/counting.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Timescale } from '../../policy/types.ts';
import { visitGaps } from '../../schedule/visit-gaps.ts';
import type { Gap, VisitGaps } from '../../schedule/visit-gaps.ts';
import { limitSteps } from '../../schedule/visit-limits.ts';
import type { Limit } from '../../schedule/visit-limits.ts';
import { versionOn } from '../../schedule/versions.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';
import type { VisitsQuestion } from './read-visits.ts';
import { PLAN_RULE } from './visit-rules.ts';

/** What was asked and what came of it, for the page and for everything that is taken away from it. */
export interface ToldVisits {
  /** The authority's rules about visits alone. */
  readonly data: CalculatorData;
  readonly question: VisitsQuestion;
  readonly found: VisitGaps;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
}

export function tellVisits(
  data: CalculatorData,
  question: VisitsQuestion,
  calendar: WorkingCalendar,
  today: IsoDate,
): ToldVisits {
  const found = visitGaps(question.rules, question.facts, today, calendar);
  return { data, question, found, calendar, today };
}

/** The day that a gap is worked to end by, the earliest of all. */
export function workedTo({ cycle, allowed }: Gap): Limit | undefined {
  return cycle ?? allowed;
}

/** By how much a visit was late by the day that is worked to: that of the fixed cycle where it is the earlier. */
export function lateBy({ late, lateInCycle }: Gap): DaysBetween | undefined {
  return lateInCycle ?? late;
}

/** The authority's own rules behind the gaps. What holds for a period only is of use once the period has begun. */
export function rulesAtWork({
  rules,
  facts,
}: Pick<VisitsQuestion, 'rules' | 'facts'>): readonly (readonly [string, Timescale])[] {
  return Object.entries(rules).filter(
    ([id, { during }]) => id !== PLAN_RULE && (during?.[0] === undefined || facts.events[during[0]]),
  );
}

/** The next visit as the authority's own rules have it, in the form in which the other calculators show a date. */
export function ownDeadline(told: ToldVisits): Dated | undefined {
  const { found, question, calendar } = told;
  const limits = (found.next && found.open?.limits) ?? [];
  const limit = limits.find(({ rule }) => rule !== PLAN_RULE);
  const rule = limit && question.rules[limit.rule];
  const actBy = limit && calendar.actBy(limit.due);
  if (!limit || !rule || !actBy) return undefined;
  const readings = limits.filter((one) => one.rule === limit.rule);
  return {
    ...dated(limit, rule, actBy, told),
    readings:
      readings.length > 1
        ? readings.map((one) => ({ says: readingSays(one, told), due: one.due, workedTo: one === limit }))
        : [],
  };
}

/** The next visit as it is worked to, by whichever rule is the stricter; without readings. */
export function nextDeadline(told: ToldVisits): Dated | undefined {
  const { next } = told.found;
  const rule = next && told.question.rules[next.limit.rule];
  return next && rule ? dated(next.limit, rule, next.actBy, told) : undefined;
}

function dated(limit: Limit, rule: Timescale, actBy: IsoDate, { question, calendar }: ToldVisits): Dated {
  const { rule: id, due, from, interval } = limit;
  const starts = startsIn(rule).filter((event) => !question.facts.events[event]);
  const inWorkingDays = interval.unit === 'working days';
  return {
    id,
    timescale: versionOn(rule, from.date) ?? rule,
    state: 'due',
    kind: 'by',
    due,
    actBy,
    readings: [],
    why: limitSteps(limit, calendar),
    moved: calendar.nonWorkingDays(actBy, due),
    projected: calendar.isProjected(due) || (inWorkingDays && calendar.isProjected(from.date)),
    couldChange: starts,
  };
}

/** Which way of reading a rule a day comes from. */
export function readingSays({ counts, from, says }: Limit, { data, question }: ToldVisits): string {
  const { phrase = from.event } = data.events[from.event] ?? {};
  if (counts === 'cycle') return `counting on from ${phrase} in a fixed cycle`;
  const isStart = question.facts.events[from.event] === from.date;
  return isStart || says.startsWith('counted in') ? says : 'counting from the visit before';
}

function startsIn({ clock, readings, happens }: Timescale): readonly string[] {
  const clocks = clock ? [clock] : (readings ?? []).map((reading) => reading.clock);
  return clocks.flatMap((one) => (one.shape === 'every' && one.from !== happens ? [one.from] : []));
}

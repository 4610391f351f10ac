import { parse } from 'yaml';
import type { IsoDate } from '../../src/calendar/date.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { termLists, termsSchema } from '../../src/policy/schema/terms.ts';
import { timescalesSchema } from '../../src/policy/schema/timescale.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import type { CaseFacts, Deadline, Due, SchedulePolicy } from '../../src/schedule/types.ts';

/** A small world of its own: the engine is tested apart from the real documents. */
const TERMS = termsSchema.parse(
  parse(`
chapters: { all: All }
topics: { any: { name: Any, chapter: all, definition: A topic. } }
events:
  start: { name: Start, phrase: the start, label: Date of the start, definition: An event. }
  first-meeting: { name: First meeting, phrase: the first meeting, label: Date of the first meeting, definition: An event. }
  review: { name: Review, phrase: the review, label: Date of the review, repeats: true, definition: An event. }
  meeting: { name: Meeting, phrase: the meeting, label: Date of the meeting, includes: [first-meeting, review], definition: An event. }
  updated: { name: Plan updated, phrase: the update, label: Date of the update, definition: An event. }
  visit: { name: Visit, phrase: the visit, label: Date of the visit, repeats: true, definition: An event. }
  special-review: { name: Special review, phrase: the special review, label: Date of the special review, repeats: true, cohort: special, definition: An event. }
  order-made: { name: Order made, phrase: the making of the order, label: Date the order was made, cohort: order, definition: An event. }
  order-ends: { name: Order ends, phrase: the end of the order, label: Date the order ends, cohort: order, definition: An event. }
routes: { one: { name: One, definition: One. }, two: { name: Two, definition: Two. } }
cohorts: { special: { name: Special, definition: Special. }, order: { name: Order, definition: Order. } }
strengths:
  must: { name: Must, definition: Must. }
  expectation: { name: Expected, definition: Expected. }
  recommended: { name: Recommended, definition: Recommended. }
role-families: { other: { name: Other, definition: A role. } }
things: {}
stages: { entry: { name: Entry, definition: Entry. } }
abbreviations: {}
`),
);

/** Bank holidays of three years, enough to meet Christmas, New Year and Easter. */
export const calendar = createWorkingCalendar({
  firstYear: 2025,
  publishedTo: 2026,
  lastYear: 2028,
  days: [
    ['2025-01-01', "New Year's Day"],
    ['2025-04-18', 'Good Friday'],
    ['2025-04-21', 'Easter Monday'],
    ['2025-12-25', 'Christmas Day'],
    ['2025-12-26', 'Boxing Day'],
    ['2026-01-01', "New Year's Day"],
    ['2026-04-03', 'Good Friday'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-12-25', 'Christmas Day'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2027-01-01', "New Year's Day"],
    ['2027-03-26', 'Good Friday'],
    ['2027-03-29', 'Easter Monday'],
  ].map(([date, name]) => ({ date: date as IsoDate, name: name as string })),
});

/** Rules written as in a data file, each with what every rule needs. */
export function policyOf(rules: Readonly<Record<string, string>>): SchedulePolicy {
  const written = Object.entries(rules).map(([id, body]) => [
    id,
    {
      title: `Rule ${id}`,
      topic: 'any',
      strength: 'must',
      who: 'not-stated',
      says: 'Words.',
      source: [{ section: '1', line: 1 }],
      ...parse(body),
    },
  ]);
  return {
    timescales: timescalesSchema(termLists(TERMS)).parse(Object.fromEntries(written)),
    events: TERMS.events,
  };
}

/** Facts of a case with dates as plain text. */
export function facts(given: {
  events?: Record<string, string>;
  held?: Record<string, string[]>;
  route?: string;
  cohorts?: string[];
  count?: number;
  since?: string;
}): CaseFacts {
  const { events = {}, held = {}, route, cohorts = [], count = 4, since } = given;
  return {
    events: events as Record<string, IsoDate>,
    held: held as Record<string, IsoDate[]>,
    route,
    cohorts,
    count,
    since: since as IsoDate | undefined,
  };
}

/** The results of one rule. */
export function resultsOf(
  id: string,
  policy: SchedulePolicy,
  given: Parameters<typeof facts>[0],
): readonly Deadline[] {
  return buildSchedule(policy, facts(given), calendar).deadlines.filter((deadline) => deadline.id === id);
}

/** The dated results of one rule. */
export function dueOf(
  id: string,
  policy: SchedulePolicy,
  given: Parameters<typeof facts>[0],
): readonly (Deadline & Due)[] {
  return resultsOf(id, policy, given).filter(
    (deadline): deadline is Deadline & Due => deadline.state === 'due',
  );
}

/**
 * What the rules ask for after one visit or start. In December 2025 the 1st is a Monday; 25 and 26 December and 1 January are
 * bank holidays. The calendar of these tests ends with 2028.
 */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { limitsAfter, limitSteps, startsOf } from '../../src/schedule/visit-limits.ts';
import type { Limits, VisitFacts } from '../../src/schedule/visit-limits.ts';
import { calendar, policyOf } from './support.ts';
import { CLOSING, DAYS, READINGS, WEEKS } from './visit-support.ts';

type Rules = Readonly<Record<string, string>>;

interface Case {
  readonly events?: Record<string, string>;
  readonly visits?: readonly string[];
  readonly closed?: string;
}

const factsOf = ({ events = {}, visits = [], closed }: Case) =>
  ({ events, visits, closed }) as unknown as VisitFacts;

/** After the last visit, or after the start where there is none. */
function after(rules: Rules, given: Case): Limits {
  const visit = given.visits?.at(-1);
  const base = visit ? { event: 'visit', date: visit } : { event: 'start', date: given.events?.['start'] };
  const { timescales } = policyOf(rules);
  return limitsAfter(base as { event: string; date: IsoDate }, timescales, factsOf(given), calendar);
}

/** What is said beside the limits themselves: that a rule is not known, the calendar ends, or the case was closed. */
const beside = ({ limits: _, ...others }: Limits) => others;

const lines = ({ limits }: Limits) =>
  limits.map(({ rule, counts, from, due }) => `${rule}: ${counts} from ${from.event} ${from.date} to ${due}`);

describe('the starts of a case', () => {
  const { timescales } = policyOf({ ...READINGS, closing: CLOSING.closing });
  const starts = (events: Record<string, string>) => startsOf(timescales, factsOf({ events }));

  test('are in the order of time', () => {
    expect(starts({ start: '2025-12-08', 'first-meeting': '2025-12-01' })).toEqual([
      { event: 'first-meeting', date: '2025-12-01' },
      { event: 'start', date: '2025-12-08' },
    ]);
  });

  test('do not include a visit that is planned', () => {
    expect(starts({ start: '2025-12-08', visit: '2025-12-10' })).toEqual([
      { event: 'start', date: '2025-12-08' },
    ]);
  });
});

describe('a limit', () => {
  test('is counted from the start until there has been a visit', () => {
    const found = after(WEEKS, { events: { start: '2025-12-01' } });
    expect(lines(found)).toEqual(['visits: gap from start 2025-12-01 to 2025-12-22']);
    expect(beside(found)).toEqual({});
  });

  test('a visit on the day of the start is none', () => {
    const given = { events: { start: '2025-12-01' }, visits: ['2025-12-01'] };
    expect(lines(after(WEEKS, given))).toEqual(['visits: gap from start 2025-12-01 to 2025-12-22']);
  });

  test('comes only from rules for visits, and only from those with a cycle', () => {
    const rules = {
      ...WEEKS,
      once: '{ happens: visit, clock: { within: 1 week, after: start } }',
      promptly: '{ happens: visit, clock: { when: promptly } }',
      supervision: '{ clock: { every: 1 week, from: start } }',
    };
    expect(lines(after(rules, { visits: ['2025-12-01'] }))).toEqual([
      'visits: gap from visit 2025-12-01 to 2025-12-22',
    ]);
  });

  test('waits for a start of its own once another rule has started', () => {
    const rules = { ...WEEKS, early: '{ happens: visit, clock: { every: 1 week, from: first-meeting } }' };
    const given = { events: { start: '2025-12-01' }, visits: ['2025-12-10'] };
    // Twice three weeks from 1 December are 12 January; three weeks from the visit, the 31st.
    expect(lines(after(rules, given))).toEqual([
      'visits: gap from visit 2025-12-10 to 2025-12-31',
      'visits: cycle from start 2025-12-01 to 2026-01-12',
    ]);
  });

  test('of a rule from one visit to the next waits for the first visit', () => {
    const rules = { ...WEEKS, closing: '{ happens: visit, clock: { every: 1 week, from: visit } }' };
    const found = after(rules, { events: { start: '2025-12-01' } });
    expect(lines(found)).toEqual(['visits: gap from start 2025-12-01 to 2025-12-22']);
    expect(beside(found)).toEqual({});
  });

  test('of such a rule stands beside that of a rule with a start', () => {
    const rules = { ...WEEKS, closing: '{ happens: visit, clock: { every: 1 week, from: visit } }' };
    const given = { events: { start: '2025-12-01' }, visits: ['2025-12-10'] };
    expect(lines(after(rules, given))[0]).toBe('closing: gap from visit 2025-12-10 to 2025-12-17');
  });

  test('is not counted from a visit that is planned', () => {
    const given = { events: { visit: '2025-12-20' }, visits: ['2025-12-10'] };
    const rules = { visits: '{ happens: visit, clock: { every: 1 week, from: visit } }' };
    expect(lines(after(rules, given))).toEqual(['visits: gap from visit 2025-12-10 to 2025-12-17']);
  });
});

describe('a rule that has changed', () => {
  const SOURCE = "source: [{ section: '1', line: 1 }]";
  const rules = {
    visits: `
happens: visit
clock: { every: 2 weeks, from: start }
from: 2025-12-10
previously:
  - { from: 2025-11-01, clock: { every: 3 weeks, from: start }, ${SOURCE} }
  - { from: 2025-10-01, clock: { every: 4 weeks, from: start }, ${SOURCE} }`,
  };

  test('has no cycle from a start that came under an earlier version', () => {
    const given = { events: { start: '2025-11-03' }, visits: ['2025-12-15'] };
    expect(lines(after(rules, given))).toEqual(['visits: gap from visit 2025-12-15 to 2025-12-29']);
  });

  test('is not known before the oldest version', () => {
    expect(after(rules, { visits: ['2025-09-30'] })).toEqual({ limits: [], notKnown: '2025-10-01' });
    expect(beside(after(rules, { visits: ['2025-10-01'] }))).toEqual({});
  });
});

describe('the period of a rule', () => {
  // In the week after the order of the 10th: visited on the 2nd, its rule asks for the 9th; on the 3rd, for the 10th.
  test.each([
    ['the day before it opens', '2025-12-02', false],
    ['the day it opens', '2025-12-03', true],
    ['the day it ends', '2025-12-16', true],
    ['the day after it ends', '2025-12-17', false],
  ])('%s', (_, visit, arises) => {
    const events = { 'order-made': '2025-12-10', 'order-ends': '2025-12-23' };
    const { limits } = after(CLOSING, { events, visits: [visit] });
    expect(limits.some(({ rule }) => rule === 'closing')).toBe(arises);
  });
});

describe('the closure of a case', () => {
  test.each([
    ['a visit due on that day is still asked for', '2025-12-22', ['2025-12-22'], {}],
    ['one due the day after is not', '2025-12-21', [], { closed: true }],
  ])('%s', (_, closed, due, others) => {
    const found = after(WEEKS, { visits: ['2025-12-01'], closed });
    expect(found.limits.map((limit) => limit.due)).toEqual(due);
    expect(beside(found)).toEqual(others);
  });

  test('is not the reason where no rule asks for anything', () => {
    expect(after({}, { visits: ['2025-12-01'], closed: '2025-12-02' })).toEqual({ limits: [] });
  });
});

describe('the end of the calendar', () => {
  test('is told beside the limits of another rule', () => {
    const rules = { ...WEEKS, soon: '{ happens: visit, clock: { every: 1 week, from: visit } }' };
    const found = after(rules, { visits: ['2028-12-15'] });
    expect(lines(found)).toEqual(['soon: gap from visit 2028-12-15 to 2028-12-22']);
    expect(beside(found)).toEqual({ beyond: true });
  });

  test('can hide the gap and leave the cycle', () => {
    // Forty working days from Friday 3 November 2028 are Friday 29 December. Twenty from the visit would be 8 January 2029.
    const given = { events: { start: '2028-11-03' }, visits: ['2028-12-11'] };
    const found = after(DAYS, given);
    expect(lines(found)).toEqual(['visits: cycle from start 2028-11-03 to 2028-12-29']);
    expect(beside(found)).toEqual({});
  });
});

describe('the working', () => {
  const workingOf = (rules: Rules, given: Case, counts: 'gap' | 'cycle') =>
    after(rules, given)
      .limits.filter((limit) => limit.counts === counts)
      .map((limit) => limitSteps(limit, calendar));

  test('of a gap is a count from the visit, with the days left out', () => {
    // After Monday 15 December: 16-19, 22-24, 29-31 December, 2, 5-9, 12-15 January are twenty.
    expect(workingOf(DAYS, { visits: ['2025-12-15'] }, 'gap')).toMatchObject([
      [
        { step: 'from', event: 'visit', date: '2025-12-15' },
        { step: 'counted', direction: 'after', to: '2026-01-15' },
        {
          step: 'skipped',
          days: [
            ...['2025-12-20', '2025-12-21', '2025-12-25', '2025-12-26', '2025-12-27', '2025-12-28'],
            ...['2026-01-01', '2026-01-03', '2026-01-04', '2026-01-10', '2026-01-11'],
          ].map((date) => ({ date })),
        },
      ],
    ]);
  });

  test('of a cycle of equal intervals is how many there are', () => {
    const given = { events: { start: '2025-12-01' }, visits: ['2025-12-29'] };
    expect(workingOf(WEEKS, given, 'cycle')).toMatchObject([
      [
        { step: 'from', event: 'start' },
        { step: 'grid', number: 2, to: '2026-01-12' },
      ],
    ]);
  });

  test('of a cycle that begins with another interval is only where it starts', () => {
    // One week and then three from 1 December: the 29th. Twice three weeks would be 12 January.
    const rules = { visits: '{ happens: visit, clock: { first: 1 week, then: 3 weeks, from: start } }' };
    const given = { events: { start: '2025-12-01' }, visits: ['2025-12-05'] };
    expect(lines(after(rules, given))[1]).toBe('visits: cycle from start 2025-12-01 to 2025-12-29');
    expect(workingOf(rules, given, 'cycle')).toEqual([
      [{ step: 'from', event: 'start', date: '2025-12-01' }],
    ]);
  });

  test('also where the calendar ends before the intervals reach that day', () => {
    // Ten and then fifteen working days from Monday 20 November 2028: 25 December. Twice fifteen would be 1 January 2029.
    const clock = 'clock: { first: 10 working days, then: 15 working days, from: start }';
    const given = { events: { start: '2028-11-20' }, visits: ['2028-11-30'] };
    const [working] = workingOf({ visits: `{ happens: visit, ${clock} }` }, given, 'cycle');
    expect(working).toEqual([{ step: 'from', event: 'start', date: '2028-11-20' }]);
  });
});

/**
 * Gaps between visits, by the documents' own rules. Every date was counted by hand before the engine was asked. The 2nd of
 * March 2026 is a Monday; Good Friday is 3 April and Easter Monday 6 April; 4 and 25 May are bank holidays.
 */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { parseDuration } from '../../src/calendar/duration.ts';
import { measuringRules } from '../../src/islands/visits/visit-rules.ts';
import { heldDeadlines } from '../../src/schedule/held.ts';
import { visitGaps } from '../../src/schedule/visit-gaps.ts';
import type { Gap } from '../../src/schedule/visit-gaps.ts';
import { calendar, policyOf } from './handbook.ts';

interface Case {
  readonly authority: string;
  readonly events?: Record<string, string>;
  readonly visits?: readonly string[];
  readonly closed?: string | undefined;
  /** The largest gap that the child's own plan allows. */
  readonly plan?: string;
  readonly today: string;
}

/** What an expectation is written in: a line for each gap, and days. */
function seen({ authority, events = {}, visits = [], closed, plan, today }: Case) {
  const read = plan === undefined ? undefined : parseDuration(plan);
  if (read && !read.ok) throw new Error(read.problem);
  const found = visitGaps(
    measuringRules(policyOf(authority).timescales, read?.value),
    {
      events: events as Record<string, IsoDate>,
      visits: visits as readonly IsoDate[],
      closed: closed as IsoDate | undefined,
    },
    today as IsoDate,
    calendar,
  );
  const { gaps, next, firstMissed, open } = found;
  return {
    gaps: gaps.map(line),
    next: next && `${next.limit.due}, act by ${next.actBy}`,
    firstMissed: firstMissed && line(firstMissed),
    beyond: open?.beyond ?? false,
  };
}

function line({ from, to, allowed, late }: Gap): string {
  const held = late ? `${late.calendarDays} late` : 'in time';
  return `${from.date} to ${to ?? 'today'}, ${allowed ? `due ${allowed.due}, ${held}` : 'no figure'}`;
}

const THREE_WEEKS = { authority: 'ecs-2017', events: { 'plan-started': '2026-03-02' } };
const TWENTY_DAYS = { authority: 'azeus', events: { 'initial-meeting': '2026-03-10' } };

// 21 days from Monday 2 March are Monday 23 March, then 13 April, then 4 May: a bank holiday, so Friday 1 May.
test('every gap is kept to the day, and the next visit falls due on a bank holiday', () => {
  expect(seen({ ...THREE_WEEKS, visits: ['2026-03-23', '2026-04-13'], today: '2026-04-14' })).toMatchObject({
    gaps: [
      '2026-03-02 to 2026-03-23, due 2026-03-23, in time',
      '2026-03-23 to 2026-04-13, due 2026-04-13, in time',
    ],
    next: '2026-05-04, act by 2026-05-01',
    firstMissed: undefined,
  });
});

// 21 days from 24 March are 14 April; the cycle from 2 March stays at 13 April.
test('one gap is missed by a day, and the cycle keeps the next visit where it was', () => {
  expect(seen({ ...THREE_WEEKS, visits: ['2026-03-24'], today: '2026-03-25' })).toMatchObject({
    gaps: ['2026-03-02 to 2026-03-24, due 2026-03-23, 1 late'],
    next: '2026-04-13, act by 2026-04-13',
    firstMissed: '2026-03-02 to 2026-03-24, due 2026-03-23, 1 late',
  });
});

// 21 days from 20 March are 10 April, before the 13 April of the cycle.
test('an early visit starts its own three weeks', () => {
  expect(seen({ ...THREE_WEEKS, visits: ['2026-03-20'], today: '2026-03-23' }).next).toBe(
    '2026-04-10, act by 2026-04-10',
  );
});

test.for([
  ['on the last day nothing is missed', '2026-03-23', undefined],
  ['a day later the first visit is missed', '2026-03-24', '2026-03-02 to today, due 2026-03-23, 1 late'],
] as const)('no visit has been made: %s', ([, today, firstMissed]) => {
  expect(seen({ ...THREE_WEEKS, today })).toMatchObject({
    gaps: [],
    next: '2026-03-23, act by 2026-03-23',
    firstMissed,
  });
});

// Of the three starts that the document leaves open, authorisation on Monday 23 February is the earliest: 16 March.
test('the first visit is held against the earliest of three starts', () => {
  const events = {
    'assessment-authorised': '2026-02-23',
    'plan-started': '2026-03-02',
    'initial-meeting': '2026-03-04',
  };
  expect(seen({ authority: 'ecs-2017', events, visits: ['2026-03-17'], today: '2026-03-17' }).gaps).toEqual([
    '2026-02-23 to 2026-03-17, due 2026-03-16, 1 late',
  ]);
});

// 21 days from 16 March are Easter Monday; the last working day on or before it is Maundy Thursday.
test.for([
  ['2026-04-02', 'in time'],
  ['2026-04-06', 'in time'],
  ['2026-04-07', '1 late'],
])('three weeks end on Easter Monday: a visit on %s is %s', ([visit = '', held]) => {
  const visits = ['2026-03-16', visit];
  expect(seen({ authority: 'ecs-2017', visits, today: '2026-04-08' }).gaps).toEqual([
    `2026-03-16 to ${visit}, due 2026-04-06, ${held}`,
  ]);
});

// 21 days from Tuesday 8 February 2028.
test('three weeks end on the leap day', () => {
  const { next } = seen({ authority: 'ecs-2017', visits: ['2028-02-08'], today: '2028-02-09' });
  expect(next).toBe('2028-02-29, act by 2028-02-29');
});

// The plan asks for two weeks: 16 March. A visit on the 17th keeps the document's three weeks and not the plan's two.
test('the child’s own plan has the tighter interval, and it is held against that', () => {
  const made = { ...THREE_WEEKS, visits: ['2026-03-17'], today: '2026-03-18' };
  expect(seen(made).firstMissed).toBeUndefined();
  expect(seen({ ...made, plan: '2 weeks' })).toMatchObject({
    gaps: ['2026-03-02 to 2026-03-17, due 2026-03-16, 1 late'],
    // Twice two weeks from 2 March, a day before two weeks from the 17th
    next: '2026-03-30, act by 2026-03-30',
  });
});

// 11 to 13 March are 1 to 3, the weeks of 16 and 23 March 4 to 13, 30 March to 2 April 14 to 17, 7 to 9 April 18 to 20.
test.for([
  ['2026-04-09', 'in time'],
  ['2026-04-10', '1 late'],
])('20 working days over Easter end on 9 April: a visit on %s is %s', ([visit = '', held]) => {
  expect(seen({ ...TWENTY_DAYS, visits: [visit], today: '2026-04-13' }).gaps).toEqual([
    `2026-03-10 to ${visit}, due 2026-04-09, ${held}`,
  ]);
});

// 11 to 13 March are 1 to 3, 16 to 20 are 4 to 8, 23 and Tuesday 24 March 9 and 10.
test('a plan with ten working days where the document has twenty', () => {
  expect(seen({ ...TWENTY_DAYS, plan: '10 working days', today: '2026-03-11' }).next).toBe(
    '2026-03-24, act by 2026-03-24',
  );
});

test.for(['camden', 'psw-2020', 'warwickshire'])(
  '%s gives no figure, so only the plan’s own is held against',
  (authority) => {
    const made = {
      authority,
      events: { 'plan-started': '2026-03-02' },
      visits: ['2026-03-31'],
      today: '2026-03-31',
    };
    expect(seen(made)).toMatchObject({ gaps: [], next: undefined, firstMissed: undefined });
    // Four weeks from 2 March are Monday 30 March
    expect(seen({ ...made, plan: '4 weeks' }).gaps).toEqual([
      '2026-03-02 to 2026-03-31, due 2026-03-30, 1 late',
    ]);
  },
);

// 21 days from 3 November 2025 are the 24th, then 15 December and 5 January; from the visit of 16 December, 6 January. The
// timeline works to the earlier; the gap is held against the later, with the earlier beside it.
test('a visit is late by the day that the timeline has for it, and the gap by its own', () => {
  const events = { 'plan-started': '2025-11-03' } as unknown as Record<string, IsoDate>;
  const visits = ['2025-11-24', '2025-12-16', '2026-01-14'] as unknown as readonly IsoDate[];
  const policy = policyOf('ecs-2017');
  const held = heldDeadlines(policy, { events, held: { visit: visits }, cohorts: [], count: 1 }, calendar);
  expect(held.map(({ due, happened }) => [due, happened])).toEqual([
    ['2025-11-24', '2025-11-24'],
    ['2025-12-15', '2025-12-16'],
    ['2026-01-05', '2026-01-14'],
  ]);
  const rules = measuringRules(policy.timescales, undefined);
  const { gaps } = visitGaps(rules, { events, visits }, '2026-01-14' as IsoDate, calendar);
  expect(gaps[2]).toMatchObject({
    allowed: { due: '2026-01-06' },
    late: { calendarDays: 8 },
    cycle: { due: '2026-01-05' },
    lateInCycle: { calendarDays: 9 },
  });
});

// The decision of 1 April does not stop the visits: 21 days from 23 March are 13 April.
test.for([
  ['still open on the day', undefined, '2026-04-13, act by 2026-04-13'],
  ['closed before that day', '2026-04-10', undefined],
] as const)('a case that is closing is %s', ([, closed, next]) => {
  const events = { 'decision-to-close': '2026-04-01', ...(closed ? { 'case-closed': closed } : {}) };
  const visits = ['2026-03-23'];
  expect(seen({ authority: 'ecs-2017', events, visits, closed, today: '2026-04-13' }).next).toBe(next);
});

test('the last visit that the calendar can give, and the one after it', () => {
  // 21 days from 10 December 2040 are the 31st; from the 11th, 1 January 2041
  const last = seen({ authority: 'ecs-2017', visits: ['2040-12-10'], today: '2040-12-11' });
  expect(last).toMatchObject({ next: '2040-12-31, act by 2040-12-31', beyond: false });
  const after = seen({ authority: 'ecs-2017', visits: ['2040-12-11'], today: '2040-12-12' });
  expect(after).toMatchObject({ next: undefined, beyond: true });
});

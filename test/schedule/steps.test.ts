/** The working of a count, step by step, and the version of a rule that it rests on. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explain } from '../../src/schedule/explain.ts';
import { visitGaps } from '../../src/schedule/visit-gaps.ts';
import { calendar, dueOf, policyOf } from './support.ts';

const told = (rule: string, events: Record<string, string>, place = 0) => {
  const policy = policyOf({ a: rule });
  const deadline = dueOf('a', policy, { events })[place];
  return deadline && explain(deadline, policy);
};

test('weeks and months have no days that are left out', () => {
  expect(told('clock: { within: 2 weeks, after: start }', { start: '2026-03-02' })).toEqual([
    'Counted from the start on Monday 2 March 2026.',
    '2 weeks after that day is Monday 16 March 2026. The day itself is not counted.',
  ]);
  expect(told('clock: { at: 3 months, after: start }', { start: '2026-03-02' })).toHaveLength(2);
});

test('working days between Monday and Wednesday leave out none', () => {
  expect(told('clock: { within: 2 working days, after: start }', { start: '2026-03-02' })).toHaveLength(2);
});

test('working days counted back name the days between', () => {
  expect(told('clock: { by: 5 working days, before: start }', { start: '2026-03-16' })).toEqual([
    'Counted from the start on Monday 16 March 2026.',
    '5 working days before that day is Monday 9 March 2026. The day itself is not counted.',
    'Not counted: Saturday 14 March 2026, Sunday 15 March 2026.',
  ]);
});

test('a cycle in working days names those since the date before', () => {
  const rule = 'clock: { every: 5 working days, from: start }';
  expect(told(rule, { start: '2026-03-02' })).toEqual([
    'Counted from the start on Monday 2 March 2026.',
    '5 working days after that day is Monday 9 March 2026.',
    'Not counted: Saturday 7 March 2026, Sunday 8 March 2026.',
  ]);
  expect(told(rule, { start: '2026-03-02' }, 1)?.at(-1)).toBe(
    'Not counted: Saturday 14 March 2026, Sunday 15 March 2026.',
  );
});

test('a year back from 29 February ends on the 28th, and says so', () => {
  expect(told('clock: { by: 1 year, before: start }', { start: '2028-02-29' })?.[2]).toBe(
    'That month has no such day, so its last day is used: Sunday 28 February 2027.',
  );
});

test('after a meeting held the step holds what was counted from it, and the cycle only where there is one', () => {
  const policy = policyOf({ a: 'happens: review\nclock: { every: 6 weeks, from: start }' });
  const [next] = dueOf('a', policy, {
    events: { start: '2026-01-12' },
    held: { review: ['2026-02-20', '2026-03-30'] },
  });
  // Of the six-weekly cycle from 12 January, the third date, 18 May, is the first after 30 March that two reviews leave open.
  const sixWeeks = { count: 6, unit: 'weeks' };
  expect(next?.why[1]).toEqual({
    step: 'held',
    date: '2026-03-30',
    ahead: 1,
    then: sixWeeks,
    next: '2026-05-11',
    cycle: { number: 3, first: sixWeeks, to: '2026-05-18' },
  });
  const [alone] = dueOf('a', policy, { held: { review: ['2026-02-20'] } });
  expect(alone?.why).toEqual([
    { step: 'held', date: '2026-02-20', ahead: 1, then: sixWeeks, next: '2026-04-03' },
  ]);
});

test.for([
  ['2025-06-02', ['2025-06-16']],
  ['2026-03-02', ['2026-03-09', '2026-03-23']],
] as const)('of a rule that was once read in one way and now in two, %s gives %o', ([start, dates]) => {
  const policy = policyOf({
    a: `readings:
  - { says: one, clock: { within: 1 week, after: start } }
  - { says: two, clock: { within: 3 weeks, after: start } }
from: 2026-01
previously: [{ from: 2025-01, clock: { within: 2 weeks, after: start }, source: [{ section: '1', line: 1 }] }]`,
  });
  const [deadline] = dueOf('a', policy, { events: { start } });
  const found = deadline?.readings.flatMap(({ due }) => due ?? []) ?? [];
  expect(found.length > 0 ? found : [deadline?.due]).toEqual(dates);
});

const nextOf = (every: string, visit: string, today: string, closed?: string) =>
  visitGaps(
    policyOf({ a: `happens: visit\nclock: { every: ${every}, from: start }` }).timescales,
    { events: {}, visits: [visit as IsoDate], closed: closed as IsoDate | undefined },
    today as IsoDate,
    calendar,
  ).next;

// Published to the end of 2026.
test.for([
  ['3 weeks', '2026-12-07', '2026-12-28', false],
  ['3 weeks', '2026-12-14', '2027-01-04', true],
  ['3 weeks', '2026-03-02', '2026-03-23', false],
  ['5 working days', '2026-03-02', '2026-03-09', false],
  // 29, 30 and 31 December, 4 and 5 January: 1 January is a bank holiday, and 25 and 28 December were.
  ['5 working days', '2026-12-24', '2027-01-05', true],
] as const)(
  'every %s, after a visit on %s: the next by %s rests on projection: %s',
  ([every, visit, due, projected]) => {
    expect(nextOf(every, visit, visit)).toMatchObject({ limit: { due }, projected });
  },
);

test('a case that closes later still asks for its next visit; from the day it is closed it does not', () => {
  const next = (today: string) => nextOf('3 weeks', '2026-03-02', today, '2026-04-01');
  expect(next('2026-03-31')).toMatchObject({ limit: { due: '2026-03-23' }, overdue: { calendarDays: 8 } });
  expect(next('2026-04-01')).toBeUndefined();
  expect(next('2026-04-02')).toBeUndefined();
});

/**
 * A rule with several points, some of which have been met. From Monday 12 January 2026: three months are 12 April, six months
 * 12 July, twelve months 12 January 2027.
 */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainNotArising } from '../../src/schedule/explain.ts';
import { dueOf, policyOf, resultsOf } from './support.ts';

const stages = policyOf({
  a: 'happens: special-review\nclock: { at: [3 months, 6 months, 12 months], after: start }',
});
const start = { start: '2026-01-12' };
const left = (...held: string[]) =>
  dueOf('a', stages, { events: start, held: { 'special-review': held } }).map(({ number, due }) => [
    number,
    due,
  ]);

test.for([
  [
    'nothing held: every point',
    [],
    [
      [1, '2026-04-12'],
      [2, '2026-07-12'],
      [3, '2027-01-12'],
    ],
  ],
  [
    'one held early: the first has been met',
    ['2026-03-30'],
    [
      [2, '2026-07-12'],
      [3, '2027-01-12'],
    ],
  ],
  ['one held after two points: both have been met', ['2026-07-20'], [[2, '2027-01-12']]],
  ['one held on the day of the second: both', ['2026-07-12'], [[2, '2027-01-12']]],
  [
    'one held the day before the second: the first',
    ['2026-07-11'],
    [
      [2, '2026-07-12'],
      [3, '2027-01-12'],
    ],
  ],
  ['two held: the first two', ['2026-02-02', '2026-03-30'], [[3, '2027-01-12']]],
  [
    'one held before the count began: none',
    ['2026-01-05'],
    [
      [1, '2026-04-12'],
      [2, '2026-07-12'],
      [3, '2027-01-12'],
    ],
  ],
  [
    'one held on the day it began: none',
    ['2026-01-12'],
    [
      [1, '2026-04-12'],
      [2, '2026-07-12'],
      [3, '2027-01-12'],
    ],
  ],
] as const)('%s', ([, held, expected]) => {
  expect(left(...held)).toEqual(expected);
});

test.for([
  ['as many held as there are points', ['2026-02-02', '2026-03-30', '2026-05-04'], '2026-05-04'],
  ['one held after the last point', ['2027-02-01'], '2027-02-01'],
] as const)('%s: no more is asked for', ([, held, last]) => {
  const found = resultsOf('a', stages, { events: start, held: { 'special-review': [...held] } });
  expect(found).toMatchObject([{ state: 'does-not-arise', because: { reason: 'met', last } }]);
});

test('what another reading says without a figure still stands', () => {
  const policy = policyOf({
    a: `happens: special-review
readings:
  - { says: at a point, clock: { at: 3 months, after: start } }
  - { says: in time, clock: { when: promptly } }`,
  });
  const found = resultsOf('a', policy, { events: start, held: { 'special-review': ['2026-04-01'] } });
  expect(found).toMatchObject([{ state: 'event-driven', words: 'promptly' }]);
});

test('says so in words', () => {
  expect(explainNotArising({ reason: 'met', last: '2027-02-01' as IsoDate }, stages)).toBe(
    'Each of its dates has been met. The last one held was on Monday 1 February 2027.',
  );
});

test('a single point has no number', () => {
  const policy = policyOf({ a: 'clock: { at: 9 months, after: start }' });
  const [point] = dueOf('a', policy, { events: start });
  expect(point).toMatchObject({ kind: 'point', due: '2026-10-12' });
  expect(point).not.toHaveProperty('number');
});

test('every meeting has points of its own', () => {
  const policy = policyOf({ a: 'clock: { at: [1 month, 2 months], after: meeting }' });
  const events = { 'first-meeting': '2026-01-12', review: '2026-06-01' };
  expect(
    dueOf('a', policy, { events }).map(({ number, due, anchor }) => [number, due, anchor?.event]),
  ).toEqual([
    [1, '2026-02-12', 'first-meeting'],
    [2, '2026-03-12', 'first-meeting'],
    [1, '2026-07-01', 'review'],
    [2, '2026-08-01', 'review'],
  ]);
});

test('a point beyond the calendar is refused, and the one before it stays', () => {
  // Three months from 1 August 2028 are 1 November; twelve months lie after 2028, where the calendar of these tests ends.
  const policy = policyOf({ a: 'clock: { at: [3 months, 12 months], after: start }' });
  const found = resultsOf('a', policy, { events: { start: '2028-08-01' } });
  expect(found).toMatchObject([{ state: 'due', due: '2028-11-01' }, { state: 'beyond-calendar' }]);
});

test('where points stand beside a cycle, no more dates are given than were asked for', () => {
  const policy = policyOf({
    a: `happens: special-review
readings:
  - { says: again and again, clock: { first: 3 months, then: 6 months, from: start } }
  - { says: at stages, clock: { at: [3 months, 6 months, 12 months, 18 months], after: start } }`,
  });
  const dates = (count: number) => dueOf('a', policy, { events: start, count }).map(({ due }) => due);
  expect(dates(1)).toEqual(['2026-04-12']);
  // The cycle gives 12 April, 12 October; the stages 12 April, 12 July.
  expect(dates(2)).toEqual(['2026-04-12', '2026-07-12']);
});

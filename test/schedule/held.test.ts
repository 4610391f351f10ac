import { expect, test } from 'vitest';
import { heldDeadlines } from '../../src/schedule/held.ts';
import { calendar, dueOf, facts, policyOf } from './support.ts';

// Six weeks after Monday 12 January 2026 is Monday 23 February, and twelve weeks after it Monday 6 April.
const meetings = policyOf({
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  backstop: 'happens: review\nclock: { every: 3 months, from: first-meeting }',
  special:
    'cohorts: [special]\nhappens: review\nclock: { every: 3 weeks, from: first-meeting }\nreplaces: [reviews]',
  visits: 'happens: visit\nclock: { every: 4 weeks, from: first-meeting }',
});

const heldIn = (given: Parameters<typeof facts>[0]) =>
  heldDeadlines(meetings, facts(given), calendar).map(({ id, number, due, happened }) => [
    id,
    number,
    due,
    happened,
  ]);

test('each review held is told with the day it was due by, as the rules stood before it', () => {
  const given = { events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-02-26', '2026-04-02'] } };
  // The second is due by the fixed cycle, 6 April: six weeks from 26 February would be 9 April, and a late one buys no time.
  expect(heldIn(given).filter(([id]) => id === 'reviews')).toEqual([
    ['reviews', 1, '2026-02-23', '2026-02-26'],
    ['reviews', 2, '2026-04-06', '2026-04-02'],
  ]);
});

test('another rule for the same review is met at it', () => {
  const given = facts({ events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-02-26'] } });
  const backstop = heldDeadlines(meetings, given, calendar).find(({ id }) => id === 'backstop');
  expect(backstop).toMatchObject({ due: '2026-04-12', heldWith: { id: 'reviews', number: 1 } });
});

test('a replaced rule is not told', () => {
  const given = {
    events: { 'first-meeting': '2026-01-12' },
    held: { review: ['2026-02-02'] },
    cohorts: ['special'],
  };
  expect(heldIn(given).map(([id]) => id)).toEqual(['special', 'backstop']);
});

test('each kind of event has its own, and the next planned date is none', () => {
  const given = {
    events: { 'first-meeting': '2026-01-12', review: '2026-02-20' },
    held: { visit: ['2026-02-03'] },
  };
  expect(heldIn(given)).toEqual([['visits', 1, '2026-02-09', '2026-02-03']]);
});

test.for([
  [
    'one held before its day met the next point alone',
    ['2026-04-01', '2026-07-20'],
    [
      [1, '2026-04-12', '2026-04-01'],
      [2, '2026-07-12', '2026-07-20'],
    ],
  ],
  [
    'one held on the day of the second met both',
    ['2026-07-12'],
    [
      [1, '2026-04-12', '2026-07-12'],
      [2, '2026-07-12', '2026-07-12'],
    ],
  ],
  ['one held the day before that met the first', ['2026-07-11'], [[1, '2026-04-12', '2026-07-11']]],
] as const)('of several points, %s', ([, held, expected]) => {
  // Three months from Monday 12 January 2026 are 12 April, six months 12 July.
  const policy = policyOf({
    stages: 'happens: special-review\nclock: { at: [3 months, 6 months], after: start }',
  });
  const given = facts({
    events: { start: '2026-01-12' },
    held: { 'special-review': [...held] },
  });
  expect(heldDeadlines(policy, given, calendar).map((one) => [one.number, one.due, one.happened])).toEqual(
    expected,
  );
});

test('what lies before the first event was due by no rule that counts from it', () => {
  expect(heldIn({ events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-01-05'] } })).toEqual([]);
});

test('a review due so long after an event is the first held since, not overdue', () => {
  const policy = policyOf({ again: 'happens: review\nclock: { within: 10 working days, after: updated }' });
  const given = {
    events: { updated: '2026-03-02' },
    held: { review: ['2026-02-23', '2026-03-18', '2026-04-20'] },
  };
  expect(dueOf('again', policy, given)).toMatchObject([{ due: '2026-03-16', happened: '2026-03-18' }]);
  // The schedule tells it: it is not told again.
  expect(heldDeadlines(policy, facts(given), calendar)).toEqual([]);
  const before = { ...given, held: { review: ['2026-02-23'] } };
  expect(dueOf('again', policy, before)[0]).not.toHaveProperty('happened');
});

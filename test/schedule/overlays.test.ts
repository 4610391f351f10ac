import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

const reviews = 'happens: review\nclock: { every: 6 weeks, from: first-meeting }';
const first = { 'first-meeting': '2026-01-12' };

test.each([
  ['without a route every rule is worked out', undefined, ['one', 'two', 'both']],
  ['a route leaves out the rules of other routes', 'one', ['one', 'both']],
])('%s', (_, route, ids) => {
  const clock = 'clock: { within: 1 week, after: start }';
  const policy = policyOf({ one: `routes: [one]\n${clock}`, two: `routes: [two]\n${clock}`, both: clock });
  const given = { events: { start: '2026-03-02' }, ...(route ? { route } : {}) };
  expect(['one', 'two', 'both'].filter((id) => dueOf(id, policy, given).length > 0)).toEqual(ids);
});

const special = policyOf({
  reviews,
  manager: 'clock: { at: 3 months, after: first-meeting }',
  'special-reviews': `cohorts: [special]
happens: special-review
replaces: [manager]
clock: { first: 3 months, then: 6 months, from: first-meeting, at-meeting-of: review }`,
});

test('a rule of a cohort is left out for a child who is not in it', () => {
  expect(resultsOf('special-reviews', special, { events: first })).toEqual([]);
  expect(dueOf('manager', special, { events: first })).toMatchObject([{ due: '2026-04-12' }]);
});

test('a rule that replaces another says so in its place', () => {
  expect(resultsOf('manager', special, { events: first, cohorts: ['special'] })).toMatchObject([
    { state: 'does-not-arise', because: { reason: 'replaced', by: 'special-reviews' } },
  ]);
});

test('the date of an event that only a cohort has turns the cohort on', () => {
  const given = { events: first, held: { 'special-review': ['2026-03-01'] } };
  expect(resultsOf('special-reviews', special, given)).not.toEqual([]);
});

test('a point between reviews can be met on the day, at the last review before it, or at the first after it', () => {
  const [deadline] = dueOf('special-reviews', special, { events: first, cohorts: ['special'], count: 1 });
  expect(deadline).toMatchObject({
    due: '2026-04-06',
    actBy: '2026-04-02',
    heldWith: { id: 'reviews', number: 2 },
  });
  expect(deadline?.readings).toEqual([
    { says: 'met on the day itself', due: '2026-04-12', workedTo: false },
    { says: 'met at review 2, the last on or before it', due: '2026-04-06', workedTo: true },
    { says: 'met at review 3, the first on or after it', due: '2026-05-18', workedTo: false },
  ]);
});

test.each([
  ['before the count began', '2026-02-20'],
  ['on the day it began', '2026-03-02'],
])('a review held %s does not meet a point of it', (_, early) => {
  // Three months from Monday 2 March 2026 are 2 June. The review of 10 June lies after it.
  const policy = policyOf({
    reviews,
    chaired: 'clock: { at: 3 months, after: start, at-meeting-of: review }',
  });
  const given = { events: { ...first, start: '2026-03-02' }, held: { review: [early, '2026-06-10'] } };
  expect(dueOf('chaired', policy, given)).toMatchObject([
    {
      due: '2026-06-02',
      readings: [
        { says: 'met on the day itself', due: '2026-06-02', workedTo: true },
        { says: 'met at review 2, the first on or after it', due: '2026-06-10', workedTo: false },
      ],
    },
  ]);
});

test('a merged meeting is marked on both sides, so that it counts once and satisfies both', () => {
  const given = { events: first, cohorts: ['special'] };
  expect(dueOf('reviews', special, given)[1]).toMatchObject({
    number: 2,
    serves: [{ id: 'special-reviews', number: 1 }],
  });
});

test('a review already held can be the one at which a point was met', () => {
  const given = {
    events: first,
    cohorts: ['special'],
    held: { review: ['2026-02-23', '2026-04-01'] },
    count: 1,
  };
  expect(dueOf('special-reviews', special, given)).toMatchObject([
    { due: '2026-04-01', heldWith: { number: 2 } },
  ]);
});

test('two rules for the same review are one meeting, due when the first of them falls due', () => {
  const policy = policyOf({
    reviews,
    backstop: 'happens: review\nclock: { every: 3 months, from: first-meeting }',
  });
  expect(dueOf('backstop', policy, { events: first, count: 1 })).toMatchObject([
    { due: '2026-04-12', heldWith: { id: 'reviews', number: 1 } },
  ]);
  expect(dueOf('reviews', policy, { events: first, count: 1 })).toMatchObject([
    { serves: [{ id: 'backstop', number: 1 }] },
  ]);
});

test.each([
  ['the second review is the one held', { review: ['2026-02-20', '2026-04-01'] }, '2026-04-01'],
  ['the second review is the one due', {}, '2026-04-06'],
])('at the second review: %s', (_, held, due) => {
  const policy = policyOf({ reviews, consider: 'clock: { at-review: 2, of: review }' });
  expect(dueOf('consider', policy, { events: first, held })).toMatchObject([
    { due, heldWith: { id: 'reviews', number: 2 } },
  ]);
});

test('at a review that cannot be dated yet the rule needs what the reviews need', () => {
  const policy = policyOf({ reviews, consider: 'clock: { at-review: 2, of: review }' });
  expect(resultsOf('consider', policy, {})).toMatchObject([
    { state: 'needs-date', needs: ['first-meeting'] },
  ]);
});

const order = policyOf({
  'nine-months':
    'cohorts: [order]\nduring: [order-made, order-ends]\nclock: { at: 9 months, after: order-made }',
  'two-months-before':
    'cohorts: [order]\nduring: [order-made, order-ends]\nclock: { by: 2 months, before: order-ends }',
});

test.each([
  ['on the last day of the order it arises', '2026-12-02', 'due'],
  ['on the day after the order ended it does not', '2026-12-01', 'does-not-arise'],
])('a point after an order is made: %s', (_, ends, state) => {
  const events = { 'order-made': '2026-03-02', 'order-ends': ends };
  expect(resultsOf('nine-months', order, { events })).toMatchObject([{ state }]);
});

test.each([
  ['on the day the order was made it arises', '2026-05-02', 'due'],
  ['a day before the order was made it does not', '2026-05-01', 'does-not-arise'],
])('a point before an order ends: %s', (_, ends, state) => {
  const events = { 'order-made': '2026-03-02', 'order-ends': ends };
  expect(resultsOf('two-months-before', order, { events })).toMatchObject([{ state }]);
});

test('while the end of the order is not known, it is named as what could change the date', () => {
  expect(dueOf('nine-months', order, { events: { 'order-made': '2026-03-02' } })).toMatchObject([
    { due: '2026-12-02', couldChange: ['order-ends'] },
  ]);
});

test('a rule of a period waits for the day that opens it', () => {
  const policy = policyOf({
    a: 'during: [order-made, order-ends]\nhappens: visit\nclock: { every: 3 weeks, from: visit }',
  });
  const held = { visit: ['2026-03-02'] };
  expect(resultsOf('a', policy, { held })).toMatchObject([{ state: 'needs-date', needs: ['order-made'] }]);
  expect(dueOf('a', policy, { held, events: { 'order-made': '2026-03-10' }, count: 1 })).toMatchObject([
    { due: '2026-03-23' },
  ]);
});

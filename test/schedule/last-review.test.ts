import { expect, test } from 'vitest';
import { explainLastReview } from '../../src/schedule/explain.ts';
import { dueOf, policyOf } from './support.ts';

// Reviews from Monday 12 January 2026: 23 February, 6 April, 18 May, 29 June, 10 August, 21 September, 2 November.
const policy = policyOf({
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  point: 'clock: { at: 9 months, after: first-meeting }',
  length: 'strength: expectation\nclock: { no-longer-than: 12 months, after: first-meeting }',
  'before-the-end': 'clock: { sooner-than: 9 months, after: first-meeting }',
  'at-a-review': 'clock: { at: 9 months, after: first-meeting, at-meeting-of: review }',
  paper: 'clock: { within: 9 months, after: first-meeting }',
});
const given = { events: { 'first-meeting': '2026-01-12' } };

test.each([
  ['point', 6, '2026-09-21'],
  ['before-the-end', 6, '2026-09-21'],
  // Twelve months end on 12 January 2027; after 2 November comes 14 December.
  ['length', 8, '2026-12-14'],
])('%s has review %i as the last on or before it', (id, number, date) => {
  expect(dueOf(id, policy, given)[0]?.lastReview).toEqual({ id: 'reviews', number, date, held: false });
});

test('also where fewer reviews are asked for', () => {
  expect(dueOf('point', policy, { ...given, count: 1 })[0]?.lastReview?.number).toBe(6);
});

test('a review that has been held counts with its own day', () => {
  const early = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    point: 'clock: { at: 2 months, after: first-meeting }',
  });
  const [point] = dueOf('point', early, { ...given, held: { review: ['2026-02-20'] } });
  expect(point?.lastReview).toEqual({ id: 'reviews', number: 1, date: '2026-02-20', held: true });
  expect(point && explainLastReview(point, early)).toEqual([
    'The last review on or before it: Rule reviews 1, held on Friday 20 February 2026.',
  ]);
});

test.each(['at-a-review', 'paper', 'reviews'])('%s has none: it is met at a review, or is no point', (id) => {
  expect(dueOf(id, policy, given)[0]).not.toHaveProperty('lastReview');
});

test('without reviews there is none', () => {
  const alone = policyOf({ point: 'clock: { at: 9 months, after: first-meeting }' });
  expect(dueOf('point', alone, given)[0]).not.toHaveProperty('lastReview');
});

test('a meeting of its own on a point is no point of the plan', () => {
  const special = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    special: 'happens: special-review\nclock: { at: 9 months, after: first-meeting }',
  });
  expect(dueOf('special', special, given)[0]).not.toHaveProperty('lastReview');
});

test.each([
  // Six weeks after the first meeting is Monday 23 February.
  ['41 calendar days', undefined],
  ['42 calendar days', { id: 'reviews', number: 1, date: '2026-02-23', held: false }],
])('a point %s after the first meeting: %o is the last review', (length, last) => {
  const early = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    point: `clock: { at: ${length}, after: first-meeting }`,
  });
  expect(dueOf('point', early, given)[0]?.lastReview).toEqual(last);
});

test('the last review before the calendar ends is found as well', () => {
  // From Monday 2 October 2028: 13 November and 25 December. The next, 5 February 2029, lies beyond the calendar.
  const late = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    point: 'clock: { at: 90 calendar days, after: first-meeting }',
  });
  expect(dueOf('point', late, { events: { 'first-meeting': '2028-10-02' } })).toMatchObject([
    { due: '2028-12-31', lastReview: { number: 2, date: '2028-12-25' } },
  ]);
});

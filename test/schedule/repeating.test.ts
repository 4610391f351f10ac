import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

const reviews = policyOf({ reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }' });
const first = { 'first-meeting': '2026-01-12' };
const dates = (given: Parameters<typeof dueOf>[2], policy = reviews) =>
  dueOf('reviews', policy, given).map(({ due }) => due);

test('with nothing held the fixed cycle counts from the first event', () => {
  expect(dates({ events: first })).toEqual(['2026-02-23', '2026-04-06', '2026-05-18', '2026-06-29']);
});

test('a review held on its day leaves the cycle as it was', () => {
  expect(dates({ events: first, held: { review: ['2026-02-23'] }, count: 2 })).toEqual([
    '2026-04-06',
    '2026-05-18',
  ]);
});

test('a late review buys no time', () => {
  expect(dates({ events: first, held: { review: ['2026-03-02'] }, count: 2 })).toEqual([
    '2026-04-06',
    '2026-05-18',
  ]);
});

test('an early review starts its own clock', () => {
  expect(dates({ events: first, held: { review: ['2026-02-16'] }, count: 2 })).toEqual([
    '2026-03-30',
    '2026-05-11',
  ]);
});

test('a cycle date that passed before the last review was met by it', () => {
  expect(dates({ events: first, held: { review: ['2026-04-20'] }, count: 1 })).toEqual(['2026-05-18']);
});

test('reviews are numbered on from those held', () => {
  const numbers = dueOf('reviews', reviews, {
    events: first,
    held: { review: ['2026-02-23', '2026-04-02'] },
    count: 2,
  });
  expect(numbers.map(({ number }) => number)).toEqual([3, 4]);
});

test('the order in which held dates are given does not matter, nor does giving one twice', () => {
  const held = { review: ['2026-04-02', '2026-02-23', '2026-04-02'] };
  expect(dates({ events: first, held, count: 1 })).toEqual(['2026-05-14']);
});

test('a review held before the first event is not part of the cycle', () => {
  expect(dates({ events: first, held: { review: ['2025-12-01'] }, count: 1 })).toEqual(['2026-02-23']);
});

test('without the first event the last one held is enough', () => {
  expect(dates({ held: { review: ['2026-02-16'] }, count: 2 })).toEqual(['2026-03-30', '2026-05-11']);
});

test('with neither the rule needs the first event', () => {
  expect(resultsOf('reviews', reviews, {})).toMatchObject([
    { state: 'needs-date', needs: ['first-meeting'] },
  ]);
});

test('a clamped month end does not stick: the 31st comes back', () => {
  const monthly = policyOf({ reviews: 'happens: review\nclock: { every: 1 month, from: first-meeting }' });
  expect(dates({ events: { 'first-meeting': '2026-01-31' }, count: 3 }, monthly)).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
  ]);
});

test('the first gap can differ from the later ones', () => {
  const phased = policyOf({
    reviews: 'happens: review\nclock: { first: 3 months, then: 6 months, from: first-meeting }',
  });
  expect(dates({ events: first, count: 3 }, phased)).toEqual(['2026-04-12', '2026-10-12', '2027-04-12']);
});

test('gaps in two units are added one after the other', () => {
  const mixed = policyOf({
    reviews: 'happens: review\nclock: { first: 10 working days, then: 6 weeks, from: first-meeting }',
  });
  expect(dates({ events: first, count: 2 }, mixed)).toEqual(['2026-01-26', '2026-03-09']);
});

test('working days are counted on from the first event', () => {
  const visits = policyOf({ reviews: 'happens: visit\nclock: { every: 20 working days, from: start }' });
  expect(dates({ events: { start: '2026-03-02' }, count: 2 }, visits)).toEqual(['2026-03-30', '2026-04-29']);
});

test('a rule that repeats from its own event counts from the last one', () => {
  const yearly = policyOf({ reviews: 'happens: review\nclock: { every: 1 year, from: review }' });
  expect(dates({ held: { review: ['2025-03-03', '2026-02-16'] }, count: 1 }, yearly)).toEqual(['2027-02-16']);
});

test('a rule that starts from either of two events numbers its dates by the one that is known', () => {
  const visits = policyOf({
    visits: `happens: visit
readings:
  - { says: from the start, clock: { every: 3 weeks, from: start } }
  - { says: from the meeting, clock: { every: 3 weeks, from: first-meeting } }`,
  });
  const given = { events: { 'first-meeting': '2026-03-10' }, held: { visit: ['2026-03-05'] }, count: 1 };
  expect(dueOf('visits', visits, given)).toMatchObject([{ number: 1, due: '2026-03-31' }]);
});

test('what was held does not start a rule whose own first event is missing while another rule has begun', () => {
  const two = policyOf({
    a: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    b: 'happens: review\nclock: { every: 6 weeks, from: start }',
  });
  expect(resultsOf('b', two, { events: first, held: { review: ['2026-02-20'] } })).toMatchObject([
    { state: 'needs-date' },
  ]);
});

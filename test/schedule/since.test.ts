import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

const first = { 'first-meeting': '2026-01-12' };
const reviews = policyOf({ reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }' });
const dates = (given: Parameters<typeof dueOf>[2], policy = reviews) =>
  dueOf('reviews', policy, given).map(({ due }) => due);

test('the dates before the day are given besides those asked for', () => {
  expect(dates({ events: first, since: '2026-05-19', count: 2 })).toEqual([
    '2026-02-23',
    '2026-04-06',
    '2026-05-18',
    '2026-06-29',
    '2026-08-10',
  ]);
});

test('a date on the day itself is one of those asked for', () => {
  expect(dates({ events: first, since: '2026-05-18', count: 1 })).toEqual([
    '2026-02-23',
    '2026-04-06',
    '2026-05-18',
  ]);
});

test('a day before the first date changes nothing', () => {
  expect(dates({ events: first, since: '2025-06-01', count: 2 })).toEqual(['2026-02-23', '2026-04-06']);
});

test('readings that begin on different days are given as many dates as the one that reaches the day last', () => {
  const policy = policyOf({
    reviews: `
happens: review
readings:
  - { says: from the meeting, clock: { every: 6 weeks, from: first-meeting } }
  - { says: from the start, clock: { every: 6 weeks, from: start } }`,
  });
  const given = { events: { ...first, start: '2025-12-01' }, since: '2026-05-01', count: 1 };
  expect(dates(given, policy)).toEqual(['2026-01-12', '2026-02-23', '2026-04-06', '2026-05-18']);
  for (const { readings } of dueOf('reviews', policy, given)) expect(readings).toHaveLength(2);
});

test('a reading that names its points does not stand in the way of the dates asked for', () => {
  const policy = policyOf({
    reviews: `
happens: review
readings:
  - { says: again and again, clock: { every: 6 weeks, from: first-meeting } }
  - { says: at two points, clock: { at: [4 weeks, 8 weeks], after: first-meeting } }`,
  });
  // The points are 9 February and 9 March, each before the review of the same place
  expect(dates({ events: first, since: '2026-03-20', count: 1 }, policy)).toEqual([
    '2026-02-09',
    '2026-03-09',
    '2026-05-18',
  ]);
});

test('of a rule with a period, the dates asked for lie within it', () => {
  const policy = policyOf({
    reviews: 'happens: visit\nclock: { every: 3 weeks, from: visit }\nduring: [start, updated]',
  });
  const given = { events: { start: '2026-02-10' }, held: { visit: ['2026-01-05'] } };
  // 26 January lies before the period
  expect(dates({ ...given, since: '2026-01-10', count: 1 }, policy)).toEqual(['2026-02-16']);
  expect(dates({ ...given, since: '2026-03-01', count: 1 }, policy)).toEqual(['2026-02-16', '2026-03-09']);
});

test('where the calendar ends before as many dates have come, the last result says so', () => {
  const policy = policyOf({ reviews: 'happens: review\nclock: { every: 6 months, from: first-meeting }' });
  const states = resultsOf('reviews', policy, { events: first, since: '2028-01-01', count: 3 });
  expect(states.map((one) => (one.state === 'due' ? one.due : one.state))).toEqual([
    '2026-07-12',
    '2027-01-12',
    '2027-07-12',
    '2028-01-12',
    '2028-07-12',
    'beyond-calendar',
  ]);
});

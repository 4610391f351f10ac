/** Dates entered against the order that the rules imply. The first meeting follows the start, reviews follow the first meeting. */
import { expect, test } from 'vitest';
import { explainOrder, findOutOfOrder } from '../../src/schedule/check-order.ts';
import { facts, policyOf } from './support.ts';

const FIRST = 'happens: first-meeting\nclock: { within: 15 working days, after: start }';
const REVIEWS = 'happens: review\nclock: { every: 3 months, from: first-meeting }';

function notes(rules: Readonly<Record<string, string>>, given: Parameters<typeof facts>[0]) {
  const policy = policyOf(rules);
  return findOutOfOrder(policy, facts(given)).map((found) => explainOrder(found, policy));
}

test('a first meeting before what it is counted from, and nothing on the day itself', () => {
  const on = (day: string) =>
    notes({ first: FIRST }, { events: { start: '2025-11-03', 'first-meeting': day } });
  expect(on('2024-01-01')).toEqual([
    'The first meeting, Monday 1 January 2024, lies before the start, Monday 3 November 2025, from which it is counted. Check both dates.',
  ]);
  expect(on('2025-11-03')).toEqual([]);
});

test('reviews before the first meeting, held and planned, in one note', () => {
  const held = (...review: string[]) => ({
    events: { 'first-meeting': '2025-11-11' },
    held: { review },
  });
  expect(notes({ reviews: REVIEWS }, held('2025-06-01', '2025-12-01'))).toEqual([
    'The review, Sunday 1 June 2025, lies before the first meeting, Tuesday 11 November 2025, from which it is counted. Check both dates.',
  ]);
  expect(notes({ reviews: REVIEWS }, held('2025-07-01', '2025-06-01'))).toEqual([
    expect.stringContaining('The review, Sunday 1 June 2025 and 1 more, lies before the first'),
  ]);
  expect(notes({ reviews: REVIEWS }, held('2025-06-01', '2025-07-01', '2025-08-01'))).toEqual([
    expect.stringContaining('The review, Sunday 1 June 2025 and 2 more, lies before'),
  ]);
  const planned = { events: { 'first-meeting': '2025-11-11', review: '2025-06-01' } };
  expect(notes({ reviews: REVIEWS }, planned)).toHaveLength(1);
});

const EARLY = {
  events: { 'first-meeting': '2025-11-11', start: '2025-05-01' },
  held: { review: ['2025-06-01'] },
};

test.for([
  ['another rule counts from an earlier day', 'happens: review\nclock: { every: 3 months, from: start }'],
  [
    'another reading counts from an earlier day',
    `happens: review
readings:
  - { says: from the start, clock: { every: 3 months, from: start } }
  - { says: from the meeting, clock: { every: 3 months, from: first-meeting } }`,
  ],
])('the order is open where %s', ([, rule = '']) => {
  expect(notes({ reviews: REVIEWS }, EARLY)).toHaveLength(1);
  expect(notes({ reviews: REVIEWS, other: rule }, EARLY)).toEqual([]);
});

test('the order is open while another day that a rule may count from is not entered', () => {
  const either = `happens: review
readings:
  - { says: from the start, clock: { every: 3 months, from: start } }
  - { says: from the meeting, clock: { every: 3 months, from: first-meeting } }`;
  const { events, held } = EARLY;
  expect(notes({ either }, { held, events: { 'first-meeting': events['first-meeting'] } })).toEqual([]);
  // Before both of them it is open no longer, and the earlier is named.
  const both = { held: { review: ['2025-04-01'] }, events };
  expect(notes({ either }, both)).toEqual([
    expect.stringContaining('lies before the start, Thursday 1 May 2025'),
  ]);
});

test.for([
  [
    'has a period of its own',
    'happens: review\nclock: { every: 6 weeks, from: start }\nduring: [start, updated]',
  ],
  ['follows one of many', 'happens: updated\nclock: { within: 2 working days, after: review }'],
  ['is for one of many', 'happens: review\nclock: { within: 14 days, after: start }'],
  ['counts back', 'happens: updated\nclock: { by: 2 days, before: start }'],
  ['repeats from its own event', 'happens: review\nclock: { every: 1 year, from: review }'],
  ['speaks to other routes', 'routes: [two]\nhappens: review\nclock: { every: 6 weeks, from: start }'],
  ['speaks to other cohorts', 'cohorts: [special]\nhappens: review\nclock: { every: 6 weeks, from: start }'],
])('no order follows from a rule that %s', ([, rule = '']) => {
  const events = {
    start: '2025-11-11',
    'first-meeting': '2025-11-12',
    updated: '2025-06-02',
    review: '2025-11-20',
  };
  expect(notes({ rule }, { route: 'one', events, held: { review: ['2025-06-01'] } })).toEqual([]);
});

test('a rule from which no order follows leaves that of the others', () => {
  const rules = { moved: 'happens: review\nclock: { within: 14 days, after: start }', reviews: REVIEWS };
  const events = { start: '2025-12-01', 'first-meeting': '2025-11-11' };
  expect(notes(rules, { events, held: { review: ['2025-06-01'] } })).toHaveLength(1);
  expect(notes(rules, { events, held: { review: ['2025-11-20'] } })).toEqual([]);
});

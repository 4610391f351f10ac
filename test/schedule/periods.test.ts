/**
 * A rule of a period whose cycle has run since before it. Six-weekly from Monday 6 October 2025: 17 November, 29 December,
 * 9 February, 23 March. From an order of Monday 2 March 2026: 13 April.
 */
import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

const policy = policyOf({
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  'order-reviews': `during: [order-made, order-ends]
happens: review
readings:
  - { says: from the first meeting, clock: { every: 6 weeks, from: first-meeting } }
  - { says: from the order, clock: { every: 6 weeks, from: order-made } }`,
});
const events = { 'first-meeting': '2025-10-06', 'order-made': '2026-03-02' };

test('the next date is the first of the cycle within the period, where that is the earlier reading', () => {
  expect(dueOf('order-reviews', policy, { events, count: 1 })).toMatchObject([
    {
      number: 4,
      due: '2026-03-23',
      readings: [
        { due: '2026-03-23', workedTo: true },
        { due: '2026-04-13', workedTo: false },
      ],
    },
  ]);
});

test('a date of the cycle on the very day that the period opens lies within', () => {
  const given = { events: { ...events, 'order-made': '2026-02-09' }, count: 1 };
  expect(dueOf('order-reviews', policy, given)).toMatchObject([{ number: 3, due: '2026-02-09' }]);
});

test('no review before the order was made meets its rule: the first after it does', () => {
  const [first, second, third, fourth] = dueOf('reviews', policy, { events });
  for (const before of [first, second, third]) expect(before).not.toHaveProperty('serves');
  expect(fourth).toMatchObject({ due: '2026-03-23', serves: [{ id: 'order-reviews', number: 4 }] });
  expect(dueOf('order-reviews', policy, { events })[0]).toMatchObject({
    heldWith: { id: 'reviews', number: 4 },
  });
});

test('without a cycle from before, the last one held decides: what falls before the period does not arise', () => {
  const closing = policyOf({
    visits: 'during: [order-made, order-ends]\nhappens: visit\nclock: { every: 3 weeks, from: visit }',
  });
  // Three weeks after Monday 2 February 2026 are 23 February, before the order; six weeks are 16 March.
  const given = { events: { 'order-made': '2026-03-02' }, held: { visit: ['2026-02-02'] }, count: 2 };
  expect(dueOf('visits', closing, given).map(({ due }) => due)).toEqual(['2026-03-16']);
});

test('a period that one event opens has no end, and before that event is entered the rule gives no date', () => {
  // Six weeks after Monday 6 October 2025 are 17 November, after Monday 3 November 15 December.
  const early = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    'after-start': 'during: [start]\nhappens: review\nclock: { every: 6 weeks, from: start }',
  });
  const held = { review: ['2025-11-03'] };
  expect(resultsOf('after-start', early, { held })).toMatchObject([
    { state: 'needs-date', needs: ['start'] },
  ]);
  const [next] = dueOf('reviews', early, { held });
  expect(next).toMatchObject({ number: 2, due: '2025-12-15' });
  expect(next).not.toHaveProperty('serves');
  expect(dueOf('after-start', early, { events: { start: '2025-10-06' } })[0]).toMatchObject({
    number: 1,
    due: '2025-11-17',
    couldChange: [],
  });
});

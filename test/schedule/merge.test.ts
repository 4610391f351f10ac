/** Which rules are met at one meeting. Six-weekly from Monday 12 January 2026: 23 February, 6 April, 18 May. */
import { expect, test } from 'vitest';
import { dueOf, policyOf } from './support.ts';

const reviews = 'happens: review\nclock: { every: 6 weeks, from: first-meeting }';
const first = { 'first-meeting': '2026-01-12' };

test('the rule that comes later in the document can be the one whose meeting it is', () => {
  const policy = policyOf({
    monthly: 'happens: review\nclock: { every: 2 months, from: first-meeting }',
    reviews,
  });
  // Every two months: 12 March, 12 May. Each is met at the six-weekly review of its turn.
  const given = { events: first, count: 2 };
  expect(dueOf('monthly', policy, given).map(({ heldWith }) => heldWith)).toEqual([
    { id: 'reviews', number: 1 },
    { id: 'reviews', number: 2 },
  ]);
  expect(dueOf('reviews', policy, given).map(({ serves }) => serves)).toEqual([
    [{ id: 'monthly', number: 1 }],
    [{ id: 'monthly', number: 2 }],
  ]);
  for (const review of dueOf('reviews', policy, given)) expect(review).not.toHaveProperty('heldWith');
});

test('of two rules due on one day the first in the document has the meeting', () => {
  const policy = policyOf({ reviews, again: reviews });
  expect(dueOf('again', policy, { events: first, count: 1 })).toMatchObject([
    { heldWith: { id: 'reviews', number: 1 } },
  ]);
  expect(dueOf('reviews', policy, { events: first, count: 1 })[0]).not.toHaveProperty('heldWith');
});

test('visits and reviews are never one meeting, however alike their dates', () => {
  const policy = policyOf({
    reviews,
    visits: 'happens: visit\nclock: { every: 6 weeks, from: first-meeting }',
  });
  for (const visit of dueOf('visits', policy, { events: first })) {
    expect(visit).not.toHaveProperty('heldWith');
    expect(visit).not.toHaveProperty('serves');
  }
});

test('a rule met at a review that is itself met at another is met at that other one', () => {
  // The special review of three months (12 April) is met at the second six-weekly review, which four weeks bring forward.
  const policy = policyOf({
    reviews,
    sooner: 'happens: review\nclock: { every: 4 weeks, from: first-meeting }',
    consider: 'clock: { at-review: 2, of: review }',
    special:
      'happens: special-review\ncohorts: [special]\nclock: { first: 3 months, then: 6 months, from: first-meeting, at-meeting-of: review }',
  });
  const given = { events: first, cohorts: ['special'], count: 3 };
  // Four-weekly: 9 February, 9 March, 6 April. The last on or before 12 April is the third.
  expect(dueOf('special', policy, given)[0]).toMatchObject({
    due: '2026-04-06',
    heldWith: { id: 'sooner', number: 3 },
  });
  expect(dueOf('sooner', policy, given)[1]).toMatchObject({
    due: '2026-03-09',
    serves: [{ id: 'reviews', number: 2 }, { id: 'consider' }],
  });
});

test('a rule that is due once, or that is no meeting, is not joined with another', () => {
  const policy = policyOf({
    reviews,
    cancelled: 'happens: review\nclock: { within: 2 weeks, after: start }',
    talk: 'clock: { every: 6 weeks, from: first-meeting }',
  });
  const given = { events: { ...first, start: '2026-01-12' }, count: 1 };
  for (const id of ['reviews', 'cancelled', 'talk']) {
    const [found] = dueOf(id, policy, given);
    expect(found, id).not.toHaveProperty('heldWith');
    expect(found, id).not.toHaveProperty('serves');
  }
});

test('a point met at a review follows that review to the meeting at which it is held', () => {
  const policy = policyOf({
    stages: 'happens: review\nclock: { first: 4 weeks, then: 3 months, from: first-meeting }',
    reviews,
    chaired: 'clock: { at: 6 months, after: first-meeting, at-meeting-of: review }',
  });
  // The stages are 9 February and 9 May; the second review of all is the six-weekly one of 6 April. Six months are 12 July.
  expect(dueOf('stages', policy, { events: first })[1]).toMatchObject({
    due: '2026-05-09',
    heldWith: { id: 'reviews', number: 2 },
  });
  expect(dueOf('chaired', policy, { events: first })).toMatchObject([
    { due: '2026-05-09', heldWith: { id: 'reviews', number: 2 } },
  ]);
  expect(dueOf('reviews', policy, { events: first })[1]?.serves).toEqual([
    { id: 'stages', number: 2 },
    { id: 'chaired' },
  ]);
});

test('what is met at a review of another kind is no meeting that its own kind could join', () => {
  const policy = policyOf({
    reviews,
    joined:
      'happens: special-review\nclock: { first: 3 months, then: 6 months, from: first-meeting, at-meeting-of: review }',
    alone: 'happens: special-review\nclock: { every: 4 months, from: first-meeting }',
  });
  const given = { events: first, count: 1 };
  expect(dueOf('joined', policy, given)).toMatchObject([
    { due: '2026-04-06', heldWith: { id: 'reviews', number: 2 } },
  ]);
  expect(dueOf('alone', policy, given)[0]).toMatchObject({ due: '2026-05-12' });
  expect(dueOf('alone', policy, given)[0]).not.toHaveProperty('heldWith');
});

test('a rule that is due once is not met at a review that comes before it', () => {
  const policy = policyOf({
    reviews,
    cancelled: 'happens: review\nclock: { within: 2 weeks, after: start }',
  });
  const [cancelled] = dueOf('cancelled', policy, { events: { ...first, start: '2026-03-02' } });
  expect(cancelled).toMatchObject({ due: '2026-03-16' });
  expect(cancelled).not.toHaveProperty('heldWith');
});

test('what is not called an event is the meeting of no other rule', () => {
  const talk = 'clock: { every: 6 weeks, from: first-meeting }';
  const policy = policyOf({ talk, chat: talk });
  for (const id of ['talk', 'chat'])
    expect(dueOf(id, policy, { events: first })[0], id).not.toHaveProperty('heldWith');
});

test('a review that does not arise meets nothing', () => {
  const policy = policyOf({
    ended: `during: [order-made, order-ends]\n${reviews}`,
    reviews,
  });
  const events = { ...first, 'order-made': '2026-01-12', 'order-ends': '2026-03-31' };
  const [held, alone] = dueOf('reviews', policy, { events });
  expect(held).toMatchObject({ due: '2026-02-23', heldWith: { id: 'ended', number: 1 } });
  expect(alone).toMatchObject({ due: '2026-04-06' });
  expect(alone).not.toHaveProperty('heldWith');
});

/** What becomes of one rule, beside what the tests of clocks and readings show. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import { neededEvents } from '../../src/schedule/needed.ts';
import { checkPeriods } from '../../src/schedule/check-facts.ts';
import { largestGap } from '../../src/schedule/visit-interval.ts';
import type { Timescale } from '../../src/policy/types.ts';
import { dueOf, facts, policyOf, resultsOf } from './support.ts';

test('what counts back from the end of a period does not wait for its beginning', () => {
  const rule = (clock: string) => ({ a: `during: [order-made, order-ends]\nclock: ${clock}` });
  const events = { 'order-ends': '2026-09-01' };
  const back = (clock: string) => resultsOf('a', policyOf(rule(clock)), { events });
  expect(back('{ by: 2 months, before: order-ends }')).toMatchObject([{ state: 'due', due: '2026-07-01' }]);
  expect(back('{ between: [4 weeks, 3 weeks], before: order-ends }')).toMatchObject([
    { state: 'due', earliest: '2026-08-04', due: '2026-08-11' },
  ]);
  expect(back('{ at: 1 month, after: order-ends }')).toMatchObject([
    { state: 'needs-date', needs: ['order-made'] },
  ]);
});

test('once a period has ended, the first date beyond it stands for all later ones', () => {
  const policy = policyOf({
    a: 'during: [order-made, order-ends]\nclock: { every: 1 month, from: order-made }',
  });
  // Monthly from 2 March: 2 April, 2 May; 2 June lies after the end.
  const given = { events: { 'order-made': '2026-03-02', 'order-ends': '2026-05-31' }, count: 5 };
  expect(resultsOf('a', policy, given).map(({ state, number }) => [state, number])).toEqual([
    ['due', 1],
    ['due', 2],
    ['does-not-arise', 3],
  ]);
});

test('points that lie beyond a period are each told, for each has a meaning of its own', () => {
  const policy = policyOf({ a: 'during: [order-made, order-ends]\nclock: { at: 9 months, after: meeting }' });
  const events = {
    ...{ 'order-made': '2026-03-02', 'order-ends': '2026-05-31' },
    ...{ 'first-meeting': '2026-03-02', review: '2026-04-01' },
  };
  expect(resultsOf('a', policy, { events }).map(({ state }) => state)).toEqual([
    'does-not-arise',
    'does-not-arise',
  ]);
});

test('an update on the very day of a meeting belongs to that meeting, and one before every meeting to none', () => {
  const policy = policyOf({
    circulate: `readings:
  - { says: from the meeting, clock: { within: 1 week, after: meeting } }
  - { says: from the update, clock: { within: 2 weeks, after: updated } }`,
  });
  const meetings = { 'first-meeting': '2026-03-02', review: '2026-06-01' };
  const readings = (updated: string) =>
    dueOf('circulate', policy, { events: { ...meetings, updated } }).map((one) => one.readings.length);
  expect(readings('2026-06-01')).toEqual([0, 2]);
  expect(readings('2026-05-31')).toEqual([2, 0]);
  expect(readings('2026-03-01')).toEqual([0, 0]);
});

test('of two dates on one day the one that a review meets counts, so that the meeting is counted once', () => {
  const policy = policyOf({
    reviews: 'happens: review\nclock: { every: 3 months, from: start }',
    chaired: 'clock: { at: 3 months, after: start, at-meeting-of: review }',
  });
  expect(dueOf('chaired', policy, { events: { start: '2026-03-02' } })).toMatchObject([
    { due: '2026-06-02', heldWith: { id: 'reviews', number: 1 } },
  ]);
});

test('a date rests on projection where any of its readings does', () => {
  const policy = policyOf({ a: 'clock: { within: 5 days, after: start }' });
  // Published to the end of 2026. From Tuesday 22 December: 27 December, or 23, 24, 29, 30 and 31 December.
  expect(dueOf('a', policy, { events: { start: '2026-12-22' } })).toMatchObject([
    { due: '2026-12-27', projected: false },
  ]);
  // From Saturday 26 December: 31 December, or 29, 30, 31 December, 4 and 5 January.
  expect(dueOf('a', policy, { events: { start: '2026-12-26' } })).toMatchObject([
    { due: '2026-12-31', projected: true, readings: [{ due: '2026-12-31' }, { due: '2027-01-05' }] },
  ]);
});

test('a day to act by that lies before the calendar is refused', () => {
  // 1 January 2025 is a bank holiday and the first day of the calendar of these tests.
  const policy = policyOf({ a: 'clock: { by: 2 weeks, before: start }' });
  expect(resultsOf('a', policy, { events: { start: '2025-01-15' } })).toEqual([
    expect.objectContaining({ state: 'beyond-calendar', event: 'start', date: '2025-01-15' }),
  ]);
});

test('a chain of last days follows a date that is itself only the latest', () => {
  const policy = policyOf({
    meet: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    report: 'clock: { within: 1 week, after: review }',
  });
  // 2 March + 2 weeks: Monday 16 March; + 6 weeks: Monday 27 April; + 1 week: Monday 4 May, a bank holiday in no year of these tests.
  expect(resultsOf('report', policy, { events: { start: '2026-03-02' } })).toMatchObject([
    {
      state: 'needs-date',
      needs: ['review'],
      provisional: { event: 'review', date: '2026-04-27', due: '2026-05-04' },
    },
  ]);
});

test('of two rules for an event the one that is due soonest gives its last day, whichever stands first', () => {
  const later = 'happens: first-meeting\nclock: { within: 3 weeks, after: start }';
  const sooner = 'happens: first-meeting\nclock: { within: 1 week, after: start }';
  const plan = 'clock: { within: 1 week, after: first-meeting }';
  for (const rules of [
    { later, sooner, plan },
    { sooner, later, plan },
  ])
    expect(resultsOf('plan', policyOf(rules), { events: { start: '2026-03-02' } })).toMatchObject([
      { provisional: { by: 'sooner', date: '2026-03-09', due: '2026-03-16' } },
    ]);
});

test('a rule that a cohort of the case replaces gives no last day either', () => {
  const policy = policyOf({
    meet: 'happens: first-meeting\nclock: { within: 1 week, after: start }',
    special:
      'cohorts: [special]\nreplaces: [meet]\nhappens: first-meeting\nclock: { within: 3 weeks, after: start }',
    plan: 'clock: { within: 1 week, after: first-meeting }',
  });
  const given = { events: { start: '2026-03-02' }, cohorts: ['special'] };
  expect(resultsOf('plan', policy, given)).toMatchObject([
    { provisional: { by: 'special', date: '2026-03-23' } },
  ]);
});

test('only dates that contradict each other are told, by the names of both', () => {
  const policy = policyOf({
    a: 'during: [order-made, order-ends]\nclock: { at: 9 months, after: order-made }',
    b: 'clock: { within: 1 week, after: start }',
  });
  const check = (events: Record<string, string>) => checkPeriods(policy, facts({ events }));
  expect(check({ 'order-made': '2026-03-02', 'order-ends': '2026-03-01' })).toEqual([
    {
      event: 'order-ends',
      message:
        'Date the order ends must be the same as or after Monday 2 March 2026, the date the order was made',
    },
  ]);
  expect(check({ 'order-made': '2026-03-02', 'order-ends': '2026-03-02' })).toEqual([]);
  expect(check({ 'order-ends': '2026-03-01' })).toEqual([]);
  expect(check({ 'order-made': '2026-03-01' })).toEqual([]);
});

test('what a rule without a date asks for, and what one asks for that joins a review', () => {
  const policy = policyOf({
    words: 'clock: { within: 48 hours, after: start }',
    second: 'clock: { at-review: 2, of: review }',
    mixed: `readings:
  - { says: one, clock: { when: promptly } }
  - { says: two, clock: { within: 1 week, after: updated } }`,
  });
  expect(neededEvents(policy, { cohorts: [] })).toEqual([
    { event: 'updated', rules: ['mixed'], required: false },
  ]);
});

test('the largest gap is that of the strictest reading', () => {
  const policy = policyOf({
    a: `readings:
  - { says: one, clock: { every: 1 month, from: start } }
  - { says: two, clock: { every: 3 weeks, from: start } }`,
    b: 'clock: { within: 1 week, after: start }',
  });
  expect(largestGap(policy.timescales['a'] as Timescale)).toEqual({ count: 3, unit: 'weeks' });
  expect(largestGap(policy.timescales['b'] as Timescale)).toBeUndefined();
});

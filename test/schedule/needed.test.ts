import { expect, test } from 'vitest';
import { checkPeriods } from '../../src/schedule/check-facts.ts';
import { heldEvents, neededEvents } from '../../src/schedule/needed.ts';
import { facts, policyOf } from './support.ts';

const policy = policyOf({
  meet: 'routes: [one]\nhappens: first-meeting\nclock: { within: 2 weeks, after: start }',
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  invitations: 'clock: { by: 3 weeks, before: meeting }',
  plan: `readings:
  - { says: from the meeting, clock: { within: 5 days, after: first-meeting } }
  - { says: from the update, clock: { within: 5 days, after: updated } }`,
  visits: 'routes: [two]\nhappens: visit\nclock: { every: 3 weeks, from: start }',
  nine: 'cohorts: [order]\nduring: [order-made, order-ends]\nclock: { at: 9 months, after: order-made }',
  words: 'clock: { when: promptly }',
  second: 'clock: { at-review: 2, of: review }',
});
const needed = (route: string | undefined, cohorts: string[] = []) =>
  neededEvents(policy, { route, cohorts }).map(({ event, required }) => (required ? event : `${event}?`));

test('only the dates that the route needs are asked for, a meeting as what it includes', () => {
  expect(needed('one')).toEqual(['start', 'first-meeting', 'review', 'updated?']);
});

test('a cohort adds its own, those of a period as optional', () => {
  expect(needed('one', ['order'])).toEqual([
    'start',
    'first-meeting',
    'review',
    'updated?',
    'order-made',
    'order-ends?',
  ]);
});

test('each date names the rules that count from it', () => {
  const [start] = neededEvents(policy, { route: undefined, cohorts: [] });
  expect(start).toEqual({ event: 'start', rules: ['meet', 'visits'], required: true });
});

test.each([
  ['one', ['review']],
  ['two', ['review', 'visit']],
])('on route %s earlier ones can be entered of: %s', (route, events) => {
  expect(heldEvents(policy, { route, cohorts: [] })).toEqual(events);
});

test('a replaced rule asks for nothing', () => {
  const replaced = policyOf({
    a: 'clock: { at: 3 months, after: updated }',
    b: 'cohorts: [special]\nreplaces: [a]\nclock: { at: 6 months, after: start }',
  });
  expect(neededEvents(replaced, { cohorts: ['special'] }).map(({ event }) => event)).toEqual(['start']);
});

test.each([
  [
    'an end before its start is refused',
    '2026-03-01',
    [
      {
        event: 'order-ends',
        message:
          'Date the order ends must be the same as or after Monday 2 March 2026, the date the order was made',
      },
    ],
  ],
  ['the same day is allowed', '2026-03-02', []],
])('%s', (_, ends, messages) => {
  expect(checkPeriods(policy, facts({ events: { 'order-made': '2026-03-02', 'order-ends': ends } }))).toEqual(
    messages,
  );
});

test('a rule that repeats from its own event is asked for among the meetings held, not among the dates', () => {
  const yearly = policyOf({ a: 'happens: review\nclock: { every: 1 year, from: review }' });
  expect(neededEvents(yearly, { cohorts: [] })).toEqual([]);
  expect(heldEvents(yearly, { cohorts: [] })).toEqual(['review']);
});

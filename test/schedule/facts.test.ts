import { expect, test } from 'vitest';
import { applies, cohortsOf, heldDates, instancesOf, kindsOf } from '../../src/schedule/facts.ts';
import type { Timescale } from '../../src/policy/types.ts';
import { facts, policyOf } from './support.ts';

const policy = policyOf({ two: 'cohorts: [special, order]\nclock: { within: 1 week, after: start }' });

test('an event is itself and every event that is also this one', () => {
  expect(kindsOf('meeting', policy)).toEqual(['meeting', 'first-meeting', 'review']);
  expect(kindsOf('start', policy)).toEqual(['start']);
  expect(kindsOf('unheard-of', policy)).toEqual(['unheard-of']);
});

test('every day of an event, planned or held, in order and once: the first of its kinds on that day', () => {
  const given = facts({
    events: { 'first-meeting': '2026-04-10', review: '2026-07-10' },
    held: { review: ['2026-05-11', '2026-04-10', '2026-01-12'] },
  });
  expect(instancesOf('meeting', given, policy)).toEqual([
    { event: 'review', date: '2026-01-12' },
    { event: 'first-meeting', date: '2026-04-10' },
    { event: 'review', date: '2026-05-11' },
    { event: 'review', date: '2026-07-10' },
  ]);
});

test('the days held, in order and once; none of what is no event', () => {
  const given = facts({ held: { review: ['2026-04-10', '2026-01-12', '2026-04-10'] } });
  expect(heldDates('review', given)).toEqual(['2026-01-12', '2026-04-10']);
  expect(heldDates('visit', given)).toEqual([]);
  expect(heldDates(undefined, given)).toEqual([]);
});

test('the cohorts chosen, and those of the dates entered', () => {
  expect([...cohortsOf(facts({ events: { start: '2026-01-12' } }), policy)]).toEqual([]);
  const given = facts({
    cohorts: ['special'],
    events: { 'order-made': '2026-01-12', 'unheard-of': '2026-01-12' },
  });
  expect([...cohortsOf(given, policy)]).toEqual(['special', 'order']);
});

test.for([
  [['special'], true],
  [['order', 'other'], true],
  [['other'], false],
  [[], false],
] as const)('a rule of two cohorts in a case of %o applies: %s', ([cohorts, expected]) => {
  expect(applies(policy.timescales['two'] as Timescale, facts({}), new Set(cohorts))).toBe(expected);
});

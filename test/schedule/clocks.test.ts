import { expect, test } from 'vitest';
import { startsOf } from '../../src/schedule/clocks.ts';
import type { Timescale } from '../../src/policy/types.ts';
import { policyOf } from './support.ts';

const starts = (rule: string) => startsOf(policyOf({ a: rule }).timescales['a'] as Timescale);

test.for([
  ['clock: { within: 1 week, after: start }', ['start']],
  ['clock: { within: 48 hours, after: start }', ['start']],
  ['clock: { by: 1 week, before: meeting }', ['meeting']],
  ['clock: { between: [4 weeks, 3 weeks], before: review }', ['review']],
  ['clock: { every: 6 weeks, from: first-meeting }', ['first-meeting']],
  ['clock: { not-until: order-ends }', ['order-ends']],
  ['clock: { at-review: 2, of: review }', ['review']],
  ['clock: { when: promptly }', []],
] as const)('%s counts from %o', ([rule, events]) => {
  expect(starts(rule)).toEqual(events);
});

test('of several readings each event is told once, and one without a figure counts from nothing', () => {
  const rule = `readings:
  - { says: one, clock: { within: 1 week, after: start } }
  - { says: two, clock: { within: 2 weeks, after: start } }
  - { says: three, clock: { at: 1 month, after: updated } }
  - { says: four, clock: { when: promptly } }`;
  expect(starts(rule)).toEqual(['start', 'updated']);
});

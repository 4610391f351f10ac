import { expect, test } from 'vitest';
import { describeTimescale, figureOf } from '../../src/schedule/words.ts';
import type { Clock } from '../../src/policy/types.ts';
import { policyOf } from './support.ts';

const timescale = (rule: string) => {
  const policy = policyOf({ a: rule, reviews: 'clock: { every: 6 weeks, from: start }' });
  return {
    rule: policy.timescales['a'] as NonNullable<(typeof policy.timescales)['a']>,
    events: policy.events,
  };
};

test.each([
  [
    '{ within: 15 working days, after: start }',
    'within 15 working days',
    'within 15 working days of the start',
  ],
  ['{ within: 6-8 weeks, after: start }', 'within 6 to 8 weeks', 'within 6 to 8 weeks of the start'],
  ['{ within: 7 days, after: start }', 'within 7 days', 'within 7 days of the start'],
  ['{ at: 9 months, after: start }', 'at 9 months', 'at 9 months after the start'],
  [
    '{ at: [3 months, 6 months], after: start }',
    'at 3 months and 6 months',
    'at 3 months and 6 months after the start',
  ],
  ['{ by: 2 months, before: order-ends }', 'by 2 months', 'by 2 months before the end of the order'],
  [
    '{ at-least: 10 working days, before: meeting }',
    'at least 10 working days',
    'at least 10 working days before the meeting',
  ],
  [
    '{ between: [4 weeks, 3 weeks], before: meeting }',
    'between 4 weeks and 3 weeks',
    'between 4 weeks and 3 weeks before the meeting',
  ],
  [
    '{ every: 6 weeks, from: first-meeting }',
    'every 6 weeks',
    'every 6 weeks, counted from the first meeting',
  ],
  ['{ every: 1 week, from: start }', 'every 1 week', 'every 1 week, counted from the start'],
  [
    '{ first: 3 months, then: 6 months, from: start }',
    'at 3 months, then every 6 months',
    'at 3 months, then every 6 months, counted from the start',
  ],
  [
    '{ no-longer-than: 12 months, after: start }',
    'no longer than 12 months',
    'no longer than 12 months after the start',
  ],
  [
    '{ for-at-least: 3 months, after: start }',
    'for at least 3 months',
    'for at least 3 months after the start',
  ],
  ['{ at-review: 2, of: review }', 'at review 2', 'at review 2'],
  ['{ not-until: order-ends }', 'not until after', 'not until after the end of the order'],
  ['{ when: promptly }', 'promptly', 'promptly'],
  ['{ set-by-plan: true }', "set by the child's plan", "set by the child's plan"],
  ['{ see: the protocol }', 'in another document: the protocol', 'in another document: the protocol'],
  ['{ not-stated: true }', 'not stated', 'not stated'],
  ['{ not-read: true }', 'not read yet', 'not read yet'],
])('%s', (clock, figure, words) => {
  const { rule, events } = timescale(`clock: ${clock}`);
  expect(figureOf(rule.clock as Clock)).toBe(figure);
  expect(describeTimescale(rule, events)).toEqual([words]);
});

test('every reading is put into words', () => {
  const { rule, events } = timescale(`readings:
  - { says: a, clock: { within: 1 week, after: start } }
  - { says: b, clock: { within: 5 working days, after: updated } }`);
  expect(describeTimescale(rule, events)).toEqual([
    'within 1 week of the start',
    'within 5 working days of the update',
  ]);
});

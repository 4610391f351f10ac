import { expect, test } from 'vitest';
import { parseDuration } from '../../src/calendar/duration.ts';
import type { Duration } from '../../src/calendar/duration.ts';
import { isLooser, largestGap, withInterval } from '../../src/schedule/visit-interval.ts';
import { policyOf } from './support.ts';

function length(text: string): Duration {
  const read = parseDuration(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

test.for([
  ['2 weeks', '3 weeks', false],
  ['3 weeks', '3 weeks', false],
  ['4 weeks', '3 weeks', true],
  ['21 calendar days', '3 weeks', false],
  ['22 calendar days', '3 weeks', true],
  // 15 working days are three weeks where there is no bank holiday
  ['15 working days', '3 weeks', false],
  ['16 working days', '3 weeks', true],
  ['4 weeks', '20 working days', false],
  ['1 month', '20 working days', true],
  ['1 month', '31 calendar days', false],
] as const)('%s beside %s: looser is %s', ([interval, than, looser]) => {
  expect(isLooser(length(interval), length(than))).toBe(looser);
});

const rule = (body: string) => {
  const { visits } = policyOf({ visits: body }).timescales;
  if (!visits) throw new Error('There is no rule');
  return visits;
};

test('the largest gap is that of the strictest reading, and a rule without a figure has none', () => {
  expect(largestGap(rule('{ happens: visit, clock: { every: 20 working days, from: start } }'))).toEqual(
    length('20 working days'),
  );
  expect(largestGap(rule('{ happens: visit, clock: { every: 10 days, from: start } }'))).toEqual(
    length('10 calendar days'),
  );
  expect(largestGap(rule('{ clock: { set-by-plan: true } }'))).toBeUndefined();
});

test('an interval of the plan takes the place of every figure and counts from the same events', () => {
  const readings = `
happens: visit
readings:
  - { says: one, clock: { every: 3 weeks, from: start } }
  - { says: two, clock: { first: 1 week, then: 3 weeks, from: first-meeting } }`;
  const changed = withInterval(rule(readings), length('10 working days'));
  expect(changed.readings?.map(({ says, clock }) => [says, clock])).toEqual([
    [
      'one',
      expect.objectContaining({
        from: 'start',
        first: length('10 working days'),
        then: length('10 working days'),
      }),
    ],
    ['two', expect.objectContaining({ from: 'first-meeting', first: length('10 working days') })],
  ]);
});

import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { opensOn } from '../../src/schedule/opens-on.ts';
import { policyOf } from './support.ts';

const { whole, bounded } = policyOf({
  whole: 'clock: { within: 1 week, after: start }',
  bounded: 'during: [order-made, order-ends]\nclock: { within: 1 week, after: start }',
}).timescales;
if (!whole || !bounded) throw new Error('A rule is missing');

/** Looks up the days of a case that has one event. */
const caseWith = (entered: string, date: string) => ({
  anchors: (event: string) => (event === entered ? [{ event, date: date as IsoDate }] : []),
});

test('the period of a rule opens on the day of its first event', () => {
  expect(opensOn(bounded, caseWith('order-made', '2026-03-02'))).toBe('2026-03-02');
});

test('not on that of its last', () => {
  expect(opensOn(bounded, caseWith('order-ends', '2026-03-02'))).toBeUndefined();
});

test('a rule without a period has no such day', () => {
  expect(opensOn(whole, caseWith('order-made', '2026-03-02'))).toBeUndefined();
});

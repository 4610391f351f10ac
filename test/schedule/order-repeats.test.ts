/** How far an order is followed, and the law that it needs. Saturday 1 March 2025 to Sunday 31 August 2025 is 183 days. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { orderSchedule } from '../../src/schedule/order-schedule.ts';
import { isLongerThanFirst, readOrder } from '../../src/schedule/order.ts';
import type { NationalRule } from '../../src/policy/types.ts';
import { calendar, policyOf } from './support.ts';

const day = (text: string) => text as IsoDate;
const until = (rules: Record<string, string>, ends: string, events: Record<string, string> = {}) =>
  orderSchedule(
    policyOf(rules),
    { events: events as Record<string, IsoDate>, held: {}, cohorts: ['order'] },
    { made: day('2025-03-01'), ends: day(ends) },
    calendar,
  ).deadlines;
const datesOf = (deadlines: ReturnType<typeof until>, rule: string) =>
  deadlines.flatMap((one) => (one.id === rule && one.state === 'due' ? [one.due] : []));
const weekly = 'clock: { every: 1 week, from: order-made }';
const slowly = 'clock: { every: 6 weeks, from: order-made }';

test('every rule that repeats is followed to the end, the quick one as far as the slow one', () => {
  for (const rules of [
    { weekly, slowly },
    { slowly, weekly },
  ]) {
    const found = until(rules, '2025-08-31');
    // 26 weeks are 182 days, four times six weeks 168.
    expect(datesOf(found, 'weekly')).toHaveLength(26);
    expect(datesOf(found, 'slowly')).toHaveLength(4);
  }
});

test('a date on the last day of the order is kept, and the next is not', () => {
  expect(datesOf(until({ weekly }, '2025-03-08'), 'weekly')).toEqual(['2025-03-08']);
  expect(datesOf(until({ weekly }, '2025-03-07'), 'weekly')).toEqual([]);
});

test('a rule that repeats in one of its readings stops at the end too', () => {
  const either = `readings:
  - { says: again and again, clock: { every: 8 weeks, from: order-made } }
  - { says: once, clock: { at: 12 weeks, after: order-made } }`;
  // Eight weeks are 26 April, sixteen 21 June; twenty-four, 16 August, lie beyond.
  expect(datesOf(until({ either }, '2025-08-15'), 'either')).toEqual(['2025-04-26', '2025-06-21']);
});

test('what does not repeat is told even after the end', () => {
  const later = 'clock: { within: 1 year, after: order-made }';
  expect(datesOf(until({ later, weekly }, '2025-03-15'), 'later')).toEqual(['2026-03-01']);
});

const LAW = [1, 3].map((count) => ({
  shape: 'lasts',
  length: { count, unit: 'years' },
  beginningWith: 'order-made',
})) as readonly NationalRule['clock'][];

test('an order that has been extended is not held against the length of a first one', () => {
  const made = { made: day('2025-03-01'), length: { count: 24, unit: 'months' } } as const;
  const longer = (more: object) => {
    const read = readOrder({ ...made, ...more }, LAW);
    return read.ok && isLongerThanFirst(read.order);
  };
  expect(longer({})).toBe(true);
  expect(longer({ extended: day('2027-09-01') })).toBe(false);
});

test('without a national rule nothing can be said of an order', () => {
  const given = { made: day('2025-03-01'), expires: day('2026-02-28') };
  const message = 'No national rule says how long a supervision order lasts';
  expect(() => readOrder(given, [])).toThrow(new RangeError(message));
  const other = { ...LAW[0], beginningWith: 'proceedings-issued' } as NationalRule['clock'];
  expect(() => readOrder(given, [other, { shape: 'not-stated' }])).toThrow(message);
});

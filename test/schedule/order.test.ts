/**
 * The last day of a supervision order. Worked out by hand: write down the day before the anniversary of the making. An
 * anniversary that the calendar lacks (29 February, 31 of a short month) falls on the last day of its month, which is then
 * itself the last day of the period.
 */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import type { NationalRule } from '../../src/policy/types.ts';
import { isLongerThanFirst, lastDayByLaw, mostOf, readOrder } from '../../src/schedule/order.ts';
import type { Order, OrderGiven, OrderProblem } from '../../src/schedule/order.ts';

const lasts = (count: number, unit: 'years' | 'weeks', event: string): NationalRule['clock'] =>
  ({ shape: 'lasts', length: { count, unit }, beginningWith: event }) as NationalRule['clock'];

/** The law as a test needs it; the limit stands first to show that the order of the rules does not matter. */
const LAW: readonly NationalRule['clock'][] = [
  lasts(3, 'years', 'order-made'),
  { shape: 'not-stated' },
  lasts(26, 'weeks', 'proceedings-issued'),
  lasts(1, 'years', 'order-made'),
];

type Written = { readonly [Key in keyof OrderGiven]?: OrderGiven[Key] extends IsoDate ? string : unknown };

const given = (written: Record<string, unknown>) => written as unknown as OrderGiven;
const months = (count: number) => ({ count, unit: 'months' as const });
const years = (count: number) => ({ count, unit: 'years' as const });

function order(written: Written): Order {
  const read = readOrder(given(written), LAW);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.order;
}

function problems(written: Written): readonly OrderProblem[] {
  const read = readOrder(given(written), LAW);
  return read.ok ? [] : read.problems;
}

test.each([
  ['2025-03-01', months(12), '2026-02-28'],
  ['2025-03-01', years(1), '2026-02-28'],
  ['2025-03-01', years(3), '2028-02-29'], // the day before 1 March 2028, a leap year
  ['2025-08-31', months(12), '2026-08-30'],
  ['2025-08-31', months(6), '2026-02-28'], // there is no 31 February
  ['2024-02-29', months(12), '2025-02-28'], // there is no 29 February 2025
  ['2024-02-29', years(3), '2027-02-28'],
  ['2025-11-01', months(6), '2026-04-30'],
  ['2024-12-26', months(12), '2025-12-25'], // Christmas Day: an order ends on its day, working day or not
  ['2038-01-15', months(12), '2039-01-14'], // one that will be made
])('an order made on %s for %o ends on %s', (made, length, ends) => {
  expect(order({ made, length })).toMatchObject({ made, asMade: ends, ends, because: 'as-made' });
});

test.each([
  ['2024-02-29', months(12), true],
  ['2025-08-31', months(6), true],
  ['2025-08-31', months(12), false],
  ['2025-03-01', months(12), false],
])('an order made on %s for %o uses the last day of a short month: %s', (made, length, clamped) => {
  expect(order({ made, length }).clamped).toBe(clamped);
});

test.each([
  [lasts(1, 'years', 'order-made'), '2026-02-28'],
  [lasts(26, 'weeks', 'proceedings-issued'), undefined],
  [{ shape: 'not-stated' } as const, undefined],
])('the clock %o of the law gives an order made on 1 March 2025 the last day %s', (clock, ends) => {
  expect(lastDayByLaw(clock, '2025-03-01' as IsoDate)).toBe(ends);
});

test('an expiry alone is taken as it is', () => {
  expect(order({ made: '2025-03-01', expires: '2025-12-24' })).toMatchObject({
    asMade: '2025-12-24',
    ends: '2025-12-24',
  });
});

test('an order may end on the very day it was made', () => {
  expect(order({ made: '2025-03-01', expires: '2025-03-01' }).ends).toBe('2025-03-01');
});

test('the periods of the law are told with their last days: the shortest is the first order’s, the longest the limit', () => {
  const { first, limit } = order({ made: '2024-02-29', length: months(6) });
  expect(first).toEqual({ length: years(1), ends: '2025-02-28' });
  expect(limit).toEqual({ length: years(3), ends: '2027-02-28' });
});

test('a length and an expiry that agree are one answer', () => {
  expect(order({ made: '2025-03-01', length: months(12), expires: '2026-02-28' }).ends).toBe('2026-02-28');
});

test.each(['2026-03-01', '2026-02-27'])('a length and an expiry of %s that disagree are told', (expires) => {
  expect(problems({ made: '2025-03-01', length: months(12), expires })).toEqual([
    { is: 'disagree', byLength: '2026-02-28' },
  ]);
});

test('without a length or an expiry there is no end', () => {
  expect(problems({ made: '2025-03-01' })).toEqual([{ is: 'no-end' }]);
});

test('an expiry before the making is refused', () => {
  expect(problems({ made: '2025-03-01', expires: '2025-02-28' })).toEqual([
    { is: 'before-made', at: 'expires' },
  ]);
});

// Three years beginning with 1 March 2025 end on 29 February 2028
test.each([
  ['expires', { expires: '2028-03-01' }],
  ['extended', { length: years(1), extended: '2028-03-01' }],
])('nothing runs past the limit: %s', (at, more) => {
  expect(problems({ made: '2025-03-01', ...more })).toEqual([
    { is: 'beyond-limit', at, limit: { length: years(3), ends: '2028-02-29' } },
  ]);
});

test('an extension up to the limit counts from the day the order was first made', () => {
  expect(order({ made: '2025-03-01', length: years(1), extended: '2028-02-29' })).toMatchObject({
    asMade: '2026-02-28',
    ends: '2028-02-29',
    because: 'extended',
  });
});

test('an order of the full length cannot be extended at all', () => {
  expect(problems({ made: '2025-03-01', length: years(3), extended: '2028-03-01' })).toMatchObject([
    { is: 'beyond-limit', at: 'extended' },
  ]);
});

test.each(['2026-02-28', '2025-12-31'])(
  'an extension to %s, no later than the order ended, is none',
  (extended) => {
    expect(problems({ made: '2025-03-01', length: years(1), extended })).toEqual([
      { is: 'not-later', at: 'extended', than: '2026-02-28' },
    ]);
  },
);

test('an early discharge ends the order, extended or not, and its expiry stays as it was', () => {
  const written = { made: '2025-03-01', length: years(1), discharged: '2025-09-01' };
  expect(order(written)).toMatchObject({
    asMade: '2026-02-28',
    expires: '2026-02-28',
    ends: '2025-09-01',
    because: 'discharged',
  });
  expect(order({ ...written, extended: '2027-02-28' })).toMatchObject({
    asMade: '2026-02-28',
    expires: '2027-02-28',
    ends: '2025-09-01',
    because: 'discharged',
  });
});

test('a discharge has to lie between the making and the end', () => {
  const written = { made: '2025-03-01', length: years(1) };
  expect(problems({ ...written, discharged: '2025-02-28' })).toEqual([
    { is: 'before-made', at: 'discharged' },
  ]);
  expect(problems({ ...written, discharged: '2026-02-28' })).toEqual([
    { is: 'not-earlier', at: 'discharged', than: '2026-02-28' },
  ]);
  expect(order({ ...written, discharged: '2025-03-01' }).ends).toBe('2025-03-01');
});

test('an order longer than a first one can be must have been extended', () => {
  expect(isLongerThanFirst(order({ made: '2025-03-01', length: years(1) }))).toBe(false);
  expect(isLongerThanFirst(order({ made: '2025-03-01', length: months(13) }))).toBe(true);
  expect(isLongerThanFirst(order({ made: '2025-03-01', length: years(1), extended: '2027-02-28' }))).toBe(
    false,
  );
});

test('every mistake is told at once', () => {
  expect(
    problems({ made: '2025-03-01', expires: '2028-03-01', discharged: '2025-01-01' }).map(({ is }) => is),
  ).toEqual(['beyond-limit', 'before-made']);
});

// 26 weeks from the issue of the proceedings are no length of an order
test.each([
  ['months', LAW, 36],
  ['years', LAW, 3],
  ['months', [lasts(20, 'weeks', 'order-made')], 4], // 140 days: four months from 1 January are 120, five are 151
  ['years', [lasts(20, 'weeks', 'order-made')], 0],
] as const)('of %s an order lasts at most as many as the law lets it', (unit, law, most) => {
  expect(mostOf(unit, law)).toBe(most);
});

test('an order as long as it may be ends on the limit, on whatever day it was made', () => {
  for (const made of ['2025-03-01', '2024-02-29', '2025-08-31', '2025-05-31']) {
    const { ends, limit } = order({ made, length: months(36) });
    expect(ends, made).toBe(limit.ends);
  }
});

test('without a national rule there is nothing to work by', () => {
  expect(() => readOrder(given({ made: '2025-03-01', length: months(6) }), [])).toThrow(RangeError);
});

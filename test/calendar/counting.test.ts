// The dates expected were worked out by hand, by listing the days that count, from these: March 2026 begins on a Sunday; Good
// Friday is 3 April 2026; Christmas Day 2025 is a Thursday; 29 February 2028 is a Tuesday; Good Friday of 2029, a projected
// year, is 30 March.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBack, countBetween, countForward } from '../../src/calendar/counting.ts';
import type { Way, WayBack } from '../../src/calendar/counting.ts';
import { addDays } from '../../src/calendar/date.ts';
import { formatDuration, parseDuration } from '../../src/calendar/duration.ts';
import type { Duration, DurationUnit } from '../../src/calendar/duration.ts';
import { clearWorkingDaysBefore } from '../../src/calendar/period.ts';
import { calendar, day } from './england-and-wales.ts';

/** Also reads '0 days', which no rule says but a person may enter. */
function duration(text: string): Duration {
  const none = /^0 (.+)$/.exec(text)?.[1];
  if (none !== undefined) return { count: 0, unit: none as DurationUnit };
  const read = parseDuration(text);
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

describe('countForward', () => {
  test.each<[string, string, string, Way, string | undefined]>([
    ['plain: the day itself does not count', '2026-03-02', '5 working days', 'plain', '2026-03-09'],
    ['plain: calendar days', '2025-12-11', '15 calendar days', 'plain', '2025-12-26'],
    ['plain: months, clamped', '2026-01-31', '1 month', 'plain', '2026-02-28'],
    ['plain: zero days', '2026-03-07', '0 working days', 'plain', '2026-03-07'],
    ['clear: five whole days lie between', '2026-03-02', '5 working days', 'clear', '2026-03-10'],
    ['clear: zero days from a Friday', '2026-03-06', '0 working days', 'clear', '2026-03-09'],
    ['clear: zero days from a Saturday', '2026-03-07', '0 working days', 'clear', '2026-03-09'],
    ['clear: from the Friday before Easter week', '2026-03-27', '5 working days', 'clear', '2026-04-08'],
    ['clear: from the Thursday before Easter', '2026-04-02', '1 working day', 'clear', '2026-04-08'],
    ['clear: from Good Friday', '2026-04-03', '1 working day', 'clear', '2026-04-08'],
    ['clear: over Christmas', '2025-12-23', '1 working day', 'clear', '2025-12-29'],
    ['clear: calendar days may end on a Sunday', '2026-03-02', '5 calendar days', 'clear', '2026-03-08'],
    ['clear: onto 29 February', '2028-02-27', '1 calendar day', 'clear', '2028-02-29'],
    ['clear: a month from a month’s end', '2026-01-31', '1 month', 'clear', '2026-03-01'],
    ['clear: weeks', '2026-03-02', '3 weeks', 'clear', '2026-03-24'],
    ['clear: over a projected Easter', '2029-03-29', '1 working day', 'clear', '2029-04-04'],
    ['clear: to the last day of the calendar', '2040-12-28', '0 working days', 'clear', '2040-12-31'],
    ['clear: past the last day', '2040-12-28', '1 working day', 'clear', undefined],
    ['clear: calendar days past the last day', '2040-12-30', '1 calendar day', 'clear', undefined],
    ['inclusive: a Monday is the first of five', '2026-03-02', '5 working days', 'inclusive', '2026-03-06'],
    ['inclusive: one day is that day', '2026-03-02', '1 working day', 'inclusive', '2026-03-02'],
    ['inclusive: a Saturday cannot be the first', '2026-03-07', '1 working day', 'inclusive', '2026-03-09'],
    ['inclusive: nor can Good Friday', '2026-04-03', '2 working days', 'inclusive', '2026-04-08'],
    ['inclusive: over Christmas', '2025-12-24', '2 working days', 'inclusive', '2025-12-29'],
    ['inclusive: days', '2026-03-02', '7 calendar days', 'inclusive', '2026-03-08'],
    ['inclusive: weeks', '2026-03-02', '8 weeks', 'inclusive', '2026-04-26'],
    ['inclusive: an order of one year', '2025-03-01', '1 year', 'inclusive', '2026-02-28'],
    ['inclusive: a year from 29 February', '2028-02-29', '1 year', 'inclusive', '2029-02-28'],
    ['inclusive: a month from a month’s end', '2026-01-31', '1 month', 'inclusive', '2026-02-28'],
    ['inclusive: from the first day covered', '2019-01-01', '1 working day', 'inclusive', '2019-01-02'],
    ['inclusive: the last day covered', '2040-12-31', '1 working day', 'inclusive', '2040-12-31'],
    ['inclusive: past the last day', '2040-12-31', '2 working days', 'inclusive', undefined],
    ['inclusive: a year past the last day', '2040-06-01', '1 year', 'inclusive', undefined],
    ['plain: weeks past the last day', '2040-12-31', '1 week', 'plain', undefined],
    ['plain: from before the first day', '2018-12-31', '3 calendar days', 'plain', undefined],
    ['inclusive: from before the first day', '2018-12-31', '3 calendar days', 'inclusive', undefined],
  ])('%s', (_, from, length, way, expected) => {
    expect(countForward(day(from), duration(length), way, calendar)).toBe(expected);
  });

  test.each<Way>(['plain', 'clear', 'inclusive'])('throws on hours (%s)', (way) => {
    expect(() => countForward(day('2026-03-02'), duration('48 hours'), way, calendar)).toThrow(RangeError);
  });
});

describe('countBack', () => {
  test.each<[string, string, string, WayBack, string | undefined]>([
    ['plain: working days', '2026-05-29', '8 working days', 'plain', '2026-05-18'],
    ['plain: months, clamped', '2026-03-31', '1 month', 'plain', '2026-02-28'],
    ['clear: five whole days lie between', '2026-03-16', '5 working days', 'clear', '2026-03-06'],
    ['clear: calendar days', '2026-03-16', '5 calendar days', 'clear', '2026-03-10'],
    ['clear: before the Tuesday after Easter', '2026-04-07', '1 working day', 'clear', '2026-04-01'],
    ['clear: over Christmas', '2025-12-29', '1 working day', 'clear', '2025-12-23'],
    ['clear: back to 29 February', '2028-03-02', '1 working day', 'clear', '2028-02-29'],
    ['clear: a month before a month’s end', '2026-03-31', '1 month', 'clear', '2026-02-27'],
    ['clear: zero days', '2026-03-09', '0 working days', 'clear', '2026-03-06'],
    ['clear: before the calendar', '2019-01-03', '1 working day', 'clear', undefined],
    ['plain: calendar days before the calendar', '2019-01-01', '1 calendar day', 'plain', undefined],
    ['plain: from after the last day', '2041-01-01', '3 calendar days', 'plain', undefined],
  ])('%s', (_, from, length, way, expected) => {
    expect(countBack(day(from), duration(length), way, calendar)).toBe(expected);
  });
});

describe('countBetween', () => {
  test.each<[string, string, string, Way, number, number]>([
    ['Friday to Monday', '2026-03-06', '2026-03-09', 'plain', 1, 3],
    ['Friday to Monday', '2026-03-06', '2026-03-09', 'clear', 0, 2],
    ['Friday to Monday', '2026-03-06', '2026-03-09', 'inclusive', 2, 4],
    ['one working day', '2026-03-06', '2026-03-06', 'plain', 0, 0],
    ['one working day', '2026-03-06', '2026-03-06', 'clear', 0, 0],
    ['one working day', '2026-03-06', '2026-03-06', 'inclusive', 1, 1],
    ['one Saturday', '2026-03-07', '2026-03-07', 'inclusive', 0, 1],
    ['a weekend', '2026-03-07', '2026-03-08', 'plain', 0, 1],
    ['a weekend', '2026-03-07', '2026-03-08', 'clear', 0, 0],
    ['over Easter', '2026-04-02', '2026-04-07', 'plain', 1, 5],
    ['over Easter', '2026-04-02', '2026-04-07', 'clear', 0, 4],
    ['over Easter', '2026-04-02', '2026-04-07', 'inclusive', 2, 6],
    ['over Christmas', '2025-12-11', '2026-01-06', 'plain', 15, 26],
    ['over 29 February', '2028-02-28', '2028-03-01', 'clear', 1, 1],
    ['over 29 February', '2028-02-28', '2028-03-01', 'inclusive', 3, 3],
    ['over a projected Easter', '2029-03-29', '2029-04-03', 'plain', 1, 5],
    ['a whole year', '2026-01-01', '2026-12-31', 'inclusive', 253, 365],
  ])('%s, %s to %s, %s', (_, from, to, way, workingDays, calendarDays) => {
    expect(countBetween(day(from), day(to), way, calendar)).toEqual({ workingDays, calendarDays });
  });

  test.each(['plain', 'clear', 'inclusive'] as const)('gives nothing outside the calendar (%s)', (way) => {
    expect(countBetween(day('2018-12-31'), day('2019-01-02'), way, calendar)).toBeUndefined();
    expect(countBetween(day('2040-12-31'), day('2041-01-01'), way, calendar)).toBeUndefined();
  });

  test('throws when the second day is the earlier', () => {
    expect(() => countBetween(day('2026-03-09'), day('2026-03-06'), 'plain', calendar)).toThrow(RangeError);
  });
});

// From 2019, and so far from the end that every count is inside.
const dates = fc.integer({ min: 0, max: 7000 }).map((days) => addDays(day('2019-02-01'), days));
const counts = fc.integer({ min: 1, max: 300 });

test.each<Way>(['plain', 'clear', 'inclusive'])('counting between undoes counting forward (%s)', (way) => {
  fc.assert(
    fc.property(dates, counts, (from, count) => {
      const length = { count, unit: 'working days' } as const;
      const to = countForward(from, length, way, calendar);
      expect(to && countBetween(from, to, way, calendar)?.workingDays, formatDuration(length)).toBe(count);
    }),
  );
});

test('clear days back are those that the rules of a procedure count', () => {
  fc.assert(
    fc.property(dates, counts, (date, count) => {
      expect(countBack(date, { count, unit: 'working days' }, 'clear', calendar)).toBe(
        clearWorkingDaysBefore(date, count, calendar),
      );
    }),
  );
});

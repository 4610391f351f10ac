import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { parseDuration } from '../../src/calendar/duration.ts';
import type { Duration } from '../../src/calendar/duration.ts';
import { clearWorkingDaysBefore, lastDayOfPeriodBeginningWith, shift } from '../../src/calendar/period.ts';
import { calendar, day, daysFrom } from './england-and-wales.ts';

function duration(text: string): Duration {
  const result = parseDuration(text);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe('shift', () => {
  test.each<[string, string, string, 'after' | 'before', string | undefined]>([
    ['days that the document does not name are calendar days', '2025-12-18', '7 days', 'after', '2025-12-25'],
    [
      'calendar days land on a Sunday and stay there',
      '2026-03-26',
      '10 calendar days',
      'after',
      '2026-04-05',
    ],
    ['calendar days before', '2026-01-05', '10 calendar days', 'before', '2025-12-26'],
    ['weeks over the clock change', '2026-03-12', '3 weeks', 'after', '2026-04-02'],
    ['weeks before', '2026-04-06', '6 weeks', 'before', '2026-02-23'],
    ['working days', '2025-12-10', '15 working days', 'after', '2026-01-05'],
    ['working days before', '2026-05-29', '8 working days', 'before', '2026-05-18'],
    ['months after, clamped', '2025-08-31', '6 months', 'after', '2026-02-28'],
    ['months after, clamped to 29 February', '2027-08-31', '6 months', 'after', '2028-02-29'],
    ['months before, clamped', '2026-05-31', '3 months', 'before', '2026-02-28'],
    ['months before, to 29 February', '2028-04-30', '2 months', 'before', '2028-02-29'],
    ['a year after 29 February', '2028-02-29', '1 year', 'after', '2029-02-28'],
    ['years before', '2028-02-29', '3 years', 'before', '2025-02-28'],
    ['working days beyond the calendar', '2040-12-31', '1 working day', 'after', undefined],
    ['working days before the calendar', '2019-01-02', '1 working day', 'before', undefined],
    ['weeks need no calendar', '2040-12-31', '1 week', 'after', '2041-01-07'],
  ])('%s', (_, date, length, direction, expected) => {
    expect(shift(day(date), duration(length), direction, calendar)).toBe(expected);
  });

  test('throws on hours, which need a time of day', () => {
    expect(() => shift(day('2026-03-02'), duration('48 hours'), 'after', calendar)).toThrow(
      'A day cannot be moved by hours alone',
    );
  });
});

describe('clearWorkingDaysBefore', () => {
  test.each<[string, string, number, string | undefined]>([
    ['one day earlier than five working days before', '2026-03-16', 5, '2026-03-06'],
    ['no clear days is the working day before', '2026-03-16', 0, '2026-03-13'],
    ['one clear day before a Saturday leaves the Friday clear', '2026-03-07', 1, '2026-03-05'],
    ['one clear day before the Tuesday after Easter', '2026-04-07', 1, '2026-04-01'],
    ['over Christmas', '2026-01-05', 3, '2025-12-29'],
    ['before the calendar', '2019-01-03', 1, undefined],
  ])('%s', (_, date, count, expected) => {
    expect(clearWorkingDaysBefore(day(date), count, calendar)).toBe(expected);
  });
});

describe('lastDayOfPeriodBeginningWith', () => {
  test.each([
    ['an order of one year', '2025-03-01', '1 year', '2026-02-28'],
    ['three years, ending in a leap year', '2025-03-01', '3 years', '2028-02-29'],
    ['26 weeks of proceedings', '2026-03-02', '26 weeks', '2026-08-30'],
    ['8 weeks from a direction', '2026-03-02', '8 weeks', '2026-04-26'],
    ['one day is that day', '2026-03-02', '1 day', '2026-03-02'],
    ['28 days', '2026-02-01', '28 calendar days', '2026-02-28'],
    ['twelve months are a year', '2025-03-01', '12 months', '2026-02-28'],
    ['a month from the first', '2026-04-01', '1 month', '2026-04-30'],
    ['a year from 1 January', '2026-01-01', '1 year', '2026-12-31'],
    ['a year from 29 February', '2028-02-29', '1 year', '2029-02-28'],
    ['four years from 29 February', '2028-02-29', '4 years', '2032-02-28'],
    ['a month from 31 January, with no 31 February', '2026-01-31', '1 month', '2026-02-28'],
    ['six months from 31 August', '2025-08-31', '6 months', '2026-02-28'],
    ['a month from 28 January', '2026-01-28', '1 month', '2026-02-27'],
  ])('%s', (_, date, length, expected) => {
    expect(lastDayOfPeriodBeginningWith(day(date), duration(length))).toBe(expected);
  });

  test.each(['1 month', '6 months', '1 year', '3 years'])('a later start never ends %s earlier', (length) => {
    const wrong = daysFrom(day('2024-01-01'), day('2028-12-31')).filter(
      (date) =>
        lastDayOfPeriodBeginningWith(addDays(date, 1), duration(length)) <
        lastDayOfPeriodBeginningWith(date, duration(length)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['5 working days', '48 hours'])('throws on %s, which no statute begins with a day', (length) => {
    expect(() => lastDayOfPeriodBeginningWith(day('2026-03-02'), duration(length))).toThrow(RangeError);
  });
});

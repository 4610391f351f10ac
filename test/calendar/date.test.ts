import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  formatDate,
  formatMonth,
  formatShortDate,
  formatShortMonth,
  fromDayNumber,
  isoDateFromParts,
  parseIsoDate,
  partsOf,
  toDayNumber,
} from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import { day } from './england-and-wales.ts';

const anyDay = fc
  .integer({ min: toDayNumber(day('1900-01-01')), max: toDayNumber(day('2199-12-31')) })
  .map(fromDayNumber);
const seed = 20260301;

describe('parseIsoDate', () => {
  test.each([
    ['an ordinary day', '2025-12-11'],
    ['29 February in a leap year', '2028-02-29'],
    ['29 February in 2000, a leap year', '2000-02-29'],
    ['the first day accepted', '1900-01-01'],
    ['the last day accepted', '2199-12-31'],
  ])('reads %s', (_, text) => {
    expect(parseIsoDate(text)).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['30 February', '2026-02-30'],
    ['29 February in a common year', '2026-02-29'],
    ['29 February in 2100, a common year', '2100-02-29'],
    ['31 April', '2026-04-31'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-01-00'],
    ['spaces around it', ' 2026-01-01 '],
    ['a line end after it', '2026-01-01\n'],
    ['one-figure month and day', '2026-1-1'],
    ['a two-figure year', '26-01-01'],
    ['a time', '2026-01-01T00:00:00Z'],
    ['day first', '01-01-2026'],
    ['slashes', '2026/01/01'],
    ['words', 'tomorrow'],
    ['figures of another script', '２０２６-01-01'],
    ['the year before 1900', '1899-12-31'],
    ['the year after 2199', '2200-01-01'],
  ])('refuses %s', (_, text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe('isoDateFromParts', () => {
  test.each([
    ['one-figure month and day', [2026, 3, 1], '2026-03-01'],
    ['29 February', [2028, 2, 29], '2028-02-29'],
    ['30 February', [2026, 2, 30], undefined],
    ['month 13', [2026, 13, 1], undefined],
    ['day 100', [2026, 1, 100], undefined],
    ['a negative day', [2026, 1, -1], undefined],
    ['half a day', [2026, 1, 1.5], undefined],
    ['what an empty field becomes', [Number.NaN, 1, 1], undefined],
    ['an endless year', [Number.POSITIVE_INFINITY, 1, 1], undefined],
    ['a two-figure year', [26, 1, 1], undefined],
  ] as const)('%s', (_, [year, month, dayOfMonth], expected) => {
    expect(isoDateFromParts(year, month, dayOfMonth)).toBe(expected);
  });

  test('undoes partsOf on any day', () => {
    const property = fc.property(anyDay, (date) => {
      const { year, month, day: dayOfMonth } = partsOf(date);
      expect(isoDateFromParts(year, month, dayOfMonth)).toBe(date);
    });
    fc.assert(property, { seed });
  });
});

describe('day numbers', () => {
  test.each([
    ['day 0', '1970-01-01', 0],
    ['the day before it', '1969-12-31', -1],
    ['29 February 2000', '2000-02-29', 11_016],
    ['28 February 1900, a common year', '1900-02-28', -25_509],
    ['1 March 1900', '1900-03-01', -25_508],
    ['a day of summer time', '2026-06-30', 20_634],
  ])('%s', (_, text, number) => {
    expect(toDayNumber(day(text))).toBe(number);
    expect(fromDayNumber(number)).toBe(text);
  });

  test('agree with the clock of the machine in UTC on every day from 1900 to 2199', () => {
    const wrong: string[] = [];
    for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2199, 11, 31); time += 86_400_000) {
      const text = new Date(time).toISOString().slice(0, 10);
      if (toDayNumber(text as IsoDate) !== time / 86_400_000 || fromDayNumber(time / 86_400_000) !== text)
        wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['half a day', 0.5],
    ['no number', Number.NaN],
    ['the year 10000', 2_932_897],
    ['a date too far off', 1e12],
  ])('throw on %s', (_, number) => {
    expect(() => fromDayNumber(number)).toThrow(RangeError);
  });
});

describe('addDays', () => {
  test.each([
    ['no days', '2026-03-01', 0, '2026-03-01'],
    ['over the end of February', '2026-02-28', 1, '2026-03-01'],
    ['over 29 February', '2028-02-28', 2, '2028-03-01'],
    ['over the new year', '2025-12-31', 1, '2026-01-01'],
    ['back over the new year', '2026-01-01', -1, '2025-12-31'],
    ['the clocks go forward in England', '2026-03-28', 1, '2026-03-29'],
    ['the day after the clocks go forward in England', '2026-03-29', 1, '2026-03-30'],
    ['over the day the clocks go back in England', '2026-10-24', 2, '2026-10-26'],
    ['back over the day the clocks go back in England', '2026-10-26', -2, '2026-10-24'],
    ['the clocks go back in Auckland', '2026-04-04', 1, '2026-04-05'],
    ['the clocks go forward in Los Angeles', '2026-03-07', 2, '2026-03-09'],
    ['past the last day that can be typed', '2199-12-31', 1, '2200-01-01'],
  ])('%s', (_, from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected);
  });

  test('throws on half a day', () => {
    expect(() => addDays(day('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  test('is undone by daysBetween and by adding the opposite', () => {
    const property = fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const moved = addDays(date, days);
      expect(daysBetween(date, moved)).toBe(days);
      expect(addDays(moved, -days)).toBe(date);
    });
    fc.assert(property, { seed });
  });
});

describe('addMonths', () => {
  test.each([
    ['the same day of the month', '2026-01-12', 3, '2026-04-12'],
    ['no months', '2026-01-31', 0, '2026-01-31'],
    ['31 August + 6 months is the end of February', '2025-08-31', 6, '2026-02-28'],
    ['31 August + 6 months in a leap year', '2027-08-31', 6, '2028-02-29'],
    ['31 January + 1 month', '2026-01-31', 1, '2026-02-28'],
    ['31 March + 1 month ends on the 30th', '2026-03-31', 1, '2026-04-30'],
    ['the end of February does not become the end of March', '2026-02-28', 1, '2026-03-28'],
    ['29 February + 12 months', '2028-02-29', 12, '2029-02-28'],
    ['29 February + 48 months', '2028-02-29', 48, '2032-02-29'],
    ['29 May + 9 months in a common year', '2026-05-29', 9, '2027-02-28'],
    ['back from 31 May to the end of February', '2026-05-31', -3, '2026-02-28'],
    ['back from 30 April to 29 February', '2028-04-30', -2, '2028-02-29'],
    ['back over the new year', '2026-01-15', -1, '2025-12-15'],
    ['to a day on which the clocks change', '2026-01-29', 2, '2026-03-29'],
  ])('%s', (_, from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });

  test('throws on half a month', () => {
    expect(() => addMonths(day('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  test('keeps the day of the month or gives the last day of the month', () => {
    const property = fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, months) => {
      const moved = addMonths(date, months);
      const isLastDay = partsOf(addDays(moved, 1)).day === 1;
      expect(
        partsOf(moved).day === partsOf(date).day || (isLastDay && moved.slice(-2) < date.slice(-2)),
      ).toBe(true);
    });
    fc.assert(property, { seed });
  });
});

describe('dayOfWeek', () => {
  test.each([
    ['Monday', '2026-03-02', 1],
    ['Wednesday', '2026-03-04', 3],
    ['Saturday', '2026-03-07', 6],
    ['Sunday', '2026-03-08', 7],
    ['the Thursday of day 0', '1970-01-01', 4],
    ['the Wednesday before it', '1969-12-31', 3],
    ['a Sunday on which the clocks change', '2026-03-29', 7],
    ['the Monday that began 1900', '1900-01-01', 1],
  ])('%s', (_, text, expected) => {
    expect(dayOfWeek(day(text))).toBe(expected);
  });
});

describe('writing a day', () => {
  test.each([
    ['a day of two figures', '2025-12-11', 'Thursday 11 December 2025', 'Thu 11 Dec 2025', 'December 2025'],
    ['a day of one figure has no nought', '2026-05-01', 'Friday 1 May 2026', 'Fri 1 May 2026', 'May 2026'],
    [
      'September is Sep on every machine',
      '2026-09-30',
      'Wednesday 30 September 2026',
      'Wed 30 Sep 2026',
      'September 2026',
    ],
    ['the first day of a year', '2026-01-01', 'Thursday 1 January 2026', 'Thu 1 Jan 2026', 'January 2026'],
    ['the last day of a year', '2026-12-31', 'Thursday 31 December 2026', 'Thu 31 Dec 2026', 'December 2026'],
    ['29 February', '2028-02-29', 'Tuesday 29 February 2028', 'Tue 29 Feb 2028', 'February 2028'],
    ['the clocks change', '2026-03-29', 'Sunday 29 March 2026', 'Sun 29 Mar 2026', 'March 2026'],
  ])('%s', (_, text, long, short, month) => {
    expect([formatDate(day(text)), formatShortDate(day(text)), formatMonth(day(text))]).toEqual([
      long,
      short,
      month,
    ]);
  });

  test('a month is short for the axis of a picture', () => {
    expect(formatShortMonth(day('2026-09-30'))).toBe('Sep 2026');
  });
});

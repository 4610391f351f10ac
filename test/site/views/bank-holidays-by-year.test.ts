// By hand: 2026 has 261 weekdays and eight bank holidays on weekdays, 2022 has 260 and ten, and 2032 (a leap year that begins
// on a Thursday) has 262 and eight.
import { expect, test } from 'vitest';
import { formatDate } from '../../../src/calendar/date.ts';
import { bankHolidays } from '../../../src/site/bank-holidays.ts';
import { holidayYears, workingDaysIn } from '../../../src/site/views/bank-holidays-by-year.ts';
import { calendar, day, published } from '../../calendar/england-and-wales.ts';

const years = holidayYears(bankHolidays(published));
const year = (wanted: number) => years.find((one) => one.year === wanted);

test('has every year of the calendar once, in order, each with its page', () => {
  expect(years.map((one) => one.year)).toEqual(Array.from({ length: 22 }, (_, place) => 2019 + place));
  expect(year(2026)?.href).toBe('/bank-holidays/2026/');
});

test('marks the years that are not published yet', () => {
  expect([year(2028)?.projected, year(2029)?.projected]).toEqual([false, true]);
});

test.each([
  [2026, 'Monday 28 December 2026', 'Boxing Day', true],
  [2026, 'Friday 25 December 2026', 'Christmas Day', false],
  [2032, 'Tuesday 28 December 2032', 'Boxing Day', true],
  [2022, 'Friday 3 June 2022', 'Platinum Jubilee bank holiday', false],
])('%i: %s is %s, a substitute day: %s', (of, date, name, substitute) => {
  expect(year(of)?.days).toContainEqual({ date, name, substitute });
});

// The page says so of every substitute day.
test('a substitute day stands for a holiday that falls on a weekend', () => {
  const fixed: Readonly<Record<string, string>> = {
    "New Year's Day": '01-01',
    'Christmas Day': '12-25',
    'Boxing Day': '12-26',
  };
  const substitutes = years.flatMap(({ year: of, days }) =>
    days
      .filter(({ substitute }) => substitute)
      .map(({ name }) => formatDate(day(`${of}-${fixed[name] ?? name}`))),
  );
  expect(substitutes.length).toBeGreaterThan(10);
  expect(substitutes.filter((date) => !/^(Saturday|Sunday)/.test(date))).toEqual([]);
});

test.each([
  [2022, 250],
  [2026, 253],
  [2032, 254],
])('%i has %i working days', (of, count) => {
  expect(workingDaysIn(of, calendar)).toBe(count);
});

test('has no count for a year outside the calendar', () => {
  expect(() => workingDaysIn(2041, calendar)).toThrow('The calendar does not cover 2041');
});

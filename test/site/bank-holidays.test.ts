import { describe, expect, test } from 'vitest';
import { bankHolidays, projectYears } from '../../src/site/bank-holidays.ts';
import { published } from '../calendar/england-and-wales.ts';

const { from, to } = published.published;
const publishedYears = Array.from({ length: to - from + 1 }, (_, index) => from + index);
const listedDates = Object.keys(published.days);

describe('the published bank holidays', () => {
  // If this fails, look at the address in content/bank-holidays.yaml. If GOV.UK bears the file out, as for a one-off
  // holiday, update date-holidays; if it does not have the day yet, name the day here as a difference that is known.
  test('agree with date-holidays on every weekday of every published year', () => {
    const projected = projectYears(from, to);
    const projectedDates = projected.map(({ date }) => String(date));
    const differences = [
      ...projected
        .filter(({ date }) => !listedDates.includes(date))
        .map(({ date, name }) => `${date.slice(0, 4)}: date-holidays adds ${date}, ${name}`),
      ...listedDates
        .filter((date) => !projectedDates.includes(date))
        .map((date) => `${date.slice(0, 4)}: date-holidays lacks ${date}, ${published.days[date]}`),
    ];
    expect(differences).toEqual([]);
  });

  test('fill exactly the years that the file says are published', () => {
    expect([...new Set(listedDates.map((date) => Number(date.slice(0, 4))))]).toEqual(publishedYears);
  });

  test.each(publishedYears)('%i has at least the eight bank holidays of every year', (year) => {
    expect(listedDates.filter((date) => date.startsWith(`${year}-`)).length).toBeGreaterThanOrEqual(8);
  });

  test('stand in order and fall on weekdays', () => {
    expect(listedDates).toEqual(listedDates.toSorted());
    expect(listedDates.filter((date) => new Date(date).getUTCDay() % 6 === 0)).toEqual([]);
  });
});

describe('bankHolidays', () => {
  const { firstYear, publishedTo, lastYear, days } = bankHolidays(published);
  const laterDays = days.filter(({ date }) => Number(date.slice(0, 4)) > publishedTo);

  test('runs from the first published year to the last projected one, in order', () => {
    expect([firstYear, publishedTo, lastYear]).toEqual([from, to, published.projectedTo]);
    expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  });

  test('projects eight days in each later year', () => {
    const years = new Map<string, number>();
    for (const { date } of laterDays) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? 0) + 1);
    expect([...years.values()]).toEqual(Array.from({ length: lastYear - publishedTo }, () => 8));
  });

  test('names projected days as GOV.UK names published ones', () => {
    const names = new Set(Object.values(published.days));
    expect(laterDays.filter(({ name }) => !names.has(name))).toEqual([]);
  });

  test.each([
    ['New Year on a Saturday', '2033-01-03', "New Year's Day (substitute day)"],
    ['Good Friday in March', '2029-03-30', 'Good Friday'],
    ['Christmas Day on a Sunday', '2033-12-27', 'Christmas Day (substitute day)'],
    ['Boxing Day on a Saturday', '2037-12-28', 'Boxing Day (substitute day)'],
  ])('projects %s', (_, date, name) => {
    expect(laterDays.find((holiday) => holiday.date === date)?.name).toBe(name);
  });

  test('puts days in order whatever their order in the file', () => {
    const mixed = { '2026-12-25': 'Christmas Day', '2026-01-01': "New Year's Day" };
    const oneYear = { ...published, published: { from: 2026, to: 2026 }, projectedTo: 2026, days: mixed };
    expect(bankHolidays(oneYear).days.map(({ date }) => date)).toEqual(['2026-01-01', '2026-12-25']);
  });

  test.each([
    [
      'a day outside the published years',
      '2031-01-01',
      'Bank holiday 2031-01-01 lies outside the published years 2019 to 2028',
    ],
    [
      'a day that does not exist',
      '2026-02-30',
      '"2026-02-30" (A holiday) is not a real day written YYYY-MM-DD',
    ],
  ])('throws on %s', (_, date, message) => {
    const days = { ...published.days, [date]: 'A holiday' };
    expect(() => bankHolidays({ ...published, days })).toThrow(message);
  });
});

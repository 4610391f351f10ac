/** Every case of the GOV.UK date input's guidance on error messages, in its words. */
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { enterDate, lowerFirst } from '../../../src/islands/form/lower-first.ts';
import { readDate } from '../../../src/islands/form/read-date.ts';
import type { DatePart } from '../../../src/islands/form/typed-date.ts';

const rules = {
  label: 'Date the assessment was completed',
  years: { firstYear: 2019, lastYear: 2040 },
};
const today = parseIsoDate('2026-03-27') as IsoDate;
const typed = ([day, month, year]: readonly [string, string, string]) => ({ day, month, year });
const ALL: readonly DatePart[] = ['day', 'month', 'year'];

test.each<readonly [string, readonly [string, string, string], string]>([
  ['numbers', ['27', '3', '2026'], '2026-03-27'],
  ['leading zeros', ['07', '03', '2026'], '2026-03-07'],
  ['spaces around', [' 27 ', ' 3', '2026 '], '2026-03-27'],
  ['the name of a month', ['27', 'March', '2026'], '2026-03-27'],
  ['the name of a month in small letters', ['27', 'march', '2026'], '2026-03-27'],
  ['a short name', ['27', 'Mar', '2026'], '2026-03-27'],
  ['a short name with a full stop', ['27', 'mar.', '2026'], '2026-03-27'],
  ['the other short name of September', ['27', 'Sept', '2026'], '2026-09-27'],
  ['29 February of a leap year', ['29', 'Feb', '2028'], '2028-02-29'],
  ['the first day of the calendar', ['1', '1', '2019'], '2019-01-01'],
  ['the last day of the calendar', ['31', '12', '2040'], '2040-12-31'],
])('reads %s', (_, parts, date) => {
  expect(readDate(typed(parts), rules)).toEqual({ is: 'date', date });
});

test('says nothing of a date that is blank', () => {
  expect(readDate(typed(['', '  ', '']), rules)).toEqual({ is: 'blank' });
});

const REAL = 'Date the assessment was completed must be a real date';
const YEARS =
  'Date the assessment was completed must be between 1 January 2019 and 31 December 2040, the years that can be counted';
const missing = (what: string) => `Date the assessment was completed must include a ${what}`;

test.each<readonly [string, readonly [string, string, string], string, readonly DatePart[]]>([
  ['no day', ['', '3', '2026'], missing('day'), ['day']],
  ['no month', ['27', '', '2026'], missing('month'), ['month']],
  ['no year', ['27', '3', ''], missing('year'), ['year']],
  ['no day and no month', ['', '', '2026'], missing('day and month'), ['day', 'month']],
  ['no day and no year', ['', '3', ''], missing('day and year'), ['day', 'year']],
  ['no month and no year', ['27', '', ''], missing('month and year'), ['month', 'year']],
  ['a year of two numbers', ['27', '3', '26'], 'Year must include 4 numbers', ['year']],
  ['a year of five numbers', ['27', '3', '20266'], 'Year must include 4 numbers', ['year']],
  ['something missing before a short year', ['', '3', '26'], missing('day'), ['day']],
  ['a short year before a month that cannot be', ['27', '13', '26'], 'Year must include 4 numbers', ['year']],
  ['day 32', ['32', '3', '2026'], REAL, ['day']],
  ['day 0', ['0', '3', '2026'], REAL, ['day']],
  ['a day in letters', ['first', '3', '2026'], REAL, ['day']],
  ['month 13', ['27', '13', '2026'], REAL, ['month']],
  ['month 0', ['27', '0', '2026'], REAL, ['month']],
  ['a month that has no such name', ['27', 'Marz', '2026'], REAL, ['month']],
  ['two letters of a month', ['27', 'Ma', '2026'], REAL, ['month']],
  ['a year in letters', ['27', '3', 'next'], REAL, ['year']],
  ['two things that cannot be', ['32', '13', '2026'], REAL, ALL],
  ['30 February', ['30', '2', '2026'], REAL, ALL],
  ['29 February of a common year', ['29', '2', '2026'], REAL, ALL],
  ['31 April', ['31', 'April', '2026'], REAL, ALL],
  ['the day before the calendar', ['31', '12', '2018'], YEARS, ALL],
  ['the day after the calendar', ['1', '1', '2041'], YEARS, ALL],
  ['a year of long ago', ['1', '1', '1066'], YEARS, ALL],
  ['a day that is not real before the years', ['30', '2', '1066'], REAL, ALL],
])('refuses %s', (_, parts, message, wrong) => {
  expect(readDate(typed(parts), rules)).toMatchObject({ is: 'wrong', message, parts: wrong });
});

const PAST = { is: 'today or in the past', today } as const;
const FUTURE = { is: 'today or in the future', today } as const;

test.each([
  ['yesterday', '26', PAST, 'date'],
  ['today', '27', PAST, 'date'],
  ['tomorrow', '28', PAST, 'wrong'],
  ['yesterday', '26', FUTURE, 'wrong'],
  ['today', '27', FUTURE, 'date'],
  ['tomorrow', '28', FUTURE, 'date'],
] as const)('%s, %s March, of what must be %o', (_, number, when, is) => {
  expect(readDate(typed([number, '3', '2026']), { ...rules, when }).is).toBe(is);
});

test.each([
  ['28', PAST, 'Date of review 2 must be today or in the past'],
  ['26', FUTURE, 'Date of review 2 must be today or in the future'],
] as const)('says of %s March on which side of today it must lie', (number, when, message) => {
  const read = readDate(typed([number, '3', '2026']), { ...rules, label: 'Date of review 2', when });
  expect(read).toEqual({ is: 'wrong', message, parts: ALL });
});

test('a short year is told with the name of its date for where it stands alone', () => {
  const read = readDate(typed(['27', '3', '26']), rules);
  expect(read.is === 'wrong' && read.named).toBe(
    'Date the assessment was completed must include a year of 4 numbers',
  );
});

test('asks for a date that has to be given', () => {
  expect(enterDate('Date of the referral')).toBe('Enter the date of the referral');
  expect(enterDate('Last date')).toBe('Enter the last date');
});

test('leaves an abbreviation in capitals', () => {
  expect(lowerFirst('CSE review')).toBe('CSE review');
  expect(lowerFirst('Review')).toBe('review');
});

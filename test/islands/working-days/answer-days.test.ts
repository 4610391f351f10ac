// Worked out by hand: Christmas 2025 is a Thursday and New Year 2026 a Thursday, and the calendar of these tests has no other
// bank holiday in that winter.
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { answerDays } from '../../../src/islands/working-days/answer-days.ts';
import type { LengthUnit } from '../../../src/islands/working-days/days-form.ts';
import { day, HOLIDAYS } from '../example.ts';

const calendar = createWorkingCalendar(HOLIDAYS);
const dates = (days: readonly { readonly date: string }[]) => days.map(({ date }) => date);
type Way = 'plain' | 'clear' | 'inclusive';

const add = (from: string, count: number, way: Way = 'plain', unit: LengthUnit = 'days') =>
  answerDays({ task: 'add', from: day(from), length: { count, unit }, way }, calendar);
const subtract = (from: string, count: number, way: 'plain' | 'clear' = 'plain') =>
  answerDays({ task: 'subtract', from: day(from), length: { count, unit: 'days' }, way }, calendar);
const between = (from: string, to: string, way: Way = 'plain') =>
  answerDays({ task: 'count', from: day(from), to: day(to), way }, calendar);

test('adds working days and names every day left out', () => {
  const answer = add('2025-12-22', 5);
  expect(answer.sentence).toBe('5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.');
  expect(answer.bankHolidays).toEqual([
    { date: '2025-12-25', reason: 'Christmas Day' },
    { date: '2025-12-26', reason: 'Boxing Day' },
  ]);
  expect(dates(answer.weekends)).toEqual(['2025-12-27', '2025-12-28']);
  expect(answer.notes).toEqual([]);
});

test('counts the same number both ways, with the day to act by and the cautious choice', () => {
  const { counts, either } = add('2025-12-22', 5);
  expect(counts).toEqual([
    { label: 'In working days', words: 'Wednesday 31 December 2025', plain: '2025-12-31' },
    {
      label: 'In calendar days',
      words: 'Saturday 27 December 2025',
      plain: '2025-12-27',
      note: 'Not a working day. The last one before it is Wednesday 24 December 2025.',
    },
  ]);
  expect(either).toBe(
    'A rule that says only “days” can mean either. The earlier, Saturday 27 December 2025, is the Handbook’s cautious choice.',
  );
  expect(add('2025-12-15', 2).either).toBe('Working days and calendar days give the same date.');
});

test('after clear days the day reached is the first to act: the later one is the cautious choice', () => {
  const answer = add('2025-12-22', 3, 'clear');
  expect(answer.sentence).toBe(
    'The first day that leaves 3 working days clear after Monday 22 December 2025 is Tuesday 30 December 2025.',
  );
  expect(answer.counts[1]).toMatchObject({
    plain: '2025-12-26',
    note: 'Boxing Day, not a working day. The first one after it is Monday 29 December 2025.',
  });
  expect(answer.either).toContain('The later, Tuesday 30 December 2025');
});

test('before an event, clear days end a day earlier', () => {
  expect(subtract('2025-12-29', 2, 'clear').sentence).toBe(
    'The last day that leaves 2 working days clear before Monday 29 December 2025 is Monday 22 December 2025.',
  );
  expect(subtract('2025-12-29', 2).sentence).toBe(
    '2 working days before Monday 29 December 2025 is Tuesday 23 December 2025.',
  );
});

test('in a period that begins with a day off, that day is among those left out', () => {
  const answer = add('2025-12-25', 2, 'inclusive');
  expect(answer.sentence).toBe(
    'The last day of 2 working days beginning with Thursday 25 December 2025 is Tuesday 30 December 2025.',
  );
  expect(dates(answer.bankHolidays)).toEqual(['2025-12-25', '2025-12-26']);
  expect(answer.counts[1]?.plain).toBe('2025-12-26');
});

test('an order of one year made on 1 March 2025 ends on 28 February 2026', () => {
  const answer = add('2025-03-01', 1, 'inclusive', 'years');
  expect(answer.sentence).toBe(
    'The last day of 1 year beginning with Saturday 1 March 2025 is Saturday 28 February 2026.',
  );
  expect(answer.counts).toEqual([
    {
      label: 'In years',
      words: 'Saturday 28 February 2026',
      plain: '2026-02-28',
      note: 'Not a working day. The last one before it is Friday 27 February 2026.',
    },
  ]);
  expect([...answer.bankHolidays, ...answer.weekends]).toEqual([]);
});

test('takes working days away; the day it starts from is not among those left out', () => {
  const answer = subtract('2026-01-01', 2);
  expect(answer.sentence).toBe('2 working days before Thursday 1 January 2026 is Tuesday 30 December 2025.');
  expect([...answer.bankHolidays, ...answer.weekends]).toEqual([]);
});

test('counts between two dates: the first not counted, the last counted if it is a working day', () => {
  const answer = between('2025-12-24', '2025-12-29');
  expect(answer.sentence).toBe(
    'There is 1 working day from Wednesday 24 December 2025 to Monday 29 December 2025.',
  );
  expect(answer.counts.map(({ label, words }) => `${label} ${words}`)).toEqual([
    'Working days 1',
    'Calendar days 5',
  ]);
  expect(dates(answer.bankHolidays)).toEqual(['2025-12-25', '2025-12-26']);
  const holiday = between('2025-12-24', '2025-12-25');
  expect(holiday.sentence).toContain('There are 0 working days');
  expect(dates(holiday.bankHolidays)).toEqual(['2025-12-25']);
});

test('counts both dates, or neither', () => {
  const both = between('2025-12-25', '2025-12-29', 'inclusive');
  expect(both.sentence).toBe(
    'There is 1 working day from Thursday 25 December 2025 to Monday 29 December 2025, both included.',
  );
  expect(dates(both.bankHolidays)).toEqual(['2025-12-25', '2025-12-26']);
  const neither = between('2025-12-22', '2025-12-26', 'clear');
  expect(neither.sentence).toBe(
    'There are 2 working days clear between Monday 22 December 2025 and Friday 26 December 2025.',
  );
  expect(dates(neither.bankHolidays)).toEqual(['2025-12-25']);
});

test.each([
  [0, '0 working days after Saturday 13 December 2025 is Saturday 13 December 2025.'],
  [1, '1 working day after Saturday 13 December 2025 is Monday 15 December 2025.'],
])('says %i in words that agree', (number, sentence) => {
  expect(add('2025-12-13', number).sentence).toBe(sentence);
});

test('warns where bank holidays are not published yet', () => {
  expect(add('2027-12-31', 3).notes).toEqual([
    'Bank holidays are published to the end of 2027. Those to 2028 are worked out by rule, so an extra one could still move the answer.',
  ]);
  expect(between('2027-12-31', '2028-01-03').notes).toHaveLength(1);
});

test('says where the calendar ends instead of guessing', () => {
  const { sentence, notes, counts } = add('2029-12-31', 1);
  expect(sentence).toBe('The count leaves the years that can be worked out.');
  expect(notes).toEqual(['Days can be counted from 1 January 2024 to 31 December 2029.']);
  expect(counts).toEqual([]);
  expect(add('2029-06-01', 1, 'inclusive', 'years').sentence).toBe(sentence);
});

test('keeps the calendar days where only the working days leave the calendar', () => {
  const { sentence, counts } = add('2029-12-20', 9);
  expect(sentence).toBe('The count leaves the years that can be worked out.');
  expect(counts.map(({ plain }) => plain)).toEqual(['', '2029-12-29']);
});

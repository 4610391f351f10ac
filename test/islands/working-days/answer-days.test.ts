import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { answerDays } from '../../../src/islands/working-days/answer-days.ts';
import { day, HOLIDAYS } from '../example.ts';

const calendar = createWorkingCalendar(HOLIDAYS);
const dates = (days: readonly { readonly date: string }[]) => days.map(({ date }) => date);

test('adds working days and names every day left out', () => {
  const answer = answerDays({ task: 'add', from: day('2025-12-22'), number: 5 }, calendar);
  expect(answer.sentence).toBe('5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.');
  expect(answer.bankHolidays).toEqual([
    { date: '2025-12-25', reason: 'Christmas Day' },
    { date: '2025-12-26', reason: 'Boxing Day' },
  ]);
  expect(dates(answer.weekends)).toEqual(['2025-12-27', '2025-12-28']);
  expect(answer.notes).toEqual([]);
});

test('takes working days away; the day it starts from is not among those left out', () => {
  const answer = answerDays({ task: 'subtract', from: day('2026-01-01'), number: 2 }, calendar);
  expect(answer.sentence).toBe('2 working days before Thursday 1 January 2026 is Tuesday 30 December 2025.');
  expect([...answer.bankHolidays, ...answer.weekends]).toEqual([]);
});

test('counts between two dates: the first not counted, the last counted if it is a working day', () => {
  const answer = answerDays({ task: 'count', from: day('2025-12-24'), to: day('2025-12-29') }, calendar);
  expect(answer.sentence).toBe(
    'There is 1 working day from Wednesday 24 December 2025 to Monday 29 December 2025.',
  );
  expect(dates(answer.bankHolidays)).toEqual(['2025-12-25', '2025-12-26']);
  const holiday = answerDays({ task: 'count', from: day('2025-12-24'), to: day('2025-12-25') }, calendar);
  expect(holiday.sentence).toContain('There are 0 working days');
  expect(dates(holiday.bankHolidays)).toEqual(['2025-12-25']);
});

test.each([
  [0, '0 working days after Saturday 13 December 2025 is Saturday 13 December 2025.'],
  [1, '1 working day after Saturday 13 December 2025 is Monday 15 December 2025.'],
])('says %i in words that agree', (number, sentence) => {
  expect(answerDays({ task: 'add', from: day('2025-12-13'), number }, calendar).sentence).toBe(sentence);
});

test('warns where bank holidays are not published yet', () => {
  const { notes } = answerDays({ task: 'add', from: day('2027-12-31'), number: 3 }, calendar);
  expect(notes).toEqual([
    'Bank holidays are published to the end of 2027. Those to 2028 are worked out by rule, so an extra one could still move the answer.',
  ]);
});

test('says where the calendar ends instead of guessing', () => {
  const { sentence, notes } = answerDays({ task: 'add', from: day('2029-12-31'), number: 1 }, calendar);
  expect(sentence).toBe('The count leaves the years that can be worked out.');
  expect(notes).toEqual(['Working days can be counted from 1 January 2024 to 31 December 2029.']);
});

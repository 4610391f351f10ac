import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { answerDays } from '../../../src/islands/working-days/answer-days.ts';
import { daysFound } from '../../../src/islands/working-days/days-calendar.ts';
import { daysCsv } from '../../../src/islands/working-days/days-csv.ts';
import { daysText } from '../../../src/islands/working-days/days-text.ts';
import type { DaysQuestion } from '../../../src/islands/working-days/read-days.ts';
import { captionOf, headline } from '../../../src/islands/working-days/told-days.ts';
import type { ToldDays } from '../../../src/islands/working-days/told-days.ts';
import { day, HOLIDAYS } from '../example.ts';

const calendar = createWorkingCalendar(HOLIDAYS);
const told = (questions: readonly DaysQuestion[], unread: readonly string[] = []): ToldDays => ({
  questions,
  unread,
  answers: questions.map((question) => answerDays(question, calendar)),
});
const after = (from: string, way: 'plain' | 'clear' | 'inclusive' = 'plain'): DaysQuestion => ({
  task: 'add',
  from: day(from),
  length: { count: 5, unit: 'days' },
  way,
});
const rows = (of: ToldDays) =>
  Papa.parse<Record<string, string>>(daysCsv(of).slice(1), { header: true }).data;

test('one date has its answer for a headline, several have their number', () => {
  expect(headline(told([after('2025-12-22')]))).toMatch(/^5 working days after Monday 22 December 2025/);
  expect(headline(told([after('2025-12-22'), after('2025-12-23')]))).toBe('Worked out from 2 dates.');
  expect(headline(told([after('2025-12-22')], ['Line 2 must be a real date']))).toBe(
    'Worked out from 1 date. 1 line could not be used.',
  );
});

test.each([
  ['plain', '5 days after each date'],
  ['clear', '5 days clear after each date'],
  ['inclusive', '5 days beginning with each date'],
] as const)('says what is common to all (%s)', (way, words) => {
  expect(captionOf(told([after('2025-12-22', way)]))).toBe(words);
});

test('says what is common to counts between', () => {
  const question = { task: 'count', from: day('2025-12-22'), to: day('2025-12-24'), way: 'plain' } as const;
  expect(captionOf(told([question]))).toBe('Days from each date to Wednesday 24 December 2025');
});

test('the table for a spreadsheet has a row for each date, one beyond the calendar with its reason', () => {
  const [first, last, ...others] = rows(told([after('2025-12-22'), after('2029-12-31')]));
  expect(others).toEqual([]);
  expect(first).toEqual({
    'Counted from': '2025-12-22',
    'In working days': '2025-12-31',
    'In calendar days': '2025-12-27',
    Answer: '5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.',
    Notes:
      'In calendar days: Not a working day. The last one before it is Wednesday 24 December 2025. A rule that says only “days” can mean either. The earlier, Saturday 27 December 2025, is the Handbook’s cautious choice.',
    'Bank holidays not counted': '2025-12-25 Christmas Day; 2025-12-26 Boxing Day',
    'Weekend days not counted': '2025-12-27; 2025-12-28',
    'What was counted': '5 days after each date',
    'How it was counted': 'The usual way. The day you count from is not counted. Day one is the next.',
  });
  expect(last).toMatchObject({
    'Counted from': '2029-12-31',
    'In working days': '',
    Answer: 'The count leaves the years that can be worked out.',
    Notes: 'Days can be counted from 1 January 2024 to 31 December 2029.',
  });
});

test('the text has every answer, what was left out, and the lines that could not be used', () => {
  expect(daysText(told([after('2025-12-22'), after('2029-12-31')], ['Line 3 must be a real date']))).toBe(
    [
      '5 days after each date',
      '',
      '5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.',
      '  In working days: Wednesday 31 December 2025',
      '  In calendar days: Saturday 27 December 2025. Not a working day. The last one before it is Wednesday 24 December 2025.',
      '  Not counted: Thursday 25 December 2025, Christmas Day',
      '  Not counted: Friday 26 December 2025, Boxing Day',
      '  Not counted: 2 weekend days',
      '  A rule that says only “days” can mean either. The earlier, Saturday 27 December 2025, is the Handbook’s cautious choice.',
      '',
      'The count leaves the years that can be worked out.',
      '  Counted from Monday 31 December 2029.',
      '  Days can be counted from 1 January 2024 to 31 December 2029.',
      '',
      'Not used:',
      '- Line 3 must be a real date',
      '',
      'How it was counted: The usual way. The day you count from is not counted. Day one is the next.',
      'A working day is Monday to Friday and not a bank holiday in England and Wales. Child in Need Handbook',
    ].join('\n'),
  );
});

const URL = 'https://handbook.example/how-days-are-counted/';

test('the calendar has the day found, under the label, and how it was counted', () => {
  // From Monday 22 December 2025: the 23rd, 24th, 29th, 30th and 31st, without Christmas and the weekend
  const [found, ...others] = daysFound(told([after('2025-12-22')]), 'row 12', URL);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    uid: 'working-days.add-5-days-plain.row%2012@child-in-need-handbook',
    day: '2025-12-31',
    summary: 'row 12: 5 working days after Monday 22 December 2025',
    url: URL,
  });
  expect(found?.description.join('\n')).toContain('Not counted: Thursday 25 December 2025, Christmas Day');
});

test('each of several dates has an entry of its own, the same date one', () => {
  const days = daysFound(told([after('2025-12-22'), after('2025-12-23'), after('2025-12-22')]), '', URL);
  expect(days.map(({ uid, day: date }) => [uid, date])).toEqual([
    ['working-days.add-5-days-plain.from.2025-12-22.from-2025-12-22@child-in-need-handbook', '2025-12-31'],
    ['working-days.add-5-days-plain.from.2025-12-23.from-2025-12-22@child-in-need-handbook', '2026-01-02'],
  ]);
});

test('days that were only counted are no day of a calendar', () => {
  const count: DaysQuestion = { task: 'count', from: day('2025-12-22'), to: day('2025-12-31'), way: 'plain' };
  expect(daysFound(told([count]), '', URL)).toEqual([]);
});

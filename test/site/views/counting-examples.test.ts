import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { readHandbook } from '../../../src/site/handbook.ts';
import { countingExample } from '../../../src/site/views/counting-examples.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const calendar = createWorkingCalendar(read.value.bankHolidays);

test.each([
  ['working-days', '15 working days after Thursday 11 December 2025 is Tuesday 6 January 2026.'],
  ['from-a-weekend', '5 working days after Saturday 13 December 2025 is Friday 19 December 2025.'],
  ['weeks', '2 weeks after Thursday 11 December 2025 is Thursday 25 December 2025.'],
  ['month-end', '6 months after Sunday 31 August 2025 is Saturday 28 February 2026.'],
  ['before', '10 working days before Monday 12 January 2026 is Wednesday 24 December 2025.'],
  [
    'clear',
    'The last day that leaves 10 working days clear before Monday 12 January 2026 is Tuesday 23 December 2025.',
  ],
  ['order', 'The last day of 1 year beginning with Saturday 1 March 2025 is Saturday 28 February 2026.'],
] as const)('%s', (id, sentence) => {
  expect(countingExample(id, calendar)[0]).toBe(sentence);
});

test('what was skipped is named, and the day to act by where the deadline is a day off', () => {
  expect(countingExample('from-a-weekend', calendar)[1]).toBe('Not counted: Sunday 14 December 2025.');
  expect(countingExample('weeks', calendar)[1]).toBe(
    'That is not a working day: act by Wednesday 24 December 2025.',
  );
});

test('the end of an order is nothing to act by', () => {
  expect(countingExample('order', calendar)).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { readDateLines } from '../../../src/islands/form/read-date-lines.ts';

const years = { firstYear: 2024, lastYear: 2029 };
const only = (text: string) => {
  const [line] = readDateLines(text, { years });
  return line && ('date' in line ? line.date : line.problem);
};

// 27 March 2026 is a Friday.
test.each([
  ['27 3 2026', '2026-03-27'],
  ['27/3/2026', '2026-03-27'],
  ['27-03-2026', '2026-03-27'],
  ['27.3.2026', '2026-03-27'],
  ['27 March 2026', '2026-03-27'],
  ['27th Mar. 2026', '2026-03-27'],
  ['2026-03-27', '2026-03-27'],
  ['Friday 27 March 2026', '2026-03-27'],
  ['Fri, 27/3/2026', '2026-03-27'],
  ['\t27 3 2026 ', '2026-03-27'],
  ['29 2 2028', '2028-02-29'],
  ['29 2 2027', 'Line 1 must be a real date'],
  ['3/27/2026', 'Line 1 must be a real date'],
  ['27 March', 'Line 1 must include a year'],
  ['rubbish', 'Line 1 must be a real date, such as 27 3 2026'],
  ['27', 'Line 1 must include a month and year'],
  ['Friday', 'Line 1 must be a real date, such as 27 3 2026'],
  ['Friday the first', 'Line 1 must be a real date, such as 27 3 2026'],
  ['27 3 26', 'Line 1 must include a year of 4 numbers'],
  ['27 3 2026 14:00', 'Line 1 must be a real date'],
  ['27 3 2041', 'Line 1 must be between 1 January 2024 and 31 December 2029, the years that can be counted'],
  ['Monday 27 March 2026', 'Line 1 must have the right weekday: that date is Friday 27 March 2026'],
])('%j', (text, expected) => {
  expect(only(text)).toBe(expected);
});

test('lines keep their numbers where some are blank, whatever ends them', () => {
  expect(readDateLines('\r\n27 3 2026\r\n \nx\n', { years })).toEqual([
    { line: 2, date: '2026-03-27' },
    { line: 4, problem: 'Line 4 must be a real date, such as 27 3 2026' },
  ]);
});

test('each line is held against the day that it may not lie before', () => {
  const today = parseIsoDate('2026-03-27') as IsoDate;
  const lines = readDateLines('27 3 2026\n26 3 2026', {
    years,
    when: { is: 'today or in the future', today },
  });
  expect(lines).toEqual([
    { line: 1, date: '2026-03-27' },
    { line: 2, problem: 'Line 2 must be today or in the future' },
  ]);
});

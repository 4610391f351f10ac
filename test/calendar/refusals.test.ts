/** What is no day, no length of time or outside the calendar is refused, and a programmer's slip is told in words. */
import { expect, test } from 'vitest';
import { countBetween } from '../../src/calendar/counting.ts';
import {
  addMonths,
  fromDayNumber,
  isoDateFromParts,
  parseIsoDate,
  toDayNumber,
} from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import { parseDuration, parseDurationRange } from '../../src/calendar/duration.ts';
import { lastDayOfPeriodBeginningWith } from '../../src/calendar/period.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';

const day = (text: string) => text as IsoDate;
const calendar = createWorkingCalendar({ firstYear: 2025, publishedTo: 2025, lastYear: 2026, days: [] });

test.for([
  '2025-01-012025-01-01',
  '2025-01-01\n',
  ' 2025-01-01',
  '12025-01-01',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
])('no day: %j', (text) => {
  expect(parseIsoDate(text)).toBeUndefined();
});

test.for([
  [2025, 0, 1],
  [2025, 13, 1],
  [2025, -1, 1],
  [2025, 100, 1],
  [2025, 1, 0],
  [2025, 1, 32],
  [2025, 1, -1],
  [2025, 1, 100],
  [2025, 1e9, 1],
  [2025, 1, 1e21],
] as const)('no day: %o', ([year, month, date]) => {
  expect(isoDateFromParts(year, month, date)).toBeUndefined();
});

test('days can be written from the year 1000 to the year 9999', () => {
  for (const date of ['1000-01-01', '9999-12-31']) expect(fromDayNumber(toDayNumber(day(date)))).toBe(date);
  const before = toDayNumber(day('1000-01-01')) - 1;
  expect(() => fromDayNumber(before)).toThrow(`No day can be written for day number ${before}`);
});

test('a line break does not end a length of time', () => {
  expect(parseDuration('6 weeks\n').ok).toBe(false);
  expect(parseDurationRange('6-8 weeks\n').ok).toBe(false);
});

test('a week that begins at the end of a month is seven days long', () => {
  expect(lastDayOfPeriodBeginningWith(day('2025-03-30'), { count: 1, unit: 'weeks' })).toBe('2025-04-05');
});

test('outside the calendar not even no working days can be counted', () => {
  expect(calendar.addWorkingDays(day('2027-01-01'), 0)).toBeUndefined();
  expect(calendar.subtractWorkingDays(day('2024-12-31'), 0)).toBeUndefined();
});

test.for([
  ['Months must be a whole number, not 0.5', () => addMonths(day('2025-01-01'), 0.5)],
  [
    '2025-01-01 comes before 2025-01-02',
    () => countBetween(day('2025-01-02'), day('2025-01-01'), 'plain', calendar),
  ],
  [
    'Working days must be a whole number from 0, not -1',
    () => calendar.addWorkingDays(day('2025-01-01'), -1),
  ],
  [
    'A calendar cannot run from 2026 to 2025',
    () => createWorkingCalendar({ firstYear: 2026, publishedTo: 2026, lastYear: 2025, days: [] }),
  ],
  [
    'A calendar cannot begin or end in the year 1800',
    () => createWorkingCalendar({ firstYear: 1800, publishedTo: 2026, lastYear: 2025, days: [] }),
  ],
] as const)('%s', ([message, slip]) => {
  expect(slip).toThrow(new RangeError(message));
});

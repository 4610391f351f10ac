/** Dates entered against the order of the rules: every way to take the answer along says so, as the page does. */
import { expect, test } from 'vitest';
import { calendarDays } from '../../../src/islands/exports/calendar-days.ts';
import { rowsOf } from '../../../src/islands/exports/csv.ts';
import { asText } from '../../../src/islands/exports/text.ts';
import { told, UNDER_WAY } from '../told.ts';

// The first meeting counts from the assessment, and was entered for ten days before it.
const AGAINST = told({
  events: {
    'assessment-completed': '2025-12-11',
    'initial-meeting': '2025-12-01',
    'plan-started': '2025-12-02',
  },
});
const NOTE =
  'The first meeting, Monday 1 December 2025, lies before the assessment completed, Thursday 11 December 2025, from which it is counted. Check both dates.';

test('the text says so once, below the dates that it was worked out from', () => {
  const text = asText(AGAINST);
  expect(text.split(NOTE)).toHaveLength(2);
  expect(text.indexOf(NOTE)).toBeGreaterThan(text.indexOf('Worked out from'));
  expect(text).toContain(`\n\nDates to check\n\n${NOTE}\n`);
});

test('the table says so beside the working of what counts from either date, and of nothing else', () => {
  const rows = rowsOf(AGAINST, 'https://example.org').filter((row) => row['Working']);
  const noted = rows.filter((row) => row['Working']?.endsWith(NOTE));
  expect(rows.filter((row) => row['Working']?.includes(NOTE))).toEqual(noted);
  for (const { Working = '' } of rows) {
    const either = /from the (assessment completed on Thursday 11|first meeting on Monday 1) December/i.test(
      Working,
    );
    expect(Working.includes(NOTE), Working).toBe(either);
  }
  expect(noted.length).toBeGreaterThan(0);
  expect(noted.length).toBeLessThan(rows.length);
});

test('an entry of a calendar says so', () => {
  const days = calendarDays(AGAINST, { label: '', key: 'x' }, 'https://example.org');
  const noted = days.filter(({ description }) => description.includes(NOTE));
  expect(noted.length).toBeGreaterThan(0);
});

test('nothing is said where the dates are in order', () => {
  const inOrder = told(UNDER_WAY);
  expect(asText(inOrder)).not.toContain('Dates to check');
  expect(JSON.stringify(rowsOf(inOrder, ''))).not.toContain('lies before');
});

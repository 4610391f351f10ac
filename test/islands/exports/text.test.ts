import { expect, test } from 'vitest';
import { asText } from '../../../src/islands/exports/text.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

test('begins with the answer and ends with what it was worked out from', () => {
  const text = asText(told(BEFORE_CHRISTMAS));
  expect(text).toMatch(
    /^Hold the first meeting by Wednesday 24 December 2025\.\nExample\. Seen on Friday 12 December 2025\.\n/,
  );
  expect(text).toContain('Act by Wednesday 24 December 2025: First meeting');
  expect(text).toContain('Closing: Promptly.');
  expect(text).toContain('Assessment completed: Thursday 11 December 2025');
  expect(text).toMatch(/The document itself prevails\. Child in Need Handbook$/);
});

test('tells what may be overdue, what serves two rules, and each reading', () => {
  const text = asText(told(UNDER_WAY));
  expect(text).toContain('Overdue, if not done');
  expect(text).toContain('The same meeting counts as: Manager chairs');
  expect(text).toContain('Reading: Monday 22 September 2025: counted in working days');
});

test('has no heading without anything below it', () => {
  expect(asText(told(BEFORE_CHRISTMAS))).not.toContain('Dates that have passed');
});

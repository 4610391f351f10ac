import { expect, test } from 'vitest';
import { BANK_HOLIDAYS, problemsAfter } from '../sample.ts';

// The published years run without a gap, and no day lies outside them.

test('a published year without days', () => {
  expect(problemsAfter([BANK_HOLIDAYS, 'to: 2027 }', 'to: 2028 }'])).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:2:12  published
      found:    2026 to 2028, and no day in 2028
      expected: the bank holidays of every published year
      fix:      add the days of 2028 from the address under \`source\`, or correct the published years

    1 problem in 1 file"
  `);
});

test('a day outside the published years', () => {
  expect(
    problemsAfter([
      BANK_HOLIDAYS,
      '2026-12-25: Christmas Day',
      '2026-12-25: Christmas Day\n  2029-12-25: Christmas Day',
    ]),
  ).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:6:3  days.2029-12-25
      found:    2029-12-25, Christmas Day
      expected: a day in the published years 2026 to 2027
      fix:      correct the day, or the published years if the whole year has been added

    1 problem in 1 file"
  `);
});

test('a day on a Saturday', () => {
  expect(
    problemsAfter([
      BANK_HOLIDAYS,
      '2026-12-25: Christmas Day',
      '2026-12-25: Christmas Day\n  2026-12-26: Boxing Day',
    ]),
  ).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:6:3  days.2026-12-26
      found:    2026-12-26, a Saturday
      expected: a weekday
      fix:      write the substitute day that GOV.UK gives

    1 problem in 1 file"
  `);
});

test('years the wrong way round', () => {
  expect(problemsAfter([BANK_HOLIDAYS, 'from: 2026', 'from: 2028'])).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:2:30  published.to
      found:    2027
      expected: 2028, the first published year, or later
      fix:      correct the year

    1 problem in 1 file"
  `);
});

test('a projection that ends too early', () => {
  expect(problemsAfter([BANK_HOLIDAYS, 'projected-to: 2030', 'projected-to: 2025'])).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:3:15  projected-to
      found:    2025
      expected: 2027, the last published year, or later
      fix:      correct the year

    1 problem in 1 file"
  `);
});

test('the same day twice', () => {
  expect(
    problemsAfter([
      BANK_HOLIDAYS,
      '2026-12-25: Christmas Day',
      '2026-12-25: Christmas Day\n  2026-12-25: Christmas',
    ]),
  ).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:6:3
      found:    "2026-12-25" for the second time in the same place
      expected: every key and every id once
      fix:      give one of the two another name, or take one out

    1 problem in 1 file"
  `);
});

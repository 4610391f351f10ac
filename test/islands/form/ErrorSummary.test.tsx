/** What the summary says of a mistake, beside what stands at its field. */
import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { EMPTY_CASE } from '../../../src/islands/case/case-form.ts';
import { readCase } from '../../../src/islands/case/read-case.ts';
import { ErrorSummary } from '../../../src/islands/form/ErrorSummary.tsx';
import { bankHolidays as years } from '../calculator-data.ts';
import { day, EXAMPLE } from '../example.ts';

test('two dates with a short year: each line tells which date it is, and the message at the date stays', () => {
  const short = { day: '27', month: '3', year: '26' };
  const read = readCase(
    {
      ...EMPTY_CASE,
      authority: 'example',
      route: 'assessment',
      dates: { 'assessment-completed': short, 'initial-meeting': short },
    },
    { data: EXAMPLE, years, today: day('2026-03-27') },
  );
  const errors = read.ok ? [] : read.errors;
  const summary = render(<ErrorSummary errors={errors} />);
  expect(
    [...summary.matchAll(/<a [^>]*href="#(.+?)"[^>]*>(.+?)<\/a>/g)].map(([, to, words]) => [to, words]),
  ).toEqual([
    ['date-assessment-completed-year', 'Date the assessment was completed must include a year of 4 numbers'],
    ['date-initial-meeting-year', 'Date of the first meeting must include a year of 4 numbers'],
  ]);
  expect(errors.map(({ message }) => message)).toEqual(Array(2).fill('Year must include 4 numbers'));
});

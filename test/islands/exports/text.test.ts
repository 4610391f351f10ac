import { expect, test } from 'vitest';
import { asText } from '../../../src/islands/exports/text.ts';
import { calendarOf } from '../../../src/islands/calendar-of.ts';
import type { Told } from '../../../src/islands/exports/told.ts';
import { tell } from '../../../src/islands/result/tell.ts';
import { bankHolidays, dataFor } from '../calculator-data.ts';
import { day } from '../example.ts';
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
  expect(text).toContain('  - Monday 22 September 2025: counted in working days');
});

test('has no heading without anything below it', () => {
  expect(asText(told(BEFORE_CHRISTMAS))).not.toContain('Dates that have passed');
});

test('holds of each date the rule, its strength, who chairs, the source and the working', () => {
  const [, lines = ''] =
    /\nAct by Wednesday 24 December 2025: First meeting\n((?: {2}.*\n)+)/.exec(
      asText(told(BEFORE_CHRISTMAS)),
    ) ?? [];
  expect(lines.split('\n')).toEqual([
    '  In 12 days. The deadline is Thursday 25 December 2025 (Christmas Day), which is not a working day: the last one before it is Wednesday 24 December 2025.',
    '  Rule: Within 2 weeks of the assessment completed. Strength: Must.',
    '  Who: Social worker. Chairs: Team manager. Source: 1 First part, line 10.',
    '  Only for: Assessment.',
    '  How it was counted: Counted from the assessment completed on Thursday 11 December 2025. 2 weeks after that day is Thursday 25 December 2025. The day itself is not counted.',
    '',
  ]);
});

test('what has taken place stands with the day that it was due by, and the day itself', () => {
  // Two weeks after Thursday 11 December is Christmas Day, with the 24th before it
  const events = { 'assessment-completed': '2025-12-11', 'initial-meeting': '2025-12-18' };
  const text = asText(told({ events, today: '2026-01-05' }));
  expect(text).toContain(
    'Due by Thursday 25 December 2025: First meeting\n  Took place in time. Took place on Thursday 18 December 2025.\n',
  );
});

test('tells what is unclear in the document, each question once', () => {
  const text = asText(told(BEFORE_CHRISTMAS));
  const question = 'Is it due on the day or by it? The Handbook works to: By the day.';
  expect(text.split(question)).toHaveLength(2);
});

test('a rule without a date has its source too', () => {
  expect(asText(told(BEFORE_CHRISTMAS))).toContain(
    'Closing: Promptly.\n  Who: Social worker. Source: 1 First part, line 10.',
  );
});

test('an expected length asks nobody to act, on its last day either', () => {
  const text = asText(told({ events: { 'plan-started': '2025-06-07' }, today: '2026-06-07' }));
  expect(text).toContain(
    'Expected by Sunday 7 June 2026: Expected length\n  That day is today. This is what the document expects, not a deadline.\n',
  );
  expect(text).not.toMatch(/act today|act by/i);
});

/** The text of a case under an authority of the Handbook. */
function textFor(authority: string, route: string | undefined, cohorts: readonly string[]): string {
  const data = dataFor(authority);
  const [calendar, today] = [calendarOf(bankHolidays), day('2025-12-12')];
  const facts: Told['facts'] = { events: { 'initial-meeting': day('2025-09-15') }, held: {}, route, cohorts };
  return asText(tell(data, facts, calendar, today));
}

test('names what a circumstance brought and what it replaced, with each rule and as a whole', () => {
  const text = textFor('azeus', undefined, ['disabled-child']);
  expect(text).toContain('Circumstances: Disabled child\n');
  expect(text).toMatch(
    /Disabled child's CIN meeting 1\n(?: {2}.*\n)+? {2}Only for: Disabled child\. It stands in place of “CIN review” and “Later CIN meeting”\.\n/,
  );
  expect(text).toMatch(
    /\nCIN review: Replaced by "Disabled child's CIN meeting"\.\n.*\n {2}It does not hold here because of: Disabled child\.\n/,
  );
  expect(text).toContain(
    '\nWhat the circumstances change\n\nDisabled child: brings 1 rule and stands in place of 2 rules.\n',
  );
});

test('a circumstance that changes nothing says so; without one nothing is said', () => {
  expect(textFor('camden', 'another', [])).toContain(
    'Another way of coming to be in need: no rule with a clock is for this alone, so nothing changes.',
  );
  const plain = textFor('azeus', undefined, []);
  expect(plain).not.toContain('What the circumstances change');
  expect(plain).not.toContain('Only for:');
});

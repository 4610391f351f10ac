// @vitest-environment jsdom
/** A rule that has changed, as the calculator shows it. */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import type { CalculatorData } from '../../../src/islands/data.ts';
import { calendarDays } from '../../../src/islands/exports/calendar-days.ts';
import { calendarCase } from '../../../src/islands/exports/event-id.ts';
import { asText } from '../../../src/islands/exports/text.ts';
import type { Told } from '../../../src/islands/exports/told.ts';
import { outlook } from '../../../src/islands/result/outlook.ts';
import { chairOf } from '../../../src/islands/result/related.ts';
import { workOut } from '../../../src/islands/result/work-out.ts';
import { calculatorData } from '../../../src/site/calculator-data.ts';
import { amended, terms } from '../../site/amended.ts';
import { day, HOLIDAYS } from '../example.ts';
import { wholeResult } from '../whole-result.tsx';

/** As the island gets it, which is as JSON. */
const data = JSON.parse(JSON.stringify(calculatorData(amended, terms))) as CalculatorData;
const calendar = createWorkingCalendar(HOLIDAYS);
const today = day('2025-04-02');

function told(assessed: string, policy = data): Told {
  const facts = {
    events: { 'assessment-completed': day(assessed) },
    held: {},
    route: undefined,
    cohorts: [],
  };
  const schedule = workOut(policy, facts, calendar, today);
  return { data: policy, facts, schedule, view: outlook(schedule, today), calendar, today };
}

function page(one: Told): string {
  const html = wholeResult({ told: one, asked: new Map() });
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

const FOLLOWS = 'This follows the rule as it was before 1 April 2025, when it changed.';

test('a date by the earlier version shows its words, its strength, who, its source and that it has changed', () => {
  const words = page(told('2025-03-31'));
  expect(words).toContain('Within 10 working days of the assessment');
  expect(words).toContain('Who Team Manager');
  expect(words).toContain('1 Changes, line 5');
  expect(words).toContain('Expected');
  expect(words).toContain('The manager called everybody together.');
  expect(words).toContain(FOLLOWS);
  expect(words).not.toContain('15 working days');
});

test('a date by the rule as it stands says nothing of the earlier one', () => {
  const words = page(told('2025-04-01'));
  expect(words).toContain('Within 15 working days of the assessment');
  expect(words).toContain('Who Social Worker');
  expect(words).not.toContain(FOLLOWS);
  expect(words).not.toContain('1 Changes');
});

test('the text and the calendar file say it too', () => {
  const old = told('2025-03-31');
  const days = calendarDays(old, calendarCase('', old.facts), '');
  expect(asText(old)).toContain(`  ${FOLLOWS}`);
  expect(days.some(({ description }) => description.includes(FOLLOWS))).toBe(true);
  expect(asText(told('2025-04-01'))).not.toContain(FOLLOWS);
});

test('what is not known for the time of the case says so, and names nobody who must act', () => {
  const { previously: _, ...meeting } = data.timescales['first-meeting'] ?? {};
  const known = { ...data, timescales: { 'first-meeting': meeting } } as CalculatorData;
  const words = page(told('2025-03-31', known));
  expect(words).toContain('Not known for that time (1)');
  expect(words).toContain('The document does not say what applied before 1 April 2025.');
  expect(words).not.toContain('Social Worker');
});

test('who chairs is the rule in force on the date, or not known', () => {
  const [dated] = told('2025-04-01').view.next;
  if (!dated) throw new Error('the first meeting has a date');
  const chairs = { ...data.rules['chair-of-reviews'], topic: 'chair-reviews' };
  const policy = { ...data, rules: { 'chair-of-reviews': chairs } } as CalculatorData;
  const chairOn = (due: string) => chairOf({ ...dated.deadline, due: day(due) }, policy);
  expect(chairOn('2017-02-01')).toMatchObject({ who: ['team-manager'], says: 'The team manager chairs.' });
  expect(chairOn('2017-01-31')).toMatchObject({
    who: 'not-stated',
    says: 'The document does not say what applied before February 2017.',
  });
});

/**
 * The same case under three authorities. By hand, with a calendar: an assessment completed and a meeting decided on Thursday
 * 11 December 2025. Camden: two weeks are Thursday 25 December, Christmas Day, so act by Wednesday 24. Azeus: fifteen working
 * days are 12, 15 to 19, 22 to 24, 29 to 31 December, 2, 5 and 6 January: Tuesday 6 January 2026. PSW: "5 days" are Tuesday
 * 16 December in calendar days and Thursday 18 December in working days; the earlier is worked to.
 */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { caseDays } from '../../../src/islands/compare/case-days.ts';
import { caseTable } from '../../../src/islands/compare/case-table.ts';
import { caseText } from '../../../src/islands/compare/case-text.ts';
import { mergeForAsking } from '../../../src/islands/compare/merge.ts';
import { standingOf, tellCase } from '../../../src/islands/compare/told.ts';
import type { ToldCase } from '../../../src/islands/compare/told.ts';
import { bankHolidays, dataFor, handbook } from '../calculator-data.ts';
import { day } from '../example.ts';

const TOPICS = Object.entries(handbook.terms.topics).map(([id, { name }]) => ({ id, name }));
const THREE = ['camden', 'azeus', 'psw-2020'].map(dataFor);
const facts = (events: Readonly<Record<string, string>>) => ({
  events: Object.fromEntries(Object.entries(events).map(([event, date]) => [event, day(date)])),
  held: {},
  route: 'assessment',
  cohorts: [],
});
const tell = (events: Readonly<Record<string, string>>, ids = THREE, today = '2025-12-12') =>
  tellCase(facts(events), ids, TOPICS, createWorkingCalendar(bankHolidays), day(today));
const kind = (told: ToldCase, name: string) => {
  const found = told.kinds.find((one) => one.name === name);
  if (!found) throw new Error(`There is no ${name}`);
  return found;
};
const BEGUN = { 'assessment-completed': '2025-12-11', 'decision-to-hold-meeting': '2025-12-11' };

test('each authority has its own date for the first meeting, side by side', () => {
  const { own } = kind(tell(BEGUN), 'First meeting');
  expect(own.map(({ told, dated }) => [told.data.id, dated.map(({ actBy }) => actBy)])).toEqual([
    ['camden', ['2025-12-24']],
    ['azeus', ['2026-01-06']],
    ['psw-2020', ['2025-12-16']],
  ]);
  expect(own[2]?.dated[0]?.readings.map(({ due }) => due)).toEqual(['2025-12-16', '2025-12-18']);
});

test('a clash is that of its own authority', () => {
  // Camden: 10 working days before 24 December are 10 December, the day before the assessment was completed. Azeus: three
  // weeks before 6 January are 16 December, which is still to come when the meeting is decided on. PSW has no such rule.
  expect(tell(BEGUN).each.map(({ schedule }) => schedule.clashes.length > 0)).toEqual([true, false, false]);
});

test('an authority’s date is the same as when it is worked out alone', () => {
  const whole = tell(BEGUN).each.map(({ schedule }) => schedule);
  expect(THREE.map((one) => tell(BEGUN, [one]).each[0]?.schedule)).toEqual(whole);
});

test('a date that only one needs leaves the others waiting, and a silence is told as one', () => {
  const told = tell({ 'assessment-completed': '2025-12-11' });
  const { own } = kind(told, 'First meeting');
  expect(own.map(({ undated }) => undated.map(({ state }) => state))).toEqual([[], ['needs-date'], []]);
  const [camden, azeus] = kind(told, 'Visit to the child').own;
  expect(camden?.gaps).toEqual(['How often the child is visited: not stated in this document.']);
  expect(azeus?.gaps).toEqual([]);
  expect(standingOf(kind(told, 'Visit to the child'))).toBe('waiting');
  expect(standingOf(kind(told, 'Closing a case'))).toBe('uncounted');
});

test('of a rule that repeats the next two dates come first, and the others are not lost', () => {
  // Camden: every 3 months from 15 September 2025. Seen on 12 December, 15 December and 15 March are the next.
  const { own } = kind(tell({ 'initial-meeting': '2025-09-15' }), 'Review');
  expect(own[0]?.dated.map(({ due }) => due)).toEqual(['2025-12-15', '2026-03-15']);
  expect(own[0]?.more.map(({ due }) => due)).toEqual(['2026-06-15', '2026-09-15']);
});

test('where every date of a rule has passed, the last one is shown', () => {
  const { own } = kind(tell(BEGUN, THREE, '2026-06-01'), 'First meeting');
  expect(own.map(({ dated }) => dated.map(({ due }) => due))).toEqual([
    ['2025-12-25'],
    ['2026-01-06'],
    ['2025-12-16'],
  ]);
});

test('as text: every authority under every kind, readings and silences included, and nothing ranked', () => {
  const text = caseText(tell(BEGUN), mergeForAsking(THREE));
  expect(text).toContain('Act by Wednesday 24 December 2025: Initial CIN review meeting');
  expect(text).toContain('Act by Tuesday 6 January 2026: Initial CIN meeting');
  expect(text).toContain('- Thursday 18 December 2025: counted in working days');
  expect(text).toContain('How often the child is visited: not stated in this document.');
  expect(text).toContain('cannot both be met');
  expect(text).not.toMatch(/\b(faster|slower|stricter|best|worst)\b/i);
});

test('as a table: the authority stands in front of each of its rows', () => {
  const [head, ...rows] = caseTable(tell(BEGUN), 'https://example.org').split('\r\n');
  expect(head).toMatch(/^\uFEFFAuthority,Act by,/);
  expect(rows).toContainEqual(
    expect.stringMatching(/^Camden,2025-12-24,2025-12-25,Initial CIN review meeting/),
  );
  expect(rows).toContainEqual(expect.stringMatching(/^London authority recording on Azeus Care,2026-01-06,/));
});

test('the calendar has the dates of each authority with its name, under ids of their own', () => {
  const days = caseDays(tell(BEGUN), '7', 'https://handbook.example');
  expect(days.map(({ uid }) => uid)).toHaveLength(new Set(days.map(({ uid }) => uid)).size);
  expect(
    days.find(({ uid }) => uid === 'camden.initial-review-meeting.7@child-in-need-handbook'),
  ).toMatchObject({
    day: '2025-12-24',
    summary: '7: Camden: Act by: Hold the initial CIN review meeting',
  });
  expect([...new Set(days.map(({ uid }) => uid.split('.')[0]))].toSorted()).toEqual([
    'azeus',
    'camden',
    'psw-2020',
  ]);
});

import { expect, test } from 'vitest';
import { parsePartialDate } from '../../../src/calendar/partial-date.ts';
import type { Attendance } from '../../../src/islands/data.ts';
import { calendarDays } from '../../../src/islands/exports/calendar-days.ts';
import { rowsOf } from '../../../src/islands/exports/csv.ts';
import { calendarCase } from '../../../src/islands/exports/event-id.ts';
import { asText } from '../../../src/islands/exports/text.ts';
import type { Told } from '../../../src/islands/exports/told.ts';
import { forRole, noDateWords, rolesIn } from '../../../src/islands/result/whose.ts';
import { told, UNDER_WAY } from '../told.ts';

const ATTEND: Attendance = {
  id: 'come-to-reviews',
  does: 'Attend the reviews',
  who: ['school'],
  strength: 'must',
  source: [{ section: '3 Third part', line: 30 }],
  timescales: ['reviews'],
};

/** The example case, where a school has a duty to come to the reviews that the social worker holds. */
function withSchool(duty: Partial<Attendance> = {}, of: Parameters<typeof told>[0] = UNDER_WAY): Told {
  const whole = told(of);
  const roles = { ...whole.data.roles, school: 'School' };
  return { ...whole, data: { ...whole.data, roles, attendance: [{ ...ATTEND, ...duty }] } };
}

const all = ({ view }: Told) => [...view.late, ...view.ahead, ...view.past];
const idsOf = (shown: Told) => [...new Set(shown.schedule.deadlines.map(({ id }) => id))];
const comesOn = (shown: Told) =>
  all(shown)
    .filter(({ comes }) => comes)
    .map(({ deadline }) => deadline.due)
    .toSorted();

test('whoever has to come to a meeting is offered, and sees it with the duty, not as theirs to hold', () => {
  const whole = withSchool();
  expect(rolesIn(whole).map(([role]) => role)).toEqual(['worker', 'manager', 'school']);
  const shown = forRole(whole, 'school');
  // With the reviews what is met at one of them, and what the document gives to nobody; not the first meeting or its report
  expect(idsOf(shown)).toEqual(['reviews', 'manager-chairs', 'expected-length']);
  const reviews = all(shown).filter(({ deadline }) => deadline.id === 'reviews');
  expect(reviews.length).toBeGreaterThan(2);
  for (const { deadline, comes } of reviews) {
    expect(deadline.timescale.who).toEqual(['worker']);
    expect(comes).toEqual({
      says: 'Comes to it: School. Duty: Attend the reviews (Must).',
      source: '3 Third part, line 30',
      href: '/authorities/example/roles/school/#duty-come-to-reviews',
    });
  }
  expect(noDateWords(shown, 'school')).toBe('');
  expect(shown.view.next.map(({ comes }) => comes?.source)).toEqual(['3 Third part, line 30']);
});

test('what nobody has to come to is not marked, and neither is anything while everyone’s is shown', () => {
  const [length] = all(forRole(withSchool(), 'school')).filter(
    ({ deadline }) => deadline.id === 'expected-length',
  );
  expect(length && 'comes' in length && length.comes).toBe(undefined);
  expect(comesOn(withSchool())).toEqual([]);
});

test('whoever holds a meeting, or does something at it, comes anyway', () => {
  const whole = withSchool({ who: ['worker', 'manager'] });
  expect(comesOn(forRole(whole, 'worker'))).toEqual([]);
  // At the review three months after the meeting of 15 September the manager chairs: that one is his own
  const ofManager = forRole(whole, 'manager');
  const own = all(ofManager).filter(({ serves }) => serves.length > 0);
  expect(own.map(({ comes }) => comes)).toEqual([undefined]);
  expect(comesOn(ofManager).length).toBeGreaterThan(0);
});

test('a duty for one way in, or for some children only, holds for no other case', () => {
  const comes = (duty: Partial<Attendance>, cohorts: readonly string[] = []) =>
    rolesIn(withSchool(duty, { ...UNDER_WAY, cohorts })).some(([role]) => role === 'school');
  expect(comes({ routes: ['assessment'] })).toBe(true);
  expect(comes({ routes: ['transfer-in'] })).toBe(false);
  expect(comes({ cohorts: ['order'] })).toBe(false);
  expect(comes({ cohorts: ['order'] }, ['order'])).toBe(true);
});

test('a duty holds from the day on which it began, and until the next version of it', () => {
  // Six-weekly from 15 September: 27 October, 8 December, 19 January
  const december = parsePartialDate('2025-12');
  const from = comesOn(forRole(withSchool({ from: december }), 'school'));
  expect([from[0], from[1]]).toEqual(['2025-12-08', '2026-01-19']);
  const until = comesOn(forRole(withSchool({ until: december }), 'school'));
  expect(until).toEqual(['2025-10-27']);
});

test('text, table and calendar say who comes, and ask no one to hold it who only comes', () => {
  const shown = forRole(withSchool(), 'school');
  const line = 'Comes to it: School. Duty: Attend the reviews (Must). Source: 3 Third part, line 30.';
  expect(asText(shown)).toContain(`  ${line}`);
  expect(asText(shown)).toContain('Meetings that this role chairs, may chair or has to come to are among it');
  const rows = rowsOf(shown, '');
  expect(rows.filter(({ What }) => String(What).startsWith('Review')).length).toBeGreaterThan(2);
  for (const { What, 'Comes to it': comes } of rows)
    expect(comes).toBe(String(What).startsWith('Review') ? line : '');
  expect(rowsOf(withSchool(), '').some((row) => 'Comes to it' in row)).toBe(false);
  const days = calendarDays(shown, calendarCase('', shown.facts), '');
  const reviews = days.filter(({ description }) => description.includes(line));
  expect(reviews.length).toBeGreaterThan(1);
  for (const { summary } of reviews) expect(summary).toMatch(/^By: Review|^Act by: Review/);
});

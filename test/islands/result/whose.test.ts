import { expect, test } from 'vitest';
import type { Told } from '../../../src/islands/exports/told.ts';
import { asText } from '../../../src/islands/exports/text.ts';
import { rowsOf } from '../../../src/islands/exports/csv.ts';
import { forRole, lostWords, noDateWords, rolesIn, roleToShow } from '../../../src/islands/result/whose.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

/** The same with the deadlines of one rule alone. */
const only = (rule: string, whole: Told): Told => {
  const deadlines = whole.schedule.deadlines.filter(({ id }) => id === rule);
  return { ...whole, schedule: { ...whole.schedule, deadlines } };
};

test('offers the roles of the result by their local titles, in the order of the document', () => {
  expect(rolesIn(told(UNDER_WAY))).toEqual([
    ['worker', 'Social worker'],
    ['manager', 'Team manager'],
  ]);
});

test('a role with nothing to do in this case is not offered', () => {
  expect(rolesIn(only('manager-chairs', told(UNDER_WAY)))).toEqual([['manager', 'Team manager']]);
});

test('keeps what the role must do, the meeting it is done at, and what the document gives to nobody', () => {
  const { schedule, whose } = forRole(told(UNDER_WAY), 'manager');
  expect(whose).toBe('Team manager');
  const ids = [...new Set(schedule.deadlines.map(({ id }) => id))];
  // The first meeting is for the social worker to hold, and for the manager to chair
  expect(ids).toEqual(['first-meeting', 'reviews', 'manager-chairs', 'expected-length']);
  // Of the reviews only the one at which the manager chairs
  expect(schedule.deadlines.filter(({ id }) => id === 'reviews')).toHaveLength(1);
});

test('the first thing that the role has to do becomes its next', () => {
  const whole = told({ ...UNDER_WAY, today: '2025-11-20' });
  const { view } = forRole(whole, 'manager');
  expect([whole.view.next[0]?.deadline.number, view.next[0]?.serves[0]?.id]).toEqual([2, 'manager-chairs']);
});

test('exports hold what is shown, and say so', () => {
  const theirs = forRole(told(UNDER_WAY), 'manager');
  const text = asText(theirs);
  expect(text).toContain('Only what is for: Team manager.');
  expect(text).not.toContain('Report');
  expect(rowsOf(theirs, '')).toHaveLength(theirs.schedule.deadlines.length);
  expect(asText(told(BEFORE_CHRISTMAS))).not.toContain('Only what');
});

test('the chair sees the meeting that a rule without a clock gives to him, also before it has a date', () => {
  const cases = [BEFORE_CHRISTMAS, { events: { 'initial-meeting': '2025-12-18' } }, { events: {} }];
  for (const of of cases) {
    const { schedule } = forRole(told(of), 'manager');
    expect(schedule.deadlines.map(({ id }) => id)).toContain('first-meeting');
  }
  const { schedule } = forRole(told(BEFORE_CHRISTMAS), 'manager');
  // Only the meeting itself: what is prepared for it is for others
  expect(schedule.deadlines.map(({ id }) => id)).not.toContain('invitations');
});

test('a role that has nothing but a meeting to chair is offered', () => {
  expect(rolesIn(only('first-meeting', told(BEFORE_CHRISTMAS))).map(([role]) => role)).toEqual([
    'worker',
    'manager',
  ]);
});

const MANAGER = { authority: 'example', role: 'manager', title: 'Team manager' };

test('a role chosen before is shown alone again while it has something, of the same authority only', () => {
  expect([roleToShow(told(UNDER_WAY), MANAGER), lostWords(told(UNDER_WAY), MANAGER)]).toEqual([
    'manager',
    '',
  ]);
  const elsewhere = { ...MANAGER, authority: 'other' };
  expect(roleToShow(told(UNDER_WAY), elsewhere)).toBe('');
  expect(lostWords(told(UNDER_WAY), elsewhere)).toBe(
    'Everyone’s deadlines are shown: “Team manager” was chosen for another authority.',
  );
  const nobody = { ...MANAGER, role: 'nurse', title: 'Nurse' };
  expect(roleToShow(told(UNDER_WAY), nobody)).toBe('');
  expect(lostWords(told(UNDER_WAY), nobody)).toBe(
    'Everyone’s deadlines are shown: nothing here is for “Nurse”.',
  );
  expect([roleToShow(told(UNDER_WAY), undefined), lostWords(told(UNDER_WAY), undefined)]).toEqual(['', '']);
});

test('where there is one role only, nothing is hidden', () => {
  const alone = only('manager-chairs', told(UNDER_WAY));
  expect([roleToShow(alone, MANAGER), lostWords(alone, MANAGER)]).toEqual(['', '']);
});

test('a role to which no date falls is told so, and whose the dates shown are', () => {
  const whole = told(UNDER_WAY);
  expect(noDateWords(forRole(whole, 'manager'), 'manager')).toBe('');
  const undated = whole.schedule.deadlines.filter(({ state }) => state !== 'due');
  const none = { ...whole, schedule: { ...whole.schedule, deadlines: undated } };
  expect(noDateWords(forRole(none, 'worker'), 'worker')).toBe(
    'No date falls to Social worker: the rules without a date are below.',
  );
  const nobodys = whole.schedule.deadlines.map((deadline) => ({
    ...deadline,
    timescale: { ...deadline.timescale, who: 'not-stated' as const, also: [] },
  }));
  const others = { ...whole, schedule: { ...whole.schedule, deadlines: [...nobodys, ...undated] } };
  expect(noDateWords(forRole(others, 'worker'), 'worker')).toBe(
    'No date falls to Social worker: the rules without a date are below. The dates shown are those that the document gives to nobody.',
  );
});

import { expect, test } from 'vitest';
import { asText } from '../../../src/islands/exports/text.ts';
import { rowsOf } from '../../../src/islands/exports/csv.ts';
import { forRole, rolesIn } from '../../../src/islands/result/whose.ts';
import { EXAMPLE } from '../example.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

test('offers the roles of the result by their local titles, in the order of the document', () => {
  expect(rolesIn(told(UNDER_WAY).schedule, EXAMPLE)).toEqual([
    ['worker', 'Social worker'],
    ['manager', 'Team manager'],
  ]);
});

test('a role with nothing to do in this case is not offered', () => {
  const { schedule } = told(UNDER_WAY);
  const own = { ...schedule, deadlines: schedule.deadlines.filter(({ id }) => id === 'manager-chairs') };
  expect(rolesIn(own, EXAMPLE)).toEqual([['manager', 'Team manager']]);
});

test('keeps what the role must do, the meeting it is done at, and what the document gives to nobody', () => {
  const { schedule, whose } = forRole(told(UNDER_WAY), 'manager');
  expect(whose).toBe('Team manager');
  const ids = [...new Set(schedule.deadlines.map(({ id }) => id))];
  expect(ids).toEqual(['reviews', 'manager-chairs', 'expected-length']);
  // Of the reviews only the one at which the manager chairs
  expect(schedule.deadlines.filter(({ id }) => id === 'reviews')).toHaveLength(1);
});

test('the first thing that the role has to do becomes its next', () => {
  const whole = told({ ...UNDER_WAY, today: '2025-11-20' });
  const { view } = forRole(whole, 'manager');
  expect([whole.view.next[0]?.deadline.number, view.next[0]?.serves[0]?.id]).toEqual([2, 'manager-chairs']);
});

test('exports hold what is shown, and say so', () => {
  const theirs = forRole(told(BEFORE_CHRISTMAS), 'manager');
  const text = asText(theirs);
  expect(text).toContain('Only what is for: Team manager.');
  expect(text).not.toContain('First meeting: ');
  expect(rowsOf(theirs, '')).toHaveLength(theirs.schedule.deadlines.length);
  expect(asText(told(BEFORE_CHRISTMAS))).not.toContain('Only what');
});

import { expect, test } from 'vitest';
import { dayOf, eachOf, mainEntry } from '../../../src/islands/result/outlook.ts';
import type { Entry } from '../../../src/islands/result/outlook.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

const ids = (entries: readonly Entry[]) =>
  entries.map(({ deadline: { id, number } }) => `${id} ${number ?? ''}`.trim());

test('the next thing to do is the first from today on', () => {
  const { next, late, past } = told(BEFORE_CHRISTMAS).view;
  expect(ids(next)).toEqual(['first-meeting']);
  expect(next[0]?.deadline).toMatchObject({ due: '2025-12-25', actBy: '2025-12-24' });
  expect([late, past]).toEqual([[], []]);
});

test('a date is next on its own day and late on the day after the deadline', () => {
  expect(ids(told({ ...BEFORE_CHRISTMAS, today: '2025-12-25' }).view.next)).toEqual(['first-meeting']);
  const { next, late } = told({ ...BEFORE_CHRISTMAS, today: '2025-12-26' }).view;
  expect([ids(next), ids(late)]).toEqual([[], ['first-meeting']]);
});

test('of a rule that repeats, the first date missed counts as late, and those after it have passed', () => {
  const { late, past } = told(UNDER_WAY).view;
  expect(ids(late)).toEqual(['report', 'reviews 1', 'manager-chairs']);
  // Six weeks after 15 September is 27 October, 46 days before 12 December; six more are 8 December
  expect(late[1]?.status).toEqual({ is: 'overdue', days: 46 });
  const second = past.find(({ deadline: { id, number } }) => id === 'reviews' && number === 2);
  expect(second?.status).toEqual({ is: 'passed', days: 4 });
});

test('what comes before a meeting that has been held is past, and never late', () => {
  expect(ids(told(UNDER_WAY).view.past)).toContain('invitations');
});

test('with a later review entered, no older one is late: each is done, in time or late', () => {
  // Due by 27 October and, six weeks on, by 8 December; held three days late and in time.
  const { late, past } = told({ ...UNDER_WAY, held: { review: ['2025-10-30', '2025-12-05'] } }).view;
  expect(ids(late)).not.toContain('reviews 1');
  const reviews = past.filter(({ deadline }) => deadline.id === 'reviews');
  expect(reviews.map(({ deadline, status }) => [deadline.due, status])).toEqual([
    ['2025-10-27', { is: 'happened', daysLate: 3 }],
    ['2025-12-08', { is: 'happened', daysLate: 0 }],
  ]);
});

test('with one held, the first missed is the first after it', () => {
  // Held on its day, 27 October, and not again: due by 8 December, and on 20 January by 19 January too
  const { late, past } = told({ ...UNDER_WAY, held: { review: ['2025-10-27'] }, today: '2026-01-20' }).view;
  expect(ids(late)).toContain('reviews 2');
  expect(ids(past)).toContain('reviews 3');
});

test('a meeting planned for a day to come has not taken place', () => {
  const events = { ...BEFORE_CHRISTMAS.events, 'initial-meeting': '2025-12-23' };
  const { next, past } = told({ ...BEFORE_CHRISTMAS, events, today: '2025-12-12' }).view;
  const planned = told({ ...BEFORE_CHRISTMAS, events, today: '2025-12-12' }).view.ahead.find(
    ({ deadline: { id } }) => id === 'first-meeting',
  );
  expect(planned?.status).toEqual({ is: 'planned', days: 11, daysLate: 0 });
  expect(planned && dayOf(planned)).toBe('2025-12-23');
  expect(ids(past)).not.toContain('first-meeting');
  expect(next.length).toBe(1);
});

test('what has happened is past, and never late', () => {
  const { past, late } = told(UNDER_WAY).view;
  expect(ids(past)).toContain('first-meeting');
  expect(ids(late)).not.toContain('first-meeting');
});

// Three months after 15 September is 15 December: the manager chairs the last review on or before it, that of 8 December.
test('what was to be done at a missed meeting is overdue by itself, where another date stands for the meetings', () => {
  const { view, today } = told(UNDER_WAY);
  const chairs = view.late.find(({ deadline: { id } }) => id === 'manager-chairs');
  expect(chairs?.deadline.due).toBe('2025-12-08');
  expect(chairs?.status).toEqual({ is: 'overdue', days: 4 });
  const each = eachOf(view, today);
  expect(ids(each).filter((id) => id === 'manager-chairs')).toHaveLength(1);
  expect(new Set(each.map(({ deadline }) => deadline)).size).toBe(each.length);
});

test('what was to be done at a meeting that has been held is not overdue', () => {
  const held = { review: ['2025-10-27', '2025-12-05'] };
  expect(ids(told({ ...UNDER_WAY, held }).view.late)).not.toContain('manager-chairs');
});

test('the answer is what was missed, where the next of the same would follow on it, and else what comes next', () => {
  // The third review, of 19 January, is one only if the second was held
  expect(ids([mainEntry(told(UNDER_WAY).view)].flatMap((one) => one ?? []))).toEqual(['reviews 1']);
  const held = { review: ['2025-10-27', '2025-12-05'] };
  expect(mainEntry(told({ ...UNDER_WAY, held }).view)?.deadline).toMatchObject({ id: 'reviews', number: 3 });
});

test('one meeting that serves two rules is one entry', () => {
  const { late, ahead, past } = told({ ...UNDER_WAY, today: '2025-11-03' }).view;
  const all = [...late, ...ahead, ...past];
  expect(ids(all)).not.toContain('manager-chairs');
  const serving = all.filter(({ serves }) => serves.length > 0);
  expect(serving.map(({ deadline, serves }) => [deadline.id, serves[0]?.id])).toEqual([
    ['reviews', 'manager-chairs'],
  ]);
});

test('an expected end is never late and never next', () => {
  const { late, past } = told({ events: { 'plan-started': '2024-06-03' } }).view;
  expect([ids(late), ids(past)]).toEqual([[], ['expected-length']]);
  const { next, ahead } = told({ events: { 'plan-started': '2025-06-02' } }).view;
  expect([ids(next), ids(ahead)]).toEqual([[], ['expected-length']]);
});

test('keeps the rules without a date', () => {
  expect(told(BEFORE_CHRISTMAS).view.undated.map(({ id }) => id)).toContain('closing');
});

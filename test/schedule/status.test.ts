import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { endOfWeekFrom, isThisWeek, statusOf, statusWords } from '../../src/schedule/status.ts';
import { dueOf, policyOf } from './support.ts';

// The deadline is Sunday 12 April 2026; the day to act is Friday 10 April.
const point = 'clock: { at: 3 months, after: start }';

function wordsOn(today: string, rule: string, events: Record<string, string> = { start: '2026-01-12' }) {
  const [deadline] = dueOf('a', policyOf({ a: rule }), { events });
  return deadline && statusWords(statusOf(deadline, today as IsoDate));
}

test.each([
  ['2026-04-02', 'In 8 days'],
  ['2026-04-03', 'Act within 7 days'],
  ['2026-04-09', 'Act within 1 day'],
  ['2026-04-10', 'Act today'],
  ['2026-04-11', 'Act today'],
  ['2026-04-12', 'Act today'],
  ['2026-04-13', 'Overdue if not done: 1 day ago'],
])('on %s: %s', (today, words) => {
  expect(wordsOn(today, point)).toBe(words);
});

test.each([
  ['2026-04-10', 'Expected in 2 days'],
  ['2026-04-11', 'Expected in 1 day'],
  ['2026-04-12', 'That day is today'],
  ['2026-04-13', 'Date passed 1 day ago'],
])('an expected length asks nobody to act; on %s: %s', (today, words) => {
  expect(wordsOn(today, 'clock: { no-longer-than: 3 months, after: start }')).toBe(words);
});

test.each([
  ['an expected length', 'strength: must\nclock: { no-longer-than: 3 months, after: start }'],
  ['an expectation', `strength: expectation\n${point}`],
  ['a recommendation', `strength: recommended\n${point}`],
])('%s is never overdue', (_, rule) => {
  expect(wordsOn('2026-04-14', rule)).toBe('Date passed 2 days ago');
});

test.each([
  ['2026-02-27', 'Not for another 2 days'],
  ['2026-02-28', 'Not for another 1 day'],
  ['2026-03-01', 'No longer barred'],
])('a gate on %s: %s', (today, words) => {
  expect(wordsOn(today, 'clock: { not-until: order-ends }', { 'order-ends': '2026-02-28' })).toBe(words);
});

test.each([
  ['2026-03-16', 'Took place in time'],
  ['2026-03-18', 'Took place 2 days late'],
])('a meeting held on %s: %s', (held, words) => {
  const rule = 'happens: first-meeting\nclock: { within: 2 weeks, after: start }';
  expect(wordsOn('2026-06-01', rule, { start: '2026-03-02', 'first-meeting': held })).toBe(words);
});

test.each([
  ['2026-03-13', 'Planned in 3 days, in time'],
  ['2026-03-18', 'Planned in 8 days, 2 days late'],
  ['2026-03-10', 'Took place in time'],
])('a meeting planned for %s: %s', (planned, words) => {
  const rule = 'happens: first-meeting\nclock: { within: 2 weeks, after: start }';
  expect(wordsOn('2026-03-10', rule, { start: '2026-03-02', 'first-meeting': planned })).toBe(words);
});

test.each([
  ['2026-03-01', 'Not for another 1 day'],
  ['2026-03-02', 'No longer barred'],
])('a least length on %s: %s', (today, words) => {
  expect(wordsOn(today, 'clock: { for-at-least: 2 months, after: start }', { start: '2026-01-02' })).toBe(
    words,
  );
});

test('what was to happen at a review that has been held is not called overdue', () => {
  const policy = policyOf({
    a: 'clock: { at: 3 months, after: first-meeting, at-meeting-of: review }',
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  });
  const given = { events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-02-23', '2026-04-02'] } };
  const [point] = dueOf('a', policy, given);
  expect(point && statusWords(statusOf(point, '2026-05-01' as IsoDate))).toBe('Date passed 29 days ago');
});

test.each([
  ['2026-03-11', 'Overdue if not done: 13 days ago'],
  ['2026-03-12', 'Overdue if not done: 14 days ago'],
  ['2026-03-13', 'Date passed 15 days ago'],
])('invitations to a meeting of 12 March, on %s: %s', (today, words) => {
  const rule = 'clock: { by: 2 weeks, before: first-meeting }';
  expect(wordsOn(today, rule, { 'first-meeting': '2026-03-12' })).toBe(words);
});

test('this week is the seven days after today, whatever day of the week it is', () => {
  expect(endOfWeekFrom('2026-04-03' as IsoDate)).toBe('2026-04-10');
});

test.each([
  [{ is: 'today' }, true],
  [{ is: 'this-week', days: 7 }, true],
  [{ is: 'later', days: 8 }, false],
  [{ is: 'planned', days: 7, daysLate: 0 }, true],
  [{ is: 'planned', days: 8, daysLate: 0 }, false],
  [{ is: 'overdue', days: 1 }, false],
] as const)('%j is to be done within the week: %s', (status, expected) => {
  expect(isThisWeek(status)).toBe(expected);
});

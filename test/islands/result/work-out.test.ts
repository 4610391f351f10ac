import { expect, test } from 'vitest';
import { told } from '../told.ts';

const reviews = (start: string, today: string) =>
  told({ events: { 'initial-meeting': start }, today }).schedule.deadlines.flatMap((deadline) =>
    deadline.id === 'reviews' && deadline.state === 'due' ? [deadline] : [],
  );

test('gives the next few dates of a rule that repeats', () => {
  expect(reviews('2025-12-01', '2025-12-12').map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

test('reaches today in a case that began long ago, with every date that has passed', () => {
  const numbers = reviews('2024-01-15', '2025-12-12').map(({ number }) => number);
  expect(numbers[0]).toBe(1);
  expect(reviews('2024-01-15', '2025-12-12').filter(({ due }) => due >= '2025-12-12')).toHaveLength(4);
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test('stops where the calendar ends', () => {
  expect(reviews('2029-10-01', '2029-10-02').map(({ due }) => due)).toEqual(['2029-11-12', '2029-12-24']);
});

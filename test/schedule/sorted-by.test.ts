import { expect, test } from 'vitest';
import { compare, sortedBy } from '../../src/schedule/sorted-by.ts';

test('puts things in order by what is named, and leaves the list itself as it was', () => {
  const days = [{ day: '2026-03-02' }, { day: '2025-12-25' }, { day: '2026-01-01' }];
  expect(sortedBy(days, ({ day }) => day).map(({ day }) => day)).toEqual([
    '2025-12-25',
    '2026-01-01',
    '2026-03-02',
  ]);
  expect(days[0]?.day).toBe('2026-03-02');
});

test('what is alike stays in the order in which it came', () => {
  const things = ['b1', 'a1', 'b2', 'a2', 'b3'];
  expect(sortedBy(things, ([first = '']) => first)).toEqual(['a1', 'a2', 'b1', 'b2', 'b3']);
});

test.for([
  ['2025-12-24', '2025-12-25', -1],
  ['2025-12-25', '2025-12-25', 0],
  ['2025-12-26', '2025-12-25', 1],
] as const)('%s beside %s: %i', ([a, b, order]) => {
  expect(compare(a, b)).toBe(order);
});

import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/islands/result/picture.ts';
import { day } from '../example.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

function draw(of: Parameters<typeof told>[0]) {
  const { view, today } = told(of);
  const picture = drawPicture([...view.past, ...view.late, ...view.ahead], today);
  if (!picture) throw new Error('Nothing was drawn');
  return picture;
}

test('marks the day to act and the deadline where they differ', () => {
  const [lane] = draw(BEFORE_CHRISTMAS).lanes;
  expect(lane?.marks.map(({ kind, date }) => [kind, date])).toEqual([
    ['due', '2025-12-25'],
    ['act', '2025-12-24'],
  ]);
});

test('gives a rule one lane, however many dates it has', () => {
  const { lanes } = draw(UNDER_WAY);
  expect(lanes.map(({ id }) => id)).toEqual([...new Set(lanes.map(({ id }) => id))]);
  expect(lanes.find(({ id }) => id === 'reviews')?.marks.length).toBeGreaterThan(4);
  expect(lanes.find(({ id }) => id === 'expected-length')?.marks[0]?.kind).toBe('expected');
});

test('keeps every mark, every month and today within the frame', () => {
  const { lanes, months, today } = draw(UNDER_WAY);
  const places = [...lanes.flatMap(({ marks }) => marks), ...months].map(({ across }) => across);
  expect(places.every((across) => across >= 0 && across <= 100)).toBe(true);
  expect(today).toBeGreaterThan(0);
});

test('names at most five months, and none at the edge', () => {
  const named = draw(UNDER_WAY).months.filter(({ name }) => name !== undefined);
  expect(named.length).toBeLessThanOrEqual(5);
  expect(named.every(({ across }) => across <= 85)).toBe(true);
});

test('leaves out what lies too far off, and says how much', () => {
  const { left } = draw({ events: { 'initial-meeting': '2024-01-15', 'plan-started': '2025-12-01' } });
  expect(left).toBeGreaterThan(0);
});

test('draws nothing where there is no date', () => {
  expect(drawPicture([], day('2026-01-05'))).toBeUndefined();
});

test('breaks a long title into lines that a phone can hold', () => {
  for (const { lines } of draw(UNDER_WAY).lanes) {
    expect(lines.every((line) => line.length <= 36)).toBe(true);
  }
});

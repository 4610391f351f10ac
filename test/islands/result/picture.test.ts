import { expect, test } from 'vitest';
import { drawPicture } from '../../../src/islands/result/picture.ts';
import { BEFORE_CHRISTMAS, told, UNDER_WAY } from '../told.ts';

function draw(of: Parameters<typeof told>[0]) {
  const picture = drawPicture(told(of));
  if (!picture) throw new Error('Nothing was drawn');
  return picture;
}

const lane = (id: string, of: Parameters<typeof told>[0]) => {
  const found = draw(of).lanes.find((one) => one.id === id);
  return found && { ...found, marks: found.marks.map(({ kind, date }) => [kind, date]) };
};

test('marks the day to act and the deadline where they differ', () => {
  expect(lane('first-meeting', BEFORE_CHRISTMAS)?.marks).toEqual([
    ['due', '2025-12-25'],
    ['act', '2025-12-24'],
  ]);
});

test('leaves out a deadline that its day to act would hide', () => {
  // A year on one line: a day is less than a third of a hundredth of it
  const events = { 'assessment-completed': '2025-12-11', 'plan-started': '2025-12-11' };
  expect(lane('first-meeting', { events })?.marks).toEqual([['act', '2025-12-24']]);
});

test('a date entered has a row of its own, or stands in the row of the rule that is for it', () => {
  expect(lane('assessment-completed', UNDER_WAY)).toMatchObject({
    title: 'Assessment completed',
    note: 'Mon 1 Sep 2025',
    marks: [['entered', '2025-09-01']],
  });
  expect(lane('initial-meeting', UNDER_WAY)).toBeUndefined();
  expect(lane('first-meeting', UNDER_WAY)).toMatchObject({
    note: 'Mon 15 Sep 2025: took place in time',
    marks: [
      ['passed', '2025-09-15'],
      ['entered', '2025-09-15'],
    ],
  });
});

test('reviews held stand beside the days they were due by, and those to come after them', () => {
  // Held three days after 27 October; by the fixed cycle the next is due by 8 December.
  const reviews = lane('reviews', { ...UNDER_WAY, held: { review: ['2025-10-30'] } });
  expect(reviews?.marks).toContainEqual(['passed', '2025-10-27']);
  expect(reviews?.marks).toContainEqual(['entered', '2025-10-30']);
  expect(reviews?.marks).toContainEqual(['overdue', '2025-12-08']);
  expect(reviews?.note).toBe('Was due Mon 8 Dec 2025: overdue if not done');
});

test('an expected length is a stretch that ends in a mark of its own', () => {
  const length = lane('expected-length', UNDER_WAY);
  expect(length).toMatchObject({ note: 'Expected by Tue 15 Sep 2026', marks: [['expected', '2026-09-15']] });
  const [from = 0, to = 0] = length?.span ?? [];
  expect(to - from).toBeGreaterThan(50);
});

test('a point in the life of a plan says who decides', () => {
  const order = { events: { 'order-made': '2025-12-01' }, cohorts: ['order'] };
  expect(lane('order-review', order)?.note).toBe('Act by Tue 1 Sep 2026: Social worker');
});

test('gives a rule one lane, however many dates it has, in the order of their first days', () => {
  const { lanes } = draw(UNDER_WAY);
  expect(lanes.map(({ id }) => id)).toEqual([...new Set(lanes.map(({ id }) => id))]);
  expect(lanes.find(({ id }) => id === 'reviews')?.marks.length).toBeGreaterThan(4);
  const firsts = lanes.map(({ marks }) => marks.map(({ date }) => date).toSorted()[0] ?? '');
  expect(firsts).toEqual(firsts.toSorted());
});

test('keeps every mark, every month and today within the frame', () => {
  const { lanes, months, today } = draw(UNDER_WAY);
  const places = [...lanes.flatMap(({ marks }) => marks), ...months].map(({ across }) => across);
  expect(places.every((across) => across >= 0 && across <= 100)).toBe(true);
  expect(today).toBeGreaterThan(0);
});

test('names at most five months, and none at the edge', () => {
  const named = draw(UNDER_WAY).months.filter(({ name }) => name !== undefined);
  expect(named.length).toBeGreaterThan(1);
  expect(named.length).toBeLessThanOrEqual(5);
  expect(named.every(({ across }) => across <= 80)).toBe(true);
});

test('leaves out what lies too far off, and says how much', () => {
  const { left } = draw({ events: { 'initial-meeting': '2024-01-15', 'plan-started': '2025-12-01' } });
  expect(left).toBeGreaterThan(0);
});

test('draws nothing where there is no date', () => {
  expect(drawPicture(told({}))).toBeUndefined();
});

import { expect, test } from 'vitest';
import { groupRows } from '../../../src/islands/compare/group-rows.ts';
import type { Comparison, TopicRow } from '../../../src/islands/compare/topic-rows.ts';

const row = (id: string, comparison: Comparison): TopicRow => ({
  topic: { id, name: id },
  answers: [],
  comparison,
  words: '',
  notes: [],
});

const told = (...rows: readonly TopicRow[]) =>
  groupRows(rows).map(({ title, rows: own }) => [title, own.map(({ topic }) => topic.id).join(' ')]);

test('what differs stands first, each group in the order of the topics, and every topic in one', () => {
  expect(
    told(
      row('plan', 'none'),
      row('visits', 'same'),
      row('reviews', 'strength'),
      row('closing', 'alone'),
      row('first', 'unlike'),
      row('chair', 'differs'),
    ),
  ).toEqual([
    ['Where they differ', 'reviews first chair'],
    ['A figure in only one of them', 'closing'],
    ['The same figures', 'visits'],
    ['No figure in any of them', 'plan'],
  ]);
});

test('a group without a topic is left out', () => {
  expect(told(row('visits', 'same'))).toEqual([['The same figures', 'visits']]);
  expect(told()).toEqual([]);
});

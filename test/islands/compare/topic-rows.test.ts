import { expect, test } from 'vitest';
import { topicRows } from '../../../src/islands/compare/topic-rows.ts';
import type { CalculatorData } from '../../../src/islands/data.ts';
import { authority, rule, TOPICS, within } from './several.ts';

const NOT_STATED = { 'first-meeting': 'Not stated in this document' };
const twoWeeks = rule(within(2, 'weeks', 'assessment-completed'));

const rowOf = (...authorities: readonly CalculatorData[]) => {
  const [row] = topicRows(TOPICS, authorities);
  if (!row) throw new Error('There is no row');
  return row;
};

test('figures that are equal are the same, also when one is written in weeks and one in days', () => {
  const days = rule(within(14, 'calendar days', 'assessment-completed'), { title: 'Opening meeting' });
  const row = rowOf(authority('ash', { a: twoWeeks }), authority('birch', { b: days }));
  expect(row).toMatchObject({ comparison: 'same', words: 'Same', notes: [] });
});

test('another figure from the same event differs', () => {
  const three = rule(within(3, 'weeks', 'assessment-completed'));
  const row = rowOf(authority('ash', { a: twoWeeks }), authority('birch', { b: three }));
  expect(row).toMatchObject({ comparison: 'differs', words: 'Differs', notes: [] });
});

test('the same figure for other children differs', () => {
  const some = { ...twoWeeks, routes: ['assessment'] };
  const row = rowOf(authority('ash', { a: twoWeeks }), authority('birch', { b: some }));
  expect(row).toMatchObject({ comparison: 'differs' });
});

test('clocks that start from different events are not to be ranked, whatever their figures', () => {
  const referral = rule(within(2, 'weeks', 'referral'));
  const row = rowOf(
    authority('ash', { a: twoWeeks }),
    authority('birch', { b: referral }),
    authority('cedar', { c: twoWeeks }),
  );
  expect(row).toMatchObject({
    comparison: 'unlike',
    words: 'Starts from another event: do not rank',
    notes: ['From the assessment completed: Ash and Cedar.', 'From the referral: Birch.'],
  });
});

test('a reading that starts from another event is enough not to rank', () => {
  const { clock: _, ...bare } = twoWeeks;
  const either = {
    ...bare,
    readings: [
      { says: 'one way', clock: within(2, 'weeks', 'assessment-completed') },
      { says: 'another', clock: within(2, 'weeks', 'referral') },
    ],
  };
  expect(rowOf(authority('ash', { a: twoWeeks }), authority('birch', { b: either })).comparison).toBe(
    'unlike',
  );
});

test('the same figure with another strength is told', () => {
  const expected = { ...twoWeeks, strength: 'expectation' } as const;
  const row = rowOf(authority('ash', { a: twoWeeks }), authority('birch', { b: expected }));
  expect(row).toMatchObject({
    comparison: 'strength',
    words: 'Same figures, not the same strength',
  });
});

test('a silence keeps its place and its words', () => {
  const row = rowOf(
    authority('ash', { a: twoWeeks }),
    authority('birch', {}, NOT_STATED),
    authority('cedar', { c: twoWeeks }),
    authority('dogwood', {}),
  );
  expect(row.answers.map(({ instead }) => instead)).toEqual([
    '',
    'Not stated in this document',
    '',
    // Every document answers every topic, so that this one has a rule without a clock on it
    'A rule without a time',
  ]);
  expect(row).toMatchObject({
    comparison: 'same',
    notes: ['No figure in Birch and Dogwood.'],
  });
});

test('a figure that only one authority has compares with nothing', () => {
  const row = rowOf(authority('ash', { a: twoWeeks }), authority('birch', {}, NOT_STATED));
  expect(row).toMatchObject({
    comparison: 'alone',
    words: 'A figure only in Ash',
    notes: ['No figure in Birch.'],
  });
});

test('words in place of a figure are no figure', () => {
  const soon = rule({ shape: 'when', words: 'in good time' });
  const row = rowOf(authority('ash', { a: soon }), authority('birch', {}, NOT_STATED));
  expect(row).toMatchObject({
    comparison: 'none',
    words: 'No figure in any of them',
    notes: [],
  });
});

test('topics stand in their order, and one without a rule about time in any authority is left out', () => {
  const visits = rule(within(2, 'weeks', 'initial-meeting'), { topic: 'visits' });
  const rows = topicRows(TOPICS, [authority('ash', { v: visits, a: twoWeeks }), authority('birch', {})]);
  expect(rows.map(({ topic }) => topic.id)).toEqual(['first-meeting', 'visits']);
});

import { expect, test } from 'vitest';
import { kindsOf } from '../../../src/islands/compare/kinds.ts';
import { authority, rule, TOPICS, within } from './several.ts';

const meeting = rule(within(2, 'weeks', 'referral'), { happens: 'initial-meeting' });
const visits = rule({ shape: 'when', words: 'often' }, { topic: 'visits' });

test('rules for the same event stand together, whatever their topic, and the others by topic', () => {
  const elsewhere = { ...meeting, topic: 'plan' };
  const kinds = kindsOf(TOPICS, [
    authority('ash', { a: meeting, v: visits }),
    authority('birch', { b: elsewhere }),
  ]);
  expect(kinds.map(({ name, own }) => [name, own.map(({ rules }) => rules)])).toEqual([
    ['First meeting', [['a'], ['b']]],
    ['How often the child is visited', [['v'], []]],
  ]);
});

test('a rule without an event stands with those of its topic, if they are all for one event', () => {
  const silent = rule({ shape: 'not-stated' });
  const both = kindsOf(TOPICS, [authority('ash', { a: meeting }), authority('birch', { b: silent })]);
  expect(both.map(({ name }) => name)).toEqual(['First meeting']);
  const mixed = authority('cedar', { c: { ...meeting, happens: 'review' } });
  const three = kindsOf(TOPICS, [authority('ash', { a: meeting }), authority('birch', { b: silent }), mixed]);
  expect(three.map(({ name }) => name)).toEqual([
    'First meeting',
    'When the first meeting is held',
    'Review',
  ]);
});

test('what a document says in place of a rule is told, and a rule of another kind is no gap', () => {
  const silences = { visits: 'Not stated in this document' };
  const kinds = kindsOf(TOPICS, [
    authority('ash', { a: meeting, v: visits }),
    authority('birch', {}, silences),
    authority('cedar', { c: { ...meeting, happens: 'review' } }, silences),
  ]);
  const gapsOf = (name: string) => kinds.find((kind) => kind.name === name)?.own.map(({ gaps }) => gaps);
  expect(gapsOf('How often the child is visited')).toEqual([
    [],
    ['How often the child is visited: not stated in this document.'],
    ['How often the child is visited: not stated in this document.'],
  ]);
  expect(gapsOf('First meeting')).toEqual([
    [],
    ['When the first meeting is held: a rule without a time.'],
    [],
  ]);
});

import { expect, test } from 'vitest';
import { besideEachOther, isAlike } from '../../../src/islands/moving/alike.ts';
import { crosswalk } from '../../../src/islands/moving/crosswalk.ts';
import type { MovingRule, MovingTopic } from '../../../src/islands/moving/data.ts';
import { checkMove, readMove, writeMove } from '../../../src/islands/moving/move.ts';

const messages = (from: string, to: string) =>
  checkMove({ from, to }).map(({ field, message }) => [field, message]);

test('a move needs two authorities that are not the same', () => {
  expect(messages('a', 'b')).toEqual([]);
  expect(messages('', '')).toEqual([
    ['from', 'Select the authority that the family leaves'],
    ['to', 'Select the authority that the family moves to'],
  ]);
  expect(messages('a', 'a')).toEqual([
    ['to', 'Select another authority than the one that the family leaves'],
  ]);
});

test('the address holds the move, and one that is not in the list is left out', () => {
  expect(readMove('?from=a&to=b', ['a', 'b'])).toEqual({ from: 'a', to: 'b' });
  expect(readMove('?from=a&to=z', ['a', 'b'])).toEqual({ from: 'a', to: '' });
  expect(writeMove('?from=z&other=1', { from: 'a', to: 'b' })).toBe('?from=a&other=1&to=b');
});

test('only words that differ by more than a capital are set beside each other, and a missing one stays missing', () => {
  const from = {
    words: [
      { handbook: 'Review', local: 'CIN review' },
      { handbook: 'Plan', local: 'CIN plan' },
    ],
  };
  const to = {
    words: [
      { handbook: 'Plan', local: 'CIN Plan' },
      { handbook: 'Assessment', local: 'single assessment' },
    ],
  };
  expect(crosswalk([from, to])).toEqual([
    { handbook: 'Review', local: ['CIN review', undefined] },
    { handbook: 'Assessment', local: [undefined, 'single assessment'] },
  ]);
});

test('of several documents one that differs is enough', () => {
  const calling = (local: string) => ({ words: [{ handbook: 'Visit', local }] });
  const of = [calling('home visit'), calling('Home visit'), calling('statutory visit')];
  expect(crosswalk(of)).toEqual([
    { handbook: 'Visit', local: ['home visit', 'Home visit', 'statutory visit'] },
  ]);
  expect(crosswalk(of.slice(0, 2))).toEqual([]);
});

const rule = {
  title: 'Visit',
  href: '#visit',
  when: 'Every 4 weeks',
  says: 'Visit the child.',
  strength: { id: 'must', name: 'Must' },
  who: [],
  only: [],
  places: [],
  unclear: [],
};
const topic = (...rules: readonly MovingRule[]): MovingTopic => ({ name: 'Visits', href: '#visits', rules });
const silent = (silence: string): MovingTopic => ({ ...topic(), silence });

test.for<[string, MovingTopic, MovingTopic, boolean]>([
  ['the same figure under another title', topic(rule), topic({ ...rule, title: 'Seeing the child' }), true],
  [
    'the same figures in another order',
    topic(rule, { ...rule, when: 'Once' }),
    topic({ ...rule, when: 'Once' }, rule),
    true,
  ],
  ['another figure', topic(rule), topic({ ...rule, when: 'Every 6 weeks' }), false],
  ['another strength', topic(rule), topic({ ...rule, strength: { id: 'should', name: 'Should' } }), false],
  ['for other children', topic(rule), topic({ ...rule, only: ['Disabled child'] }), false],
  ['one rule more', topic(rule), topic(rule, rule), false],
  ['a figure and a silence', topic(rule), silent('Not stated'), false],
  ['the same silence', silent('Not stated'), silent('Not stated'), true],
  ['another silence', silent('Not stated'), silent('Not read yet'), false],
])('alike on a topic: %s', ([, from, to, expected]) => {
  expect(isAlike({ from, to })).toBe(expected);
});

test('rules without a figure are never alike, and a topic is held against the one in its place', () => {
  const { when: _, ...wordsOnly } = rule;
  const pairs = besideEachOther(
    { topics: [topic(rule), topic(wordsOnly)] },
    { topics: [topic(rule), topic(wordsOnly)] },
  );
  expect(pairs.map(isAlike)).toEqual([true, false]);
});

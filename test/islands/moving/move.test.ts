import { expect, test } from 'vitest';
import { crosswalk } from '../../../src/islands/moving/crosswalk.ts';
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

test('only words that are not alike are set beside each other, and a missing one stays missing', () => {
  const from = {
    words: [
      { handbook: 'Review', local: 'CIN review' },
      { handbook: 'Plan', local: 'CIN plan' },
    ],
  };
  const to = {
    words: [
      { handbook: 'Plan', local: 'CIN plan' },
      { handbook: 'Assessment', local: 'single assessment' },
    ],
  };
  expect(crosswalk(from, to)).toEqual([
    { handbook: 'Review', from: 'CIN review', to: undefined },
    { handbook: 'Assessment', from: undefined, to: 'single assessment' },
  ]);
});

import { expect, test } from 'vitest';
import { checkChosen, readAuthorities, writeAuthorities } from '../../../src/islands/compare/chosen.ts';

const messages = (...chosen: readonly string[]) => checkChosen(chosen).map(({ message }) => message);

test('two to five authorities can be compared', () => {
  expect(messages('a', 'b')).toEqual([]);
  expect(messages('a', 'b', 'c', 'd', 'e')).toEqual([]);
  expect(messages()).toEqual(['Select at least 2 authorities to compare']);
  expect(messages('a')).toEqual(['Select at least 2 authorities to compare']);
  expect(messages('a', 'b', 'c', 'd', 'e', 'f')).toEqual([
    'Select no more than 5 authorities. You have selected 6',
  ]);
});

test('the authorities stand in the address, each once, and what else stands there stays', () => {
  expect(readAuthorities('?authority=a&authority=b&authority=a')).toEqual(['a', 'b']);
  expect(readAuthorities('')).toEqual([]);
  expect(writeAuthorities('?other=1&authority=z', ['a', 'b'])).toBe('?other=1&authority=a&authority=b');
  expect(writeAuthorities('', [])).toBe('');
});

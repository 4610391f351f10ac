import { expect, test } from 'vitest';
import { suggest } from '../../src/spelling/suggest.ts';

const IDS = ['plan-review', 'plan-started', 'review', 'visit', 'order-made'];

test.for([
  ['a letter too few', 'revew', 'review'],
  ['a letter too many', 'revieww', 'review'],
  ['another letter', 'revaew', 'review'],
  ['two letters swapped', 'reveiw', 'review'],
  ['capitals', 'Review', 'review'],
  ['words the other way round', 'review-plan', 'plan-review'],
  ['an underscore', 'order_made', 'order-made'],
  ['two slips in a long word', 'plan-startd', 'plan-started'],
  ['the word itself', 'visit', 'visit'],
] as const)('%s', ([, word, meant]) => {
  expect(suggest(word, IDS)).toBe(meant);
});

test.for([
  ['another word', 'birthday'],
  ['half of a word', 'plan'],
  ['nothing', ''],
] as const)('%s resembles none', ([, word]) => {
  expect(suggest(word, IDS)).toBeUndefined();
});

test('the first of two that are equally near', () => {
  expect(suggest('cat', ['bat', 'rat'])).toBe('bat');
});

test('no words to choose from', () => {
  expect(suggest('review', [])).toBeUndefined();
});

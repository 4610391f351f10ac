import { expect, test } from 'vitest';
import { digitsToWords, wordsToDigits } from '../../../src/components/search/numbers.ts';
import { queryVariants } from '../../../src/components/search/variants.ts';

const LIST = {
  CIN: 'child in need',
  ICPC: 'initial child protection conference',
  s17: 'section 17',
  SO: 'supervision order',
  SMART: 'specific and so on (each document differs)',
};

test.each([
  ['every three weeks', 'every 3 weeks'],
  ['Twenty-one working days', '21 working days'],
  ['forty five days', '45 days'],
  ['someone', 'someone'],
])('"%s" in digits is "%s"', (words, digits) => {
  expect(wordsToDigits(words)).toBe(digits);
});

test.each([
  ['20 working days', 'twenty working days'],
  ['45 days', 'forty-five days'],
  ['in 2026', 'in 2026'],
  ['0 days', '0 days'],
])('"%s" in words is "%s"', (digits, words) => {
  expect(digitsToWords(digits)).toBe(words);
});

test.each([
  ['visit every three weeks', 'visit every 3 weeks'],
  ['20 working days', 'twenty working days'],
  ['six-weekly reviews', 'every 6 weeks reviews'],
  ['3 monthly', 'every 3 months'],
  ['fortnightly', 'every 2 weeks'],
  ['within a week', 'within 1 week'],
  ['s17', 'section 17'],
  ['s.17', 'section 17'],
  ['section 17', 's17'],
  ['S17 duty', 'section 17 duty'],
  ['cin review', 'child in need review'],
  ['Child in Need plan', 'CIN plan'],
  ['initial child protection conference', 'ICPC'],
  ['SO', 'supervision order'],
  ['smart', 'specific and so on'],
])('"%s" is also looked for as "%s"', (query, variant) => {
  expect(queryVariants(query, LIST)).toContain(variant);
});

test('what was typed comes first, without needless spaces', () => {
  expect(queryVariants('  CIN   plan ', LIST)[0]).toBe('CIN plan');
});

test('an English word in small letters is no abbreviation', () => {
  expect(queryVariants('so', LIST)).toEqual(['so']);
});

test('words that shorten to an English word stay as they are', () => {
  expect(queryVariants('supervision order', LIST)).toEqual(['supervision order']);
  expect(queryVariants('SO', LIST)).toEqual(['supervision order']);
});

test('nothing typed is nothing to look for', () => {
  expect(queryVariants('   ', LIST)).toEqual([]);
});

test('a query with many readings does not run away', () => {
  expect(queryVariants('CIN s17 every 3 weeks SO ICPC within 20 days', LIST).length).toBeLessThanOrEqual(8);
});

test('signs with a meaning in patterns are only signs', () => {
  expect(queryVariants('who (chairs)? [a]*', LIST)).toEqual(['who (chairs)? [a]*']);
});

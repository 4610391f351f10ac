import { expect, test } from 'vitest';
import { gradeNames, passWords } from '../../src/thresholds/words.ts';

const GRADES = [
  { mark: '2', name: 'Moderate' },
  { mark: '3', name: 'Severe' },
  { mark: '4', name: 'Profound' },
];

test('a way to meet a matrix in words', () => {
  expect(passWords({ 'at-least': 2, of: ['2'] }, GRADES)).toBe('at least 2 graded Moderate');
  expect(passWords({ 'at-least': 1, of: ['3', '4'] }, GRADES)).toBe('at least 1 graded Severe or Profound');
});

test('three grades stand with one joint', () => {
  expect(gradeNames(['2', '3', '4'], GRADES)).toBe('Moderate, Severe or Profound');
});

import { expect, test } from 'vitest';
import { answerMatrix } from '../../../src/islands/functional-needs/answer.ts';
import { asText } from '../../../src/islands/functional-needs/text.ts';
import { day } from '../example.ts';
import { BARSET } from './matrices.ts';

test('met: by how many of which grade, and what is missing cannot undo it', () => {
  const { sentence, change, ways } = answerMatrix(BARSET, { learning: '2', vision: '2' });
  expect(sentence).toBe('The matrix is met, by 2 functions graded Moderate.');
  expect(ways).toEqual([
    'At least 2 graded Moderate: 2 are, which is enough.',
    'At least 1 graded Severe: none is.',
  ]);
  expect(change).toBe('1 function has no grade: Hearing. Whatever it turns out to be, the matrix stays met.');
});

test('met in two ways', () => {
  const { sentence, change } = answerMatrix(BARSET, { learning: '3', vision: '2', hearing: '2' });
  expect(sentence).toBe('The matrix is met, by 2 functions graded Moderate and by 1 function graded Severe.');
  expect(change).toBeUndefined();
});

test('not met: of these grades, and never of the child', () => {
  const { sentence, change, tally } = answerMatrix(BARSET, { learning: '0', vision: '2', hearing: '0' });
  expect(sentence).toBe('The matrix is not met by these grades.');
  expect(change).toBeUndefined();
  expect(tally).toEqual([
    { grade: 'None (0)', functions: ['Learning', 'Hearing'] },
    { grade: 'Moderate (2)', functions: ['Vision'] },
    { grade: 'Severe (3)', functions: [] },
  ]);
});

test('not met, and what is missing is too little to change that', () => {
  const strict = { ...BARSET, passes: [{ 'at-least': 3, of: ['2'] }] };
  expect(answerMatrix(strict, { learning: '0', vision: '2', hearing: 'N' }).change).toBe(
    '1 function has no grade: Hearing. Whatever it turns out to be, the matrix is not met.',
  );
});

test('open: names what is missing and every grade that could still meet it', () => {
  const one = answerMatrix(BARSET, { learning: '0', vision: '2', hearing: 'N' });
  expect(one.sentence).toBe('It cannot be said yet whether the matrix is met.');
  expect(one.change).toBe(
    '1 function has no grade: Hearing. The matrix will be met if it is graded Moderate or if it is graded Severe. If not, the matrix will not be met.',
  );
  // None is moderate yet, so both open ones would have to be.
  const two = answerMatrix(BARSET, { learning: '0', hearing: 'N' });
  expect(two.change).toBe(
    '2 functions have no grade: Vision; Hearing. The matrix will be met if at least 2 of these are graded Moderate or if at least 1 of these is graded Severe. If not, the matrix will not be met.',
  );
  expect(two.tally.slice(-2)).toEqual([
    { grade: 'Not tested (N): missing evidence', functions: ['Hearing'] },
    { grade: 'Not graded here', functions: ['Vision'] },
  ]);
});

test('as text: the answer, what it does not mean, the count, the rule and its source', () => {
  const answer = answerMatrix(BARSET, { learning: '0', vision: '2', hearing: '0' });
  expect(asText(answer, BARSET, day('2026-01-05'))).toBe(
    `\
The matrix is not met by these grades.
Matrix of needs, Barsetshire. Seen on Monday 5 January 2026.

What it does not mean: A child below the mark may still be in need.

How it was counted

At least 2 graded Moderate: 1 is.
At least 1 graded Severe: none is.

The grades

None (0): 2 (Learning; Hearing)
Moderate (2): 1 (Vision)
Severe (3): 0

The rule

It is met by at least 2 graded Moderate or by at least 1 graded Severe.
It decides: Whether the disability service takes the case
Source: Appendix 2, line 12.

A person graded; the Handbook only counted. The document itself prevails. Child in Need Handbook`,
  );
});

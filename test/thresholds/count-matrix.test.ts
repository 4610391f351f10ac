import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countMatrix } from '../../src/thresholds/count-matrix.ts';
import type { CountedMatrix, Grading } from '../../src/thresholds/count-matrix.ts';

// Four rows in use and one that is not; two moderate needs or one that is severe or profound.
const MATRIX: CountedMatrix = {
  grades: [
    { mark: '0' },
    { mark: '1' },
    { mark: '2' },
    { mark: '3' },
    { mark: '4' },
    { mark: 'N', missing: true },
  ],
  functions: [
    { id: 'learning' },
    { id: 'vision' },
    { id: 'social', unused: 'It is not used.' },
    { id: 'hearing' },
    { id: 'health' },
  ],
  passes: [
    { 'at-least': 2, of: ['2'] },
    { 'at-least': 1, of: ['3', '4'] },
  ],
};

/** The marks of learning, vision, hearing and health in that order; a dot where there is none. */
function marks(text: string): Grading {
  const given = text.split(' ').flatMap((mark, place) => {
    const id = ['learning', 'vision', 'hearing', 'health'][place];
    return id === undefined || mark === '.' ? [] : [[id, mark] as const];
  });
  return Object.fromEntries(given);
}

test.each([
  ['2 2 0 0', 'met', 'two moderate needs'],
  ['2 2 2 0', 'met', 'more than are needed'],
  ['3 0 0 0', 'met', 'one severe need'],
  ['0 0 0 4', 'met', 'one profound need'],
  ['2 3 0 0', 'met', 'one moderate and one severe need, by the second way alone'],
  ['3 . . .', 'met', 'what is missing cannot undo it'],
  ['1 1 1 1', 'not-met', 'mild needs never count'],
  ['2 1 1 1', 'not-met', 'one moderate need is one too few'],
  ['0 0 0 0', 'not-met', 'no need at all'],
  ['2 0 0 N', 'open', 'the one not tested could be moderate or worse'],
  ['2 0 0 .', 'open', 'the one not graded could be so too'],
  ['0 0 0 N', 'open', 'the one not tested could be severe'],
  ['N N N N', 'open', 'nothing tested is not nothing found'],
] as const)('%s is %s: %s', (given, result, why) => {
  expect(countMatrix(MATRIX, marks(given)).result, why).toBe(result);
});

test('says for each way what counts, how much it is short of, and whether missing evidence could make it up', () => {
  // One moderate need: the first way is one short, the second one. One function is open, which could be either.
  expect(countMatrix(MATRIX, marks('2 1 0 N')).ways).toEqual([
    { functions: ['learning'], short: 1, possible: true },
    { functions: [], short: 1, possible: true },
  ]);
  // No moderate need: the first way is two short, more than the one open function can give.
  expect(countMatrix(MATRIX, marks('0 1 0 N')).ways).toEqual([
    { functions: [], short: 2, possible: false },
    { functions: [], short: 1, possible: true },
  ]);
});

test('missing evidence can be too little to change anything', () => {
  const strict = { ...MATRIX, passes: [{ 'at-least': 3, of: ['2'] }] };
  expect(countMatrix(strict, marks('2 0 0 N')).result).toBe('not-met');
  expect(countMatrix(strict, marks('2 0 N N')).result).toBe('open');
});

test('tells apart what is graded, what has missing evidence and what has no mark, in the order of the document', () => {
  expect(countMatrix(MATRIX, marks('2 N . 2'))).toMatchObject({
    graded: [
      { mark: '0', functions: [] },
      { mark: '1', functions: [] },
      { mark: '2', functions: ['learning', 'health'] },
      { mark: '3', functions: [] },
      { mark: '4', functions: [] },
    ],
    missing: ['vision'],
    ungraded: ['hearing'],
  });
});

test('a row that is not used never counts, and a strange mark is no grade', () => {
  const count = countMatrix(MATRIX, { ...marks('0 0 0 X'), social: '4' });
  expect(count.ways.map(({ functions }) => functions)).toEqual([[], []]);
  expect(count.ungraded).toEqual(['health']);
});

test('is right for any grades: open exactly where some way of filling in what is missing would meet the matrix', () => {
  const known = ['0', '1', '2', '3', '4'];
  const fillings = (given: readonly string[]): readonly (readonly string[])[] =>
    given.reduce<readonly (readonly string[])[]>(
      (all, mark) =>
        all.flatMap((one) => (known.includes(mark) ? [mark] : known).map((next) => [...one, next])),
      [[]],
    );
  const isMet = (all: readonly string[]) =>
    all.filter((mark) => mark === '2').length >= 2 || all.some((mark) => mark === '3' || mark === '4');
  const mark = fc.constantFrom(...known, 'N', '.');
  fc.assert(
    fc.property(fc.tuple(mark, mark, mark, mark), (given) => {
      const outcomes = new Set(fillings(given).map(isMet));
      const expected = outcomes.size === 2 ? 'open' : outcomes.has(true) ? 'met' : 'not-met';
      expect(countMatrix(MATRIX, marks(given.join(' '))).result).toBe(expected);
    }),
  );
});

import { expect, test } from 'vitest';
import { matrixData } from '../../src/site/matrix-data.ts';
import { barset, barsetWith } from './barset.ts';

const SOURCE = 'source: [{ section: 2 Levels, line: 12 }]';
const graded = barsetWith({
  'thresholds.yaml': `\
matrix:
  title: Matrix
  says: A table.
  decides: Who is served
  does-not-mean: That the child is not in need
  grades: [{ mark: '1', name: Mild }, { mark: N, name: Not tested, missing: true }]
  functions:
    hearing: { number: 1, name: Hearing, grades: { '1': Some loss }, questions: [which-day], ${SOURCE} }
    social: { number: 8, name: Social, unused: It is not used., ${SOURCE} }
  passes: [{ at-least: 1, of: ['1'] }]
  questions: [which-day]
  ${SOURCE}
`,
});

test('an authority with a matrix is handed over, and one without is left out', () => {
  expect(matrixData([barset, graded]).map(({ authority, name }) => [authority, name])).toEqual([
    ['barset', 'Barsetshire'],
  ]);
  expect(matrixData([barset])).toEqual([]);
});

test('holds the grades, the rows with why one is not used, and each question once', () => {
  const [data] = matrixData([graded]);
  expect(data).toMatchObject({
    href: '/authorities/barset/thresholds/#matrix',
    doesNotMean: 'That the child is not in need',
    functions: [
      { id: 'hearing', number: 1, name: 'Hearing', grades: { '1': 'Some loss' }, questions: ['which-day'] },
      { id: 'social', unused: 'It is not used.', grades: {} },
    ],
    places: [{ section: '2 Levels', lines: [{ line: 12 }] }],
  });
  expect(data?.questions.map(({ id, href }) => [id, href])).toEqual([
    ['which-day', '/authorities/barset/questions/#question-which-day'],
  ]);
});

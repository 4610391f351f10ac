import { expect, test } from 'vitest';
import { readCsv } from '../../../src/formats/csv.ts';
import { answerMatrix } from '../../../src/islands/functional-needs/answer.ts';
import { countCsv } from '../../../src/islands/functional-needs/count-csv.ts';
import { BARSET } from './matrices.ts';

test('a row for each function in the order of the document, with its grade, the answer and the source', () => {
  const answer = answerMatrix(BARSET, { vision: '2', hearing: 'N' });
  const text = countCsv(answer, BARSET, 'https://handbook.example').replace('\uFEFF', '');
  const [head = [], ...rows] = readCsv(text, ',').rows;
  const cell = (row: number, name: string) => rows[row]?.[head.indexOf(name)];
  expect(rows.map(([name, grade]) => [name, grade])).toEqual([
    ['Learning', 'Not graded here'],
    ['Vision', 'Moderate (2)'],
    ['Hearing', 'Not tested (N): missing evidence'],
  ]);
  expect(cell(0, 'Answer')).toContain(
    'It cannot be said yet whether the matrix is met. 2 functions have no grade',
  );
  expect(cell(2, 'Link')).toBe(`https://handbook.example${BARSET.href}`);
  expect(cell(1, 'Source')).not.toBe('');
  expect(text).not.toMatch(/undefined|\[object/);
});

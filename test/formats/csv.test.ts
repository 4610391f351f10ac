import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '../../src/formats/csv.ts';

const bodyOf = (cell: string) => csvText([{ Cell: cell }]).slice('\uFEFFCell\r\n'.length);

test('the text is UTF-8 by its first character, has a heading, and ends its lines with CR LF', () => {
  expect(
    csvText([
      { Who: 'Manager', When: '6–8 weeks' },
      { Who: 'Worker', When: '' },
    ]),
  ).toBe('\uFEFFWho,When\r\nManager,6–8 weeks\r\nWorker,');
});

// RFC 4180, section 2, rules 6 and 7
test.each([
  ['Ann, Ben', '"Ann, Ben"'],
  ['the "first" meeting', '"the ""first"" meeting"'],
  ['one\ntwo', '"one\ntwo"'],
  ['one\r\ntwo', '"one\r\ntwo"'],
  ['plain', 'plain'],
])('a cell is quoted where it must be: %j', (cell, written) => {
  expect(bodyOf(cell)).toBe(written);
});

const FORMULAS = [
  '=HYPERLINK("https://x.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\r\n=1',
  ' =1',
  '＝1+1',
  '=1\n2',
  '=1, 2',
];

test.each(FORMULAS)('a cell that could be a formula begins with an apostrophe: %j', (cell) => {
  const [[, row] = []] = [Papa.parse<string[]>(csvText([{ Cell: cell }])).data];
  expect(row).toEqual([`'${cell}`]);
});

test.each(["'quoted'", '6-8 weeks', 'a = b', '“=”', '1', ''])('any other is left as it is: %j', (cell) => {
  expect(bodyOf(cell)).toBe(cell);
});

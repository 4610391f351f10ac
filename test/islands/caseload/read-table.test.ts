import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/islands/caseload/read-table.ts';
import { WORDS } from './words.ts';

const read = (text: string) => readTable(text, WORDS);
const table = (text: string) => {
  const found = read(text);
  if (!found.ok) throw new Error(found.message);
  return found.table;
};
const message = (text: string) => {
  const found = read(text);
  return found.ok ? undefined : found.message;
};
const rows = (text: string) => table(text).rows.map(({ number, cells }) => [number, ...cells]);

test.for([
  ['commas', 'label,authority\n1,example'],
  ['semicolons', 'label;authority\n1;example'],
  ['tabs', 'label\tauthority\n1\texample'],
  ['a byte order mark', '\uFEFFlabel,authority\n1,example'],
  ['Windows line ends', 'label,authority\r\n1,example\r\n'],
  ['quoted cells', '"label","authority"\n"1","example"'],
  ['blank lines before', '\n\nlabel,authority\n1,example'],
] as const)('reads a table with %s', ([, text]) => {
  expect(rows(text).map(([, ...cells]) => cells)).toEqual([['1', 'example']]);
});

test('numbers the rows as a spreadsheet does, blank ones and cells of several lines included', () => {
  expect(rows('label,authority\n"a\nb",example\n\n,,\n4,example')).toEqual([
    [2, 'a\nb', 'example'],
    [5, '4', 'example'],
  ]);
});

test('knows a column by its id, its name, the question and the heading of the template', () => {
  const columns = (heading: string) => table(`authority,${heading}\nexample,1`).headings[1]?.column;
  for (const heading of ['order-made', 'Order made', 'ORDER MADE ', 'Date the order was made', 'order_made'])
    expect(columns(heading), heading).toEqual({ holds: 'date', event: 'order-made' });
  for (const heading of ['Reviews held', 'review held', 'Review held'])
    expect(columns(heading), heading).toEqual({ holds: 'held', event: 'review' });
  for (const heading of ['review', 'Next planned review', 'Date of the next planned review'])
    expect(columns(heading), heading).toEqual({ holds: 'date', event: 'review' });
});

test('leaves out a column that it does not know and names the nearest', () => {
  const { headings, notes } = table(
    'authority,Assesment completed,Colour of the hat,route,Route\nexample,1,2,3,4',
  );
  expect(headings.map((heading) => heading?.words)).toEqual([
    'authority',
    undefined,
    undefined,
    'route',
    undefined,
  ]);
  expect(notes).toEqual([
    'Column "Assesment completed" is not known, so it was left out. Did you mean "Assessment completed"?',
    'Column "Colour of the hat" is not known, so it was left out.',
    'Column "Route" stands in the table twice. Only the first was read.',
  ]);
});

test('keeps what stands before a quotation mark that is never closed', () => {
  const found = table('label,authority\n1,example\n2,"example\n3,example');
  expect(found.rows.map(({ number }) => number)).toEqual([2]);
  expect(found.notes).toEqual([
    'Row 3 has a quotation mark that is never closed. That row, and whatever follows it, was left out.',
  ]);
});

test.for([
  ['', 'The table is empty'],
  [' \r\n\t', 'The table is empty'],
  ['label,authority', 'The table must have at least one row below the names of the columns'],
  ['label,authority\n,\n', 'The table must have at least one row below the names of the columns'],
  [
    '1,example,2026-01-01\n2,example,2026-01-02',
    'The first row must hold the names of the columns, and one of them must be "authority". The template shows how',
  ],
  ['PK\u0003\u0004\u0014', 'The file must be a table saved as CSV. This one is not text'],
  ['label,authority\n1,exa\0mple', 'The file must be a table saved as CSV. This one is not text'],
  [`authority${',x'.repeat(300)}\nexample`, 'The table must have 200 columns or fewer: it has 301'],
  [
    `label,authority\n${'1,example\n'.repeat(10_000)}`,
    'The table must have 5,000 rows or fewer: it has 10,000',
  ],
  [
    `label,authority\n1,${'x'.repeat(5_000_000)}`,
    'The table must be smaller than 5 MB. Leave out columns that are not dates of a case',
  ],
] as const)('refuses what is no table of cases (%#)', ([text, expected]) => {
  expect(message(text)).toBe(expected);
});

test('takes 5,000 rows and a cell of a megabyte', () => {
  expect(rows(`label,authority\n${'1,example\n'.repeat(5000)}`)).toHaveLength(5000);
  expect(rows(`label,authority\n1,example\n${'x'.repeat(1_000_000)},example`)).toHaveLength(2);
});

test('never throws, whatever the text', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('authority', 'label', '"', ',', ';', '\n', '\r\n'),
  );
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const found = read(cells.join(','));
      return found.ok ? found.table.rows.length > 0 || found.table.notes.length > 0 : found.message !== '';
    }),
  );
});

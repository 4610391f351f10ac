import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/formats/csv.ts';
import { readHandbook } from '../../../src/site/handbook.ts';
import { TABLES } from '../../../src/site/open-data/tables.ts';
import { ROOT } from '../../support/files.ts';
import { barset, terms } from '../barset.ts';

const read = readHandbook(ROOT);
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { handbook } = read.value;

/** Every cell of a file that a spreadsheet could take for a formula, looked at more strictly than by the code itself. */
function formulasIn(csv: string): readonly string[] {
  const rows = Papa.parse<string[]>(csv.slice(1)).data;
  return rows.flat().filter((cell) => /^[\s\p{P}\p{S}]*[=+@＝＋＠-]/u.test(cell) && !cell.startsWith("'"));
}

describe.each(Object.entries(TABLES))('%s.csv', (name, rowsOf) => {
  const rows = rowsOf(handbook);
  const entries = handbook.authorities.flatMap((authority) =>
    Object.keys(authority[name as keyof typeof TABLES]).map((id) => `${authority.id} ${id}`),
  );

  test('has one row for each entry', () => {
    expect(rows.map((row) => `${row['Authority id']} ${row['Id']}`).toSorted()).toEqual(entries.toSorted());
    expect(entries.length).toBeGreaterThan(0);
  });

  test('has the same columns in every row, and every row its source, address and licence', () => {
    const columns = new Set(rows.map((row) => Object.keys(row).join()));
    expect(columns.size).toBe(1);
    const empty = rows.filter((row) => ['Source', 'Address', 'Licence'].some((column) => !row[column]));
    expect(empty).toEqual([]);
  });

  test('comes back from a reader as it was', () => {
    const back = Papa.parse<object>(csvText(rows).slice(1), { header: true });
    expect(back.errors).toEqual([]);
    expect(back.data).toEqual(rows);
  });

  test('has no cell that could be a formula', () => {
    expect(formulasIn(csvText(rows))).toEqual([]);
  });
});

test('a formula in the dataset would be found', () => {
  const [id = ''] = Object.keys(barset.questions);
  const question = { ...barset.questions[id], asks: '=HYPERLINK("https://x.example")?' };
  const rows = TABLES.questions({
    terms,
    authorities: [{ ...barset, questions: { [id]: question } as never }],
  });
  expect(formulasIn(`\uFEFF${Papa.unparse([...rows])}`)).toHaveLength(1);
  expect(formulasIn(csvText(rows))).toEqual([]);
});

/** The table of a move, between authorities as they stand. */
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/formats/csv.ts';
import { moveCsv } from '../../../src/islands/moving/move-csv.ts';
import { movingData } from '../../../src/site/moving-data.ts';
import { handbook } from '../calculator-data.ts';

const data = (id: string) => {
  const authority = handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`There is no authority ${id}`);
  return movingData(authority, handbook.terms);
};
const SITE = 'https://handbook.example';

/** The rows of a move, each by the names of its columns. */
function rows(from: string, to: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...cells] = readCsv(moveCsv(data(from), data(to), SITE).replace('\uFEFF', ''), ',').rows;
  return cells.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

test('has the rules of each side under its own name, with source and link', () => {
  const all = rows('camden', 'azeus');
  expect(new Set(all.map((row) => row['Authority']))).toEqual(
    new Set([data('camden').name, data('azeus').name]),
  );
  const { starts, silent, otherWays } = data('azeus').clocks;
  const clocks = all.filter(({ Part }) => /^Clocks|^Set only/.test(Part ?? ''));
  expect(clocks).toHaveLength(starts.length + silent.length + otherWays.length);
  const stated = all.filter(({ Source }) => Source !== '');
  expect(stated.length).toBeGreaterThan(20);
  for (const row of stated) expect(row['Link']).toMatch(/^https:\/\/handbook\.example\//);
  expect(JSON.stringify(all)).not.toMatch(/undefined|\[object/);
});

test('says whom an authority tells, and what each document calls the same thing', () => {
  const all = rows('camden', 'azeus');
  const told = data('camden').leaving.told.flatMap(({ title, duties }) => duties.map(() => title));
  const named = all.flatMap((row) =>
    row['Authority'] === 'Camden' && row['Who is told or sent it'] ? row['Who is told or sent it'] : [],
  );
  expect(named).toEqual(told);
  expect(told.length).toBeGreaterThan(0);
  expect(all.filter(({ Part }) => Part === 'Words that change').length % 2).toBe(0);
});

test('a silence is a row of its own', () => {
  const silent = rows('psw-2020', 'camden').filter(({ Says }) =>
    Says?.includes('ot stated in this document'),
  );
  expect(silent.length).toBeGreaterThan(0);
});

/** The files under /data/ as they lie on the server: whole, fit for their schema, and safe to open in a spreadsheet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { readHandbook } from '../../src/site/handbook.ts';
import { validatorOf } from '../support/json-schema.ts';
import { siteFiles, siteFolder, sitePages } from '../support/site.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { authorities } = read.value.handbook;

const textOf = (file: string) => readFileSync(path.join(siteFolder(), file), 'utf8');
const dataOf = (file: string) => JSON.parse(textOf(file)) as Record<string, unknown>;
const files = siteFiles().filter((file) => /^data\/[^/]+\.(?:json|csv)$/.test(file));
const validate = validatorOf(path.join(siteFolder(), 'schema'));

test('there is a file for each authority, one of everything and three tables', () => {
  expect(files).toEqual(
    [
      'data/handbook.json',
      'data/duties.csv',
      'data/questions.csv',
      'data/timescales.csv',
      ...authorities.map(({ id }) => `data/${id}.json`),
    ].toSorted(),
  );
});

test('every JSON file fits the schema that it names', () => {
  const jsonFiles = files.filter((file) => file.endsWith('.json'));
  const wrong = jsonFiles.flatMap((file) => {
    const data = dataOf(file);
    const schema = path.posix.basename(String(data['$schema']), '.json');
    return validate(schema, data).map((complaint) => `${file}: ${complaint}`);
  });
  expect(wrong).toEqual([]);
  expect(new Set(jsonFiles.map((file) => dataOf(file)['$schema']))).toEqual(
    new Set(['/schema/authority-data.json', '/schema/handbook-data.json']),
  );
});

test('the whole holds each authority exactly as its own file does', () => {
  expect(dataOf('data/handbook.json')['authorities']).toEqual(
    authorities.map(({ id }) => dataOf(`data/${id}.json`)),
  );
});

test('every address that the data names is a page, with the part that it names', () => {
  const pages = new Map(sitePages().map(({ url, html }) => [url, html]));
  const rows = files
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => Papa.parse<Record<string, string>>(textOf(file).slice(1), { header: true }).data);
  const addresses = rows.map(({ Address = '' }) => Address);
  const dead = [
    ...addresses,
    ...authorities.map(({ id }) => String(dataOf(`data/${id}.json`)['url'])),
  ].filter((address) => {
    const [page = '', part] = address.split('#');
    const html = pages.get(page);
    return html === undefined || (part !== undefined && !html.includes(` id="${part}"`));
  });
  expect(addresses.length).toBeGreaterThan(100);
  expect(dead).toEqual([]);
});

test('a table is UTF-8 and says so, and no cell of it begins a formula', () => {
  for (const file of files.filter((name) => name.endsWith('.csv'))) {
    const text = textOf(file);
    expect(text.startsWith('\uFEFFAuthority id,')).toBe(true);
    const cells = Papa.parse<string[]>(text.slice(1)).data.flat();
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  }
});

test('the page of the data leads to every file of it and to every schema', () => {
  const html = sitePages().find(({ url }) => url === '/data/')?.html ?? '';
  const schemas = siteFiles().filter((file) => file.startsWith('schema/'));
  expect([...files, ...schemas].filter((file) => !html.includes(`href="/${file}"`))).toEqual([]);
});

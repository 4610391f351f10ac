import { expect, test } from 'vitest';
import { authorityFiles, wholeFiles } from '../../../src/site/open-data/files.ts';
import { schemaLinks } from '../../../src/site/open-data/schemas.ts';
import { handbook, terms } from '../barset.ts';

test('each file is named with what it holds and its size', () => {
  expect(wholeFiles(handbook).map(({ title, href, holds }) => [title, href, holds])).toEqual([
    [
      'handbook.json',
      '/data/handbook.json',
      'Everything: every authority, the lists of words, the national rules',
    ],
    ['timescales.csv', '/data/timescales.csv', '6 rows: when something is due'],
    ['duties.csv', '/data/duties.csv', '0 rows: who has to do what'],
    ['questions.csv', '/data/questions.csv', '1 row: what is unclear in a document'],
  ]);
  expect(authorityFiles(handbook)).toEqual([
    {
      title: 'barset.json',
      href: '/data/barset.json',
      holds: 'Barsetshire',
      size: expect.stringMatching(/^[1-9] kB$/),
    },
  ]);
});

test('a file of a million bytes and more is measured in megabytes', () => {
  const [barset] = handbook.authorities;
  const many = { ...handbook, authorities: Array.from({ length: 1000 }, () => barset as never) };
  expect(wholeFiles(many)[0]?.size).toMatch(/^[1-9]\.\d MB$/);
});

test('every schema is there by what it describes', () => {
  const links = schemaLinks(terms);
  expect(links).toContainEqual({
    title: 'Timescales of an authority, by id',
    href: '/schema/timescales.json',
  });
  expect(links).toContainEqual({ title: 'Open data of one authority', href: '/schema/authority-data.json' });
});

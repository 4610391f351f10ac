import { expect, test } from 'vitest';
import type { Authority } from '../../../src/policy/types.ts';
import {
  abbreviationViews,
  everyAbbreviation,
  localAbbreviations,
  withoutAbbreviations,
} from '../../../src/site/views/abbreviations.ts';
import { barset, terms } from '../barset.ts';

const line = (number: number) => ({ line: number, href: `/authorities/barset/source/#line-${number}` });
const source = [{ section: 'Start', line: 7 }];

function another(name: string, abbreviations: Authority['abbreviations']): Authority {
  return { ...barset, id: name, name, abbreviations };
}

test('short forms of documents and of readers are sorted whatever the case of their letters', () => {
  const lists = {
    abbreviations: { s47: 'section 47', CIN: 'child in need' },
    'readers-abbreviations': { PL: 'x' },
  };
  expect(abbreviationViews([], lists).map(({ short }) => short)).toEqual(['CIN', 'PL', 's47']);
  expect(everyAbbreviation(lists)).toEqual({ s47: 'section 47', CIN: 'child in need', PL: 'x' });
  expect(everyAbbreviation({ abbreviations: { a: 'b' } })).toEqual({ a: 'b' });
});

test('those that spell a short form out come first, then those that do not; nobody else is named', () => {
  const authorities = [
    another('unread', undefined),
    another('without', {}),
    another('unexplained', { CIN: { 'stands-for': 'not-stated', source } }),
    another('other', { CIN: { 'stands-for': 'Children in Need', source } }),
    barset,
    another('same', { CIN: { 'stands-for': 'child-in-need', source } }),
  ];
  const usage = abbreviationViews(authorities, terms).find(({ short }) => short === 'CIN')?.usage;
  expect(usage?.map(({ says, by }) => [says, ...by.map(({ name }) => name)])).toEqual([
    ['Spelt out as “Children in Need”', 'other'],
    ['Spelt out so', 'Barsetshire', 'same'],
    ['Never spelt out', 'unexplained'],
  ]);
  expect(usage?.[1]?.by[0]?.lines).toEqual([line(1)]);
  expect(withoutAbbreviations(authorities)).toEqual(['unread']);
});

test('a note in brackets is no part of what a short form stands for', () => {
  const lists = { abbreviations: { CIN: 'child in need (each document has its own words)' } };
  const [cin] = abbreviationViews([barset], lists);
  expect(cin?.usage.map(({ says }) => says)).toEqual(['Spelt out so']);
});

test('a short form of readers is used by no document', () => {
  const views = abbreviationViews([barset], terms);
  expect(views.find(({ short }) => short === 'SO')).toEqual({
    short: 'SO',
    long: 'supervision order',
    usage: [],
  });
  expect(views.find(({ short }) => short === 'TM')?.usage).toEqual([
    { says: 'Never spelt out', by: [{ name: 'Barsetshire', lines: [line(65)] }] },
  ]);
});

test('a document has its own words for its short forms, or leaves them to be guessed', () => {
  const unclear = { 'stands-for': 'not-stated', questions: ['which-day'], source: [...source, ...source] };
  const county = { ...barset, abbreviations: { ...barset.abbreviations, TM: unclear } };
  const views = localAbbreviations(county, terms);
  expect(views?.map(({ short, anchor, says }) => [short, anchor, says])).toEqual([
    ['CIN', 'abbreviation-CIN', 'Child in Need'],
    ['TM', 'abbreviation-TM', 'Never spelt out in the document. Taken for: team manager'],
  ]);
  expect(views?.[1]?.places).toEqual([{ section: 'Start', lines: [line(7)] }]);
  expect(views?.[1]?.questions.map(({ inFull }) => inFull)).toEqual([
    '/authorities/barset/questions/#question-which-day',
  ]);
});

test('where nobody has looked for short forms, none are claimed to be missing', () => {
  expect(localAbbreviations(another('unread', undefined), terms)).toBeUndefined();
  expect(localAbbreviations(another('without', {}), terms)).toEqual([]);
});

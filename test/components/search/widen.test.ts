import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/components/search/did-you-mean.ts';
import { widen } from '../../../src/components/search/widen.ts';
import type { SearchTerm } from '../../../src/site/search/words.ts';

const term = (name: string, also: readonly string[], local: readonly string[] = []): SearchTerm => ({
  name,
  href: `/${name}/`,
  from: [name, ...also, ...local],
  to: [name, ...local],
});

const TERMS = [
  term('First meeting', ['network meeting'], ['Initial CIN review meeting']),
  term('Review', ['core group']),
  term('Plan', ['CIN plan']),
  term('Assessment', ['C&F assessment', 'single assessment']),
];
const wider = (...variants: string[]) => widen(variants, TERMS);

test('a reader’s word leads to the Handbook’s and to those of authorities', () => {
  expect(wider('Network  meetings')).toEqual({
    names: ['First meeting', 'Initial CIN review meeting'],
    sentences: [],
    terms: [TERMS[0]],
  });
});

test('a word of an authority leads to the Handbook’s, and back', () => {
  expect(wider('initial CIN review meeting').names).toEqual(['First meeting']);
  expect(wider('first meeting').names).toEqual(['Initial CIN review meeting']);
});

test('what else was typed stays where it is', () => {
  expect(wider('who chairs the core group?').sentences).toEqual(['who chairs the Review?']);
});

test('a word within a longer wording is not meant', () => {
  expect(wider('single assessment').terms.map(({ name }) => name)).toEqual(['Assessment']);
  const plans = [...TERMS, term('Plan of the CIN plan', ['CIN plan review'])];
  expect(widen(['CIN plan review'], plans).terms.map(({ name }) => name)).toEqual(['Plan of the CIN plan']);
});

test('signs do not matter', () => {
  expect(wider('c & f assessment').names).toEqual(['Assessment']);
});

test('a query in the Handbook’s own words has nothing to add', () => {
  expect(wider('assessment')).toEqual({ names: [], sentences: [], terms: [] });
  expect(wider()).toEqual({ names: [], sentences: [], terms: [] });
});

test('a query with many things does not run away', () => {
  const many = TERMS.map(({ from }) => from[1]).join(' and ');
  const { names, sentences } = wider(many, `${many} again`, `${many} and again`);
  expect(sentences.length).toBeGreaterThan(3);
  expect(names.length + sentences.length).toBeLessThanOrEqual(10);
});

const WORDS = { abbreviations: { MASH: 'multi-agency hub' }, terms: TERMS, names: ['Camden'] };

test.each([
  ['assesment', 'Assessment'],
  ['first meting', 'first meeting'],
  ['mahs', 'MASH'],
  ['reveiw in camdem', 'Review in Camden'],
])('"%s" was meant to be "%s"', (query, meant) => {
  expect(didYouMean(query, WORDS)).toBe(meant);
});

test('a query whose words are all known, or like none, is left alone', () => {
  expect(didYouMean('REVIEW meeting', WORDS)).toBeUndefined();
  expect(didYouMean('xylophone', WORDS)).toBeUndefined();
});

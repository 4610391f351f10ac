import { expect, test } from 'vitest';
import type { Matrix } from '../../../src/policy/types.ts';
import { insideCalculators, pageCalculators } from '../../../src/site/views/chapter-calculators.ts';

const ASH = { id: 'ash', name: 'Ash', thresholds: {} };
const WITH_MATRIX = { ...ASH, thresholds: { matrix: {} as Matrix } };
const namesOn = (page: string, authority: typeof ASH = ASH) =>
  pageCalculators(page, authority).inside.map(({ calculator }) => calculator);

test('each page has the calculators that work by its rules', () => {
  expect(namesOn('first-meeting')).toEqual(['meetings', 'timeline']);
  expect(namesOn('reviews')).toEqual(['meetings', 'timeline']);
  expect(namesOn('visits')).toEqual(['visits']);
  expect(namesOn('special-circumstances')).toEqual(['supervision-order']);
  expect(namesOn('timescales')).toEqual(['timeline']);
});

test('grades are counted only where the document has a matrix', () => {
  expect(namesOn('thresholds')).toEqual([]);
  expect(namesOn('thresholds', WITH_MATRIX)).toEqual(['functional-needs']);
  expect(insideCalculators(ASH)).not.toContain('functional-needs');
  expect(insideCalculators(WITH_MATRIX)).toContain('functional-needs');
});

test('a calculator on a page says what it does, where its own page is and where what it is given is', () => {
  expect(pageCalculators('visits', ASH).inside).toEqual([
    {
      calculator: 'visits',
      title: 'Check the gaps between visits here, by the rules of Ash',
      page: { title: 'Check the gaps between visits in Ash', href: '/calculators/visits/?authority=ash' },
      file: '/data/calculators/ash/visits.json',
    },
  ]);
});

test('a page without one leads to the timeline, and the one on moving first to what changes with a move', () => {
  expect(pageCalculators('any-chapter', ASH)).toEqual({
    inside: [],
    links: [{ title: 'Work out the dates of a case in Ash', href: '/calculators/timeline/?authority=ash' }],
  });
  expect(pageCalculators('moving', ASH).links.map(({ href }) => href)).toEqual([
    '/compare/moving/?from=ash',
    '/calculators/timeline/?authority=ash',
  ]);
});

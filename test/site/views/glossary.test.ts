import { expect, test } from 'vitest';
import { crosswalk, familyTerm, plainTerm } from '../../../src/site/views/glossary.ts';
import { barset, terms } from '../barset.ts';

const WORDS = { title: 'Barsetshire', href: '/authorities/barset/words/' };

test('each event lists what authorities call it', () => {
  expect(crosswalk([barset], terms).find(({ id }) => id === 'review')).toEqual({
    id: 'review',
    name: 'Review',
    definition: 'An event.',
    local: [{ word: 'CIN review', authorities: [WORDS] }],
    also: [],
  });
});

test('a word that an authority uses is no reader’s word', () => {
  const plan = crosswalk([barset], terms).find(({ id }) => id === 'plan');
  expect(plan).toMatchObject({ local: [{ word: 'CIN plan' }], also: ['Our plan'] });
});

test('one word of several authorities stands once, and that of most authorities first', () => {
  const of = (id: string, review: string) => ({ ...barset, id, name: id, words: { review } });
  const two = [of('a', 'case talk'), of('b', 'CIN Review'), of('c', 'cin review')];
  const review = crosswalk(two, terms).find(({ id }) => id === 'review');
  expect(
    review?.local.map(({ word, authorities }) => [word, ...authorities.map(({ title }) => title)]),
  ).toEqual([
    ['CIN Review', 'b', 'c'],
    ['Case talk', 'a'],
  ]);
});

test('a family of roles has the titles that documents give to it, and their other titles', () => {
  const { local } = familyTerm('worker', [barset], terms);
  expect(local.map(({ word }) => word)).toEqual(['Allocated social worker', 'Lead']);
});

test('a term that documents have no words for has readers’ words only', () => {
  const term = { name: 'Visits', definition: 'A topic.', also: ['home visit', 'visits'] };
  expect(plainTerm('visits', term)).toEqual({
    id: 'visits',
    name: 'Visits',
    definition: 'A topic.',
    local: [],
    also: ['home visit'],
  });
});

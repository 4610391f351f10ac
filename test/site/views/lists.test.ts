import { expect, test } from 'vitest';
import { bankHolidays } from '../../../src/site/bank-holidays.ts';
import { thisYearAndNext } from '../../../src/site/views/bank-holidays-by-year.ts';
import { contentsParts } from '../../../src/site/views/contents.ts';
import { decisionLinks, decisionNumber } from '../../../src/site/views/decisions.ts';
import { abbreviations, crosswalk } from '../../../src/site/views/glossary.ts';
import { nationalLinks, nationalTopics } from '../../../src/site/views/national.ts';
import { authorityNavigation } from '../../../src/site/views/navigation.ts';
import { coverage, localWords, roleViews } from '../../../src/site/views/overview.ts';
import { lineWords } from '../../../src/site/views/places.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { barset, handbook, national, terms } from '../barset.ts';

test.each([
  [[114], 'line 114'],
  [[41, 40], 'lines 40 and 41'],
  [[3, 23, 11, 3], 'lines 3, 11 and 23'],
])('lines %j are printed as "%s"', (lines, words) => {
  expect(lineWords(lines)).toBe(words);
});

test('coverage tells answered topics from silent ones, by kind of silence', () => {
  const [meetings, visits] = coverage(barset, terms);
  expect(meetings?.answered.map(({ id }) => id)).toEqual(['first-meeting', 'chair', 'invitations']);
  expect(meetings?.silences).toEqual([]);
  expect(visits?.silences).toEqual([
    { words: 'Not stated in this document', topics: ['Seeing the child alone'] },
  ]);
});

test('local words stand beside the words of the Handbook, also for what is no event', () => {
  expect(localWords(barset, terms)).toEqual([
    { handbook: 'Review', local: 'CIN review' },
    { handbook: 'Plan', local: 'CIN plan' },
  ]);
});

test('roles keep the titles of the document', () => {
  expect(roleViews(barset, terms)).toEqual([
    { title: 'Allocated social worker', alsoCalled: ['Lead'], family: 'Social worker' },
    { title: 'TM', alsoCalled: [], family: 'First-line manager' },
  ]);
});

test('the side navigation lists every page of an authority and marks the current one', () => {
  const items = authorityNavigation(barset, terms, '/authorities/barset/visits/');
  expect(items.map(({ href }) => href)).toEqual([
    '/authorities/barset/',
    '/authorities/barset/timescales/',
    '/authorities/barset/meetings/',
    '/authorities/barset/visits/',
    '/calculators/timeline/?authority=barset',
  ]);
  expect(items.filter(({ current }) => current).map(({ title }) => title)).toEqual(['Visits']);
});

test('a chapter on which the document is silent is marked in the navigation', () => {
  const mute = { ...barset, timescales: {}, rules: {} };
  const items = authorityNavigation(mute, terms, '');
  expect(items.filter(({ silent }) => silent).map(({ title }) => title)).toEqual(['Meetings', 'Visits']);
});

test('national rules stand under their topics, a silence of the law as well', () => {
  const topics = nationalTopics(national, terms);
  expect(topics.map(({ name, cards }) => [name, cards.length])).toEqual([
    ['When the first meeting is held', 2],
    ['How often the child is visited', 1],
  ]);
  expect(topics[0]?.cards.map(({ clock }) => clock.figure + clock.rest)).toEqual([
    'within 45 working days of the assessment',
    '1 year beginning with the day of the order',
  ]);
  expect(topics[1]?.cards[0]?.clock.kind).toBe('not-stated');
});

test('a topic links to its national rules', () => {
  expect(nationalLinks('visits', national)).toEqual([
    { title: 'No national figure', href: '/national/#no-visits' },
  ]);
  expect(nationalLinks('chair', national)).toEqual([]);
});

test('abbreviations are sorted whatever the case of their letters', () => {
  const list = abbreviations({
    abbreviations: { s17: 'section 17', CIN: 'child in need', DfE: 'department' },
  });
  expect(list.map(({ short }) => short)).toEqual(['CIN', 'DfE', 's17']);
});

test('each event lists what authorities call it', () => {
  const review = crosswalk(handbook.authorities, terms).find(({ id }) => id === 'review');
  expect(review).toEqual({
    id: 'review',
    name: 'Review',
    definition: 'An event.',
    local: [{ word: 'CIN review', authority: { title: 'Barsetshire', href: '/authorities/barset/' } }],
  });
});

test('decision records take their number from the file name and their title from the first heading', () => {
  const entries = [
    { id: '0002-second', body: '# The second\n\nText' },
    { id: '0001-first', body: '# The first' },
  ];
  expect(decisionLinks(entries)).toEqual([
    { title: 'The first', href: '/decisions/0001-first/' },
    { title: 'The second', href: '/decisions/0002-second/' },
  ]);
  expect(decisionNumber({ id: '0002-second' })).toBe(2);
});

test('a decision record without a title is an error that names the file', () => {
  expect(() => decisionLinks([{ id: '0003-third', body: 'Text' }])).toThrow(
    'content/decisions/0003-third.md begins with no "# title"',
  );
});

test('the list of all pages holds each page of each authority', () => {
  const links = contentsParts(handbook.authorities, terms, []).flatMap((part) => part.links);
  expect(links.map(({ href }) => href)).toContain('/authorities/barset/meetings/');
  expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
});

test('bank holidays are those of this year and the next, projected ones marked', () => {
  const { 'projected-to': projectedTo, ...published } = handbook.bankHolidays;
  const years = thisYearAndNext(bankHolidays({ ...published, projectedTo }), '2026-06-15' as IsoDate);
  expect(years.map(({ year, projected }) => [year, projected])).toEqual([
    [2026, false],
    [2027, true],
  ]);
  expect(years[0]?.days).toContainEqual({ date: 'Friday 25 December 2026', name: 'Christmas Day' });
});

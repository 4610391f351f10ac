import { expect, test } from 'vitest';
import { bankHolidays } from '../../../src/site/bank-holidays.ts';
import { thisYearAndNext } from '../../../src/site/views/bank-holidays-by-year.ts';
import { contentsParts } from '../../../src/site/views/contents.ts';
import { decisionLinks, decisionNumber } from '../../../src/site/views/decisions.ts';
import { nationalLinks, nationalTopics } from '../../../src/site/views/national.ts';
import { authorityNavigation } from '../../../src/site/views/navigation.ts';
import { coverage, localWords } from '../../../src/site/views/overview.ts';
import { placeViews } from '../../../src/site/views/places.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { barset, handbook, national, terms } from '../barset.ts';

test('the lines of one section stand together in order, each once, and lead to that line of the document', () => {
  const at = (section: string, line: number) => ({ section, line });
  expect(
    placeViews([at('3 Visits', 41), at('1 Start', 2), at('3 Visits', 40), at('3 Visits', 41)], 'barset'),
  ).toEqual([
    {
      section: '3 Visits',
      lines: [
        { line: 40, href: '/authorities/barset/source/#line-40' },
        { line: 41, href: '/authorities/barset/source/#line-41' },
      ],
    },
    { section: '1 Start', lines: [{ line: 2, href: '/authorities/barset/source/#line-2' }] },
  ]);
});

test('a place in another document leads to what the authority’s own document is', () => {
  expect(placeViews([{ section: '4 Reviews', line: 7, document: 'The protocol' }], 'barset')).toEqual([
    {
      section: '4 Reviews',
      lines: [{ line: 7, href: '/authorities/barset/source/' }],
      document: 'The protocol',
    },
  ]);
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

test('the side navigation lists every page of an authority and marks the current one', () => {
  const items = authorityNavigation(barset, terms, '/authorities/barset/visits/');
  expect(items.map(({ href }) => href)).toEqual([
    '/authorities/barset/',
    '/authorities/barset/pathways/',
    '/calculators/timeline/?authority=barset',
    '/authorities/barset/timescales/',
    '/authorities/barset/thresholds/',
    '/authorities/barset/meetings/',
    '/authorities/barset/visits/',
    '/authorities/barset/roles/',
    '/authorities/barset/words/',
    '/authorities/barset/questions/',
    '/authorities/barset/source/',
  ]);
  expect(items.filter(({ current }) => current).map(({ title }) => title)).toEqual(['Visits']);
});

test('a chapter on which the document is silent is marked in the navigation', () => {
  const mute = { ...barset, timescales: {}, rules: {} };
  const items = authorityNavigation(mute, terms, '');
  expect(items.filter(({ silent }) => silent).map(({ title }) => title)).toEqual([
    'Pathways',
    'Meetings',
    'Visits',
    'Roles and responsibilities',
  ]);
});

test('a page below another marks that one in the navigation', () => {
  const items = authorityNavigation(barset, terms, '/authorities/barset/roles/manager/');
  expect(items.filter(({ current }) => current).map(({ title, current }) => [title, current])).toEqual([
    ['Roles and responsibilities', 'true'],
  ]);
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
  expect(years[0]?.days).toContainEqual({
    date: 'Friday 25 December 2026',
    name: 'Christmas Day',
    substitute: false,
  });
});

/** What nobody has read yet is never printed as something that the document does not say. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import type { Authority } from '../../../src/policy/types.ts';
import { calculatorData } from '../../../src/site/calculator-data.ts';
import { chapterView } from '../../../src/site/views/chapter.ts';
import { documentAges } from '../../../src/site/views/document-ages.ts';
import { documentBanner } from '../../../src/site/views/document-banner.ts';
import { documentFacts } from '../../../src/site/views/document-facts.ts';
import { familyView } from '../../../src/site/views/family.ts';
import { authorityNavigation } from '../../../src/site/views/navigation.ts';
import { coverage } from '../../../src/site/views/overview.ts';
import { hasUnread } from '../../../src/site/views/silence.ts';
import { barset, terms } from '../barset.ts';

const TODAY = '2026-06-15' as IsoDate;
const topics = Object.keys(terms.topics);

/** Barsetshire as `npm run new:authority` would make it: nothing of its document has been read. */
const unread = {
  ...barset,
  named: true,
  document: {
    title: 'Not read',
    issuer: 'not-read',
    issued: 'not-read',
    version: 'not-read',
    'review-date': 'not-read',
    'protective-marking': 'not-read',
    'recording-system': 'not-read',
    audience: 'not-read',
    'relies-on': [],
    notes: [],
    checked: 'not-read',
    source: 'not-read',
  },
  timescales: {},
  rules: {},
  duties: {},
  pathways: {},
  questions: {},
  thresholds: {},
  silent: Object.fromEntries([...topics, 'pathways', 'duties'].map((topic) => [topic, 'not-read'])),
} as Authority;

test('a chapter is unread in whole or in part, and then not silent', () => {
  const half = { ...unread, silent: { ...unread.silent, visits: 'not-stated' } } as Authority;
  expect(chapterView('visits', unread, terms)).toMatchObject({ silent: false, unread: 'all' });
  expect(chapterView('visits', half, terms)).toMatchObject({ silent: false, unread: 'some' });
  expect(chapterView('visits', barset, terms)).toMatchObject({ silent: false, unread: 'none' });
});

test('the navigation tells pages that are not read from those on which nothing is stated', () => {
  const marks = (authority: Authority) =>
    new Map(authorityNavigation(authority, terms, '').map(({ title, silent }) => [title, silent]));
  const read = { ...unread, silent: Object.fromEntries(topics.map((topic) => [topic, 'not-stated'])) };
  expect(marks(unread).get('Visits')).toBe('not read yet');
  expect(marks(unread).get('Roles and responsibilities')).toBe('not read yet');
  expect(marks(read as Authority).get('Visits')).toBe('not stated');
});

test('the overview lists every topic as not read', () => {
  expect(coverage(unread, terms).flatMap(({ silences }) => silences)).toEqual([
    {
      words: 'Not read yet in this document',
      topics: ['When the first meeting is held', 'Who chairs', 'Invitations'],
    },
    {
      words: 'Not read yet in this document',
      topics: ['How often the child is visited', 'Seeing the child alone'],
    },
  ]);
});

test('every fact about the document is not read, and none not stated', () => {
  const { facts, places } = documentFacts(unread, TODAY);
  const known = facts.filter(({ value }) => value !== 'Not read yet');
  expect(known.map(({ name }) => name)).toEqual(['Authority', 'Title']);
  expect(facts).toHaveLength(10);
  expect(places).toEqual([]);
});

test('the banner claims nothing about dates that nobody has read', () => {
  expect(documentBanner(unread, TODAY)).toMatchObject({
    dated: 'Its date has not been read yet.',
    warnings: ['The date of its own review has not been read yet.'],
    caution: false,
  });
});

test('a document whose date is not read is not counted among those without one', () => {
  expect(documentAges([unread], TODAY)).toEqual({ undated: 0, unread: 1 });
});

test('whom a document names is not known before its duties are read', () => {
  const views = familyView('worker', [{ ...unread, roles: {} }, barset], terms).authorities;
  expect(views.map((view) => view.unread)).toEqual([true, false]);
});

test('one topic that is not read is enough for lines to be missing', () => {
  expect(hasUnread({ silent: { visits: 'not-stated', alone: 'not-read' } })).toBe(true);
  expect(hasUnread(barset)).toBe(false);
});

test('the calculator is told that rules may be missing', () => {
  expect(calculatorData(unread, terms).unread).toBe(true);
  expect(calculatorData(barset, terms)).not.toHaveProperty('unread');
});

import { expect, test } from 'vitest';
import { chapterView, chapterViews, timescaleChapters } from '../../../src/site/views/chapter.ts';
import { inShort } from '../../../src/site/views/in-short.ts';
import { silenceView } from '../../../src/site/views/silence.ts';
import type { Authority } from '../../../src/policy/types.ts';
import { barset, terms } from '../barset.ts';

test('chapters and topics stand in reading order', () => {
  expect(
    chapterViews(barset, terms).map(({ name, topics }) => [name, topics.map((topic) => topic.id)]),
  ).toEqual([
    ['Meetings', ['first-meeting', 'chair', 'invitations']],
    ['Visits', ['visits', 'alone']],
  ]);
});

test('a topic holds every timescale and rule on it', () => {
  const [first, chair] = chapterView('meetings', barset, terms).topics;
  expect(first?.timescales.map(({ id }) => id)).toEqual(['first-meeting', 'late-meeting']);
  expect(chair?.rules.map(({ title }) => title)).toEqual(['The manager chairs']);
  expect(first?.silence).toBeUndefined();
});

test('a topic on which the document is silent says so', () => {
  expect(chapterView('visits', barset, terms).topics[1]).toMatchObject({
    timescales: [],
    rules: [],
    silence: { kind: 'not-stated', words: 'Not stated in this document' },
  });
});

test('the four silences are never run together', () => {
  const source = [{ section: 'End', line: 9 }];
  const views = (['not-stated', 'set-by-plan', 'not-read', { see: 'The protocol', source }] as const).map(
    (silence) => silenceView(silence, barset),
  );
  expect(new Set(views.map(({ words }) => words)).size).toBe(4);
  expect(views[3]).toMatchObject({
    words: 'In another document: The protocol',
    places: [{ section: 'End', lines: [{ line: 9, href: '/authorities/barset/source/#line-9' }] }],
  });
});

test('a chapter is silent only where every one of its topics is', () => {
  const mute = {
    ...barset,
    timescales: {},
    silent: { visits: 'not-stated', alone: 'set-by-plan' },
  } as Authority;
  expect(chapterView('visits', mute, terms).silent).toBe(true);
  expect(chapterView('visits', barset, terms).silent).toBe(false);
});

test('a question stands in full once on a page', () => {
  const [first] = chapterView('meetings', barset, terms).topics;
  expect(first?.timescales.map(({ questions }) => questions.map(({ inFull }) => inFull))).toEqual([
    [undefined],
    ['#question-which-day'],
  ]);
});

test('the page of all timescales leaves out a chapter that holds none', () => {
  expect(timescaleChapters(barset, terms).map(({ name }) => name)).toEqual(['Meetings', 'Visits']);
  const quiet = { ...barset, timescales: {} };
  expect(timescaleChapters(quiet, terms)).toEqual([]);
});

test('in short: every timescale with its figure, its strength and its first source, and every silent topic', () => {
  const { rows, silent } = inShort(chapterView('visits', barset, terms).topics);
  expect(rows[1]).toMatchObject({
    title: 'Visits',
    href: '#visits',
    clocks: [{ figure: 'every 6 weeks' }],
    strength: { name: 'Must' },
    place: { section: '11 Visits' },
  });
  expect(silent.map(({ name }) => name)).toEqual(['Seeing the child alone']);
});

test('in short: a figure that is the same in the next reading stands once', () => {
  const { rows } = inShort(chapterView('meetings', barset, terms).topics);
  expect(rows[1]?.clocks.map(({ figure, rest }) => figure + rest)).toEqual([
    'within 10 days of the assessment',
    'of the order',
  ]);
});

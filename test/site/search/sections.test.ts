import { expect, test } from 'vitest';
import { withSubjects } from '../../../src/site/search/sections.ts';
import { about, aboutEntry } from '../../../src/site/views/about.ts';
import { barset, terms } from '../barset.ts';

const page = (main: string) => `<body>${main}</body>`;
const idsIn = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
const filtersIn = (html: string) =>
  [...html.matchAll(/data-pagefind-filter="([^"]*)"/g)].map(([, filter]) => filter);

test('a place is about all that the headings above it are about, and its own', () => {
  const html = withSubjects(
    page(`<main data-about="authority=barset;topic=visits"><h1>Visits</h1>
      <h2 id="a">A</h2><h3 id="b" data-about="role=worker;role=police;source=2+Visits">B</h3>
      <ul><li id="c" data-about="role=school">C</li><li id="d">D</li></ul>
      <h2 id="e" data-about="topic=plan">E</h2></main>`),
  );
  expect(idsIn(html)).toEqual([
    '?authority=barset;topic=visits',
    'a?authority=barset;topic=visits',
    'b?authority=barset;topic=visits;role=worker;role=police;source=2+Visits',
    'c?authority=barset;topic=visits;role=school;source=2+Visits',
    'd',
    'e?authority=barset;topic=plan',
  ]);
});

test('a page can be filtered by all that anything on it is about', () => {
  const html = withSubjects(
    page(`<main data-about="authority=barset"><h1>A</h1>
      <h2 id="a" data-about="topic=visits;source=1+A">A</h2><h2 id="b" data-about="topic=plan;role=school">B</h2></main>`),
  );
  expect(filtersIn(html)).toEqual(['authority:barset', 'topic:visits', 'topic:plan', 'role:school']);
});

test('terms of a glossary are places of their own, other ids and tags stay as they are', () => {
  const rest = '<p id="x">a > b</p><details id="question-a" title="1 > 0"></details>';
  const html = withSubjects(page(`<main><h1>G</h1>${rest}<dl><dt id="word-a">A</dt></dl></main>`));
  expect(html).toBe(`<body><main><h1 id="?">G</h1>${rest}<dl><dt id="word-a?">A</dt></dl></main></body>`);
});

test('a subject is read back as it was written', () => {
  const subject = about({
    authority: 'barset',
    chapters: ['visits', 'meetings', 'visits'],
    families: ['worker', 'worker'],
    source: [
      { section: 'A & "B"; <C>=D' },
      { section: 'A & "B"; <C>=D' },
      { section: 'Other', document: 'Another document' },
    ],
  });
  expect(subject).not.toMatch(/[&"<>]/);
  const html = withSubjects(page(`<main data-about="${subject}"><h1>A</h1></main>`));
  const read = new URLSearchParams(idsIn(html)[0]?.replaceAll(';', '&'));
  expect([...read]).toEqual([
    ['authority', 'barset'],
    ['topic', 'visits'],
    ['topic', 'meetings'],
    ['role', 'worker'],
    ['source', 'A & "B"; <C>=D'],
  ]);
});

test('an entry is about the chapters of its topics, each once, and concerns who does it and who is told', () => {
  const entry = { who: ['worker'], to: ['manager'], source: [{ section: '2 Visits' }] };
  expect(aboutEntry(entry, ['visits', 'alone', 'chair'], barset, terms)).toBe(
    'topic=visits;topic=meetings;role=worker;role=manager;source=2+Visits',
  );
  expect(aboutEntry({ who: 'not-stated' }, [], barset, terms)).toBe('');
});

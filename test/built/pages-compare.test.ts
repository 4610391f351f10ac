/** The pages that set authorities beside each other, read as a browser without JavaScript reads them. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readHandbook } from '../../src/site/handbook.ts';
import { movingData } from '../../src/site/moving-data.ts';
import { everyAbbreviation } from '../../src/site/views/abbreviations.ts';
import { sitePages } from '../support/site.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems');
const { authorities, terms } = read.value.handbook;

/** The most that can be compared at once. */
const MOST = 5;
const shown = authorities.slice(0, MOST);

/** What stands on a page without any script: nothing of a calculator, not even what it holds until it has loaded. */
function plainOf(url: string): Element {
  const { document } = new JSDOM(sitePages().find((page) => page.url === url)?.html ?? '').window;
  document.querySelectorAll('script, astro-island').forEach((element) => element.remove());
  const plain = document.querySelector('main > .in-plain');
  if (!plain) throw new Error(`Nothing stands in plain HTML on ${url}`);
  return plain;
}

const spelledOut = Object.values(everyAbbreviation(terms)).flatMap((long) => [` (${long})`, ` (${long}s)`]);
/** Without what an abbreviation stands for, which a page says at its first use. */
const short = (text: string) => spelledOut.reduce((left, long) => left.replaceAll(long, ''), text);
const words = (element: Element | null | undefined) =>
  short(element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '');
const columnsOf = (table: Element) => [...table.querySelectorAll('thead th')].map(words);
const COMPARE = plainOf('/compare/');
const MOVING = plainOf('/compare/moving/');

/** The part of a table under a heading. */
function part(plain: Element, caption: string, heading: string): Element {
  const table = [...plain.querySelectorAll('table')].find(
    (one) => words(one.querySelector('caption')) === caption,
  );
  const found = [...(table?.querySelectorAll('tbody') ?? [])].find((body) =>
    words(body.querySelector('th')).startsWith(heading),
  );
  if (!found) throw new Error(`No part "${heading}" in "${caption}"`);
  return found;
}
const cellOf = (body: Element, name: string) =>
  words([...body.querySelectorAll('td')].find((cell) => cell.dataset['label'] === name));

test('every table has a column for each of the first five authorities, and no more', () => {
  const names = shown.map(({ name }) => name);
  const tables = [COMPARE, MOVING].flatMap((plain) => [...plain.querySelectorAll('.rules-beside')]);
  expect(tables.length).toBeGreaterThan(8);
  for (const table of tables) expect(columnsOf(table)).toEqual(names);
});

test('every rule about time of each stands there, with a figure or words in its place, its section and its line', () => {
  for (const { id, name, timescales } of shown) {
    const rules = new Map(
      [...COMPARE.querySelectorAll(`td[data-label="${name}"] .rules-beside__rule`)].map((rule) => [
        rule.querySelector('a')?.getAttribute('href'),
        rule,
      ]),
    );
    expect(rules.size, name).toBe(Object.keys(timescales).length);
    for (const [timescale, { title, source }] of Object.entries(timescales)) {
      const rule = rules.get(`/authorities/${id}/timescales/#${timescale}`);
      expect(words(rule?.querySelector('strong'))).toMatch(/\S/);
      const where = words(rule?.querySelector('.rules-beside__source'));
      for (const { section, line } of source) {
        expect(where, title).toContain(short(section));
        expect(where, title).toMatch(new RegExp(`\\b${line}\\b`));
      }
    }
  }
});

// Read off the documents by hand: see the ledger.
test('the figures of the first meeting start from different events and are not ranked', () => {
  const first = part(COMPARE, 'Where they differ, topic by topic', 'When the first meeting is held');
  expect(words(first.querySelector('.comparison'))).toBe('Starts from another event: do not rank');
  expect(words(first)).toContain(
    'From the decision that a meeting is needed: London authority recording on Azeus Care.',
  );
  for (const [name, says] of [
    ['Camden', 'Within 2 weeks of completion of the assessment Strength: Must'],
    ["Education and Children's Services (2017 guidance)", 'Within 7 days of completion of the assessment'],
    [
      'London authority recording on Azeus Care',
      'Within 15 working days of the decision that a meeting is needed',
    ],
    ["Principal Social Worker's brief (July 2020)", 'Within 5 days of completion of the assessment'],
    ['Warwickshire', 'Not stated in this document.'],
  ] as const)
    expect(cellOf(first, name)).toContain(says);
  expect(cellOf(first, 'Camden')).toContain('9 The child in need plan, line 114');
});

test('every topic with a rule about time says how its figures compare, those that differ first', () => {
  const groups = [...COMPARE.querySelectorAll('details')];
  expect(groups.map((group) => words(group.querySelector('summary')).replace(/\d+/, 'n'))).toEqual([
    'Where they differ (n)',
    'A figure in only one of them (n)',
    'The same figures (n)',
    'No figure in any of them (n)',
  ]);
  expect(groups.map(({ open }) => open)).toEqual([true, false, false, false]);
  const topics = new Set(shown.flatMap((one) => Object.values(one.timescales).map(({ topic }) => topic)));
  const parts = [...COMPARE.querySelectorAll('.rules-beside__topic')];
  expect(parts).toHaveLength(topics.size);
  for (const one of parts) expect(words(one.querySelector('.comparison'))).toMatch(/\S/);
});

test('whom each tells, and which clocks it starts or is silent on, stands on the page on moving', () => {
  const LEAVES = 'What each authority does when a family leaves it';
  const ARRIVES = 'What each authority does when a family arrives';
  const SILENT = 'Clocks on which the documents are silent';
  for (const authority of shown) {
    const { name, leaving, arriving, clocks } = movingData(authority, terms);
    const holds = (caption: string, heading: string, wanted: readonly string[], none: RegExp) => {
      const cell = cellOf(part(MOVING, caption, heading), name);
      if (wanted.length === 0) expect(cell, `${name}: ${heading}`).toMatch(none);
      for (const one of wanted) expect(cell, `${name}: ${heading}`).toContain(short(one));
    };
    const NOBODY = /^(?:Not stated in this document|This document names nobody)/;
    const toldBy = ({ told }: typeof leaving) =>
      told.flatMap(({ title, duties }) => [title, ...duties.flatMap(({ does, says }) => [does, ...says])]);
    const titles = (kind: keyof typeof clocks) =>
      clocks[kind].flatMap(({ title, when = '' }) => [title, when]);
    holds(LEAVES, 'Who must be told', toldBy(leaving), NOBODY);
    holds(ARRIVES, 'Who must be told', toldBy(arriving), NOBODY);
    holds(ARRIVES, 'Clocks that start again', titles('starts'), /^No clock of /);
    holds(SILENT, 'Not said whether', titles('silent'), /^No clock of /);
    holds(SILENT, 'Set only for other ways', titles('otherWays'), /sets none/);
  }
});

test('neither page ranks two documents, and the search finds a rule in its own place and not here', () => {
  for (const plain of [COMPARE, MOVING]) {
    expect(words(plain)).not.toMatch(/prevails|takes precedence|overrides|shortest|longest|strictest/);
    expect(plain.getAttribute('data-pagefind-ignore')).toBe('all');
  }
});

import path from 'node:path';
import { expect, test } from 'vitest';
import { authorityData } from '../../../src/site/open-data/json.ts';
import { amendmentsOf } from '../../../src/site/views/amendments.ts';
import type { Amendment } from '../../../src/site/views/amendments.ts';
import { matrixView } from '../../../src/site/views/matrix.ts';
import { pathwayView } from '../../../src/site/views/pathway.ts';
import { sourceIndex } from '../../../src/site/views/source-index.ts';
import { thresholdsView } from '../../../src/site/views/thresholds.ts';
import { validatorOf } from '../../support/json-schema.ts';
import { amendmentLines, terms } from '../amended.ts';
import { dated, datedWith } from '../dated.ts';

// Thresholds and steps tell their history in the same places as timescales do.

const amendments = amendmentsOf(dated, terms);
const isStep = ({ rule }: Amendment) => rule.title.startsWith('Through an assessment: ');
const CHANGED = { since: 'April 2025', before: '/amendments/#barset' };

test('what changed in a test, a level, a group, a team, the matrix and its rows, the latest first', () => {
  expect(amendmentLines(amendments.filter((one) => !isStep(one)))).toEqual([
    'January 2026 | Hearing | How it is graded: Not used. Nobody tested it. → Mild (1): Some loss; Severe (2): Great loss',
    '1 April 2025 | Level 2 | How many signs it takes: Not stated → 2 or more',
    '1 April 2025 | Level 2 | What is done: Team Manager: Refer → Social Worker: Call a meeting (First meeting)',
    'April 2025 | Young carers | Who is meant: Carers under 16 → Young carers',
    'April 2025 | Families | Which team: Social Worker → Team Manager',
    'April 2025 | Matrix of needs | How it is met: At least 2 graded Severe → At least 1 graded Severe',
    'February 2020 | Level 2 | What it is called: Tier 2 → Level 2',
    'February 2020 | Level 2 | Its signs: Not stated → Absence from school; Young carers',
    '2020 | Who is in need in law | What it asks: Both tests had to be met. → A child is in need when one of the tests is met.',
  ]);
});

test('what changed in an action, a decision and an end', () => {
  const [action, decision, end] = ['Assess the child', 'Is a plan needed?', 'The plan runs'].map(
    (step) => `April 2025 | Through an assessment: ${step} |`,
  );
  expect(amendmentLines(amendments.filter(isStep))).toEqual([
    `${action} What is done: Look at the referral → Assess the child`,
    `${action} Where it goes on: Hold the first meeting → Is a plan needed?`,
    `${action} Rules that shape it: Who chairs reviews → Not stated`,
    `${decision} Who: Social Worker → Team Manager`,
    `${decision} Where it goes on: Yes: Hold the first meeting; No: Assess the child → Yes: Hold the first meeting; No: the document does not say what follows`,
    `${end} How it ends: The case is closed → The plan runs`,
  ]);
});

test('each leads to its place and names where both versions stand', () => {
  expect([...new Set(amendments.map(({ rule }) => rule.href))]).toEqual([
    '/authorities/barset/thresholds/#matrix-hearing',
    '/authorities/barset/pathways/by-assessment/#step-assess',
    '/authorities/barset/pathways/by-assessment/#step-needed',
    '/authorities/barset/pathways/by-assessment/#step-runs',
    '/authorities/barset/thresholds/#levels-two',
    '/authorities/barset/thresholds/#groups-carers',
    '/authorities/barset/thresholds/#teams-help',
    '/authorities/barset/thresholds/#matrix',
    '/authorities/barset/thresholds/#tests-law',
  ]);
  const level = amendments.filter(({ rule }) => rule.title === 'Level 2');
  expect(level.map(({ places }) => places.map(({ section }) => section))).toEqual([
    ['2 Levels', '1 Changes'],
    ['2 Levels', '1 Changes'],
    // The two earlier versions.
    ['1 Changes'],
    ['1 Changes'],
  ]);
});

test('of what nobody knows the former state, one value stands for all', () => {
  const known = datedWith(
    '    previously: [{ says: Both tests had to be met., source: [{ section: 1 Changes, line: 5 }] }]\n',
  );
  expect(amendmentsOf(known, terms).filter(({ since }) => since === '2020')).toMatchObject([
    { what: 'What it asks', was: undefined, is: 'A child is in need when one of the tests is met.' },
  ]);
  expect(thresholdsView(known, terms).tests[0]?.since).toEqual({ since: '2020', before: undefined });
});

test('each says since when it holds where it is printed', () => {
  const { tests, levels, groups, teams } = thresholdsView(dated, terms);
  expect([tests, levels, groups, teams].map(([first]) => first?.since?.since)).toEqual([
    '2020',
    '1 April 2025',
    'April 2025',
    'April 2025',
  ]);
  const { matrix } = dated.thresholds;
  const view = matrix && matrixView(matrix, dated);
  expect(view?.since).toEqual(CHANGED);
  expect(view?.functions[0]?.since).toEqual({ ...CHANGED, since: 'January 2026' });
  const { steps } = pathwayView('by-assessment', dated, terms);
  expect(steps.map(({ since }) => since)).toEqual([CHANGED, CHANGED, undefined, CHANGED]);
});

test('the page of sources names where an earlier version stands', () => {
  const lines = sourceIndex(dated, terms).flatMap((section) => section.lines);
  const titles = lines
    .filter(({ line }) => line === 5)
    .flatMap(({ entries }) => entries.map(({ title }) => title));
  expect(titles).toContain('Who is in need in law');
  expect(titles).toContain('Through an assessment: The plan runs');
});

test('the open data holds the versions as they are written, and its schema allows them', () => {
  const validate = validatorOf(path.resolve(import.meta.dirname, '../../../public/schema'));
  const data = JSON.parse(JSON.stringify(authorityData(dated))) as Record<string, unknown>;
  expect(data['thresholds']).toMatchObject({
    teams: { help: { from: '2025-04', previously: [{ team: 'social-worker' }] } },
  });
  expect([...validate('thresholds', data['thresholds']), ...validate('pathways', data['pathways'])]).toEqual(
    [],
  );
  const undated = {
    groups: { carers: { name: 'Carers', source: [], from: 'April', previously: [{ name: 'All' }] } },
  };
  expect(validate('thresholds', undated)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('/groups/carers/from must match pattern'),
      expect.stringContaining("/groups/carers/previously/0 must have required property 'source'"),
    ]),
  );
});

import { expect, test } from 'vitest';
import { matrixView } from '../../../src/site/views/matrix.ts';
import { thresholdsView } from '../../../src/site/views/thresholds.ts';
import { topicView } from '../../../src/site/views/topic.ts';
import { barset, barsetWith, terms } from '../barset.ts';

const SOURCE = 'source: [{ section: 2 Levels, line: 12 }]';
const authority = barsetWith({
  'thresholds.yaml': `\
tests:
  law:
    title: In law
    kind: law
    says: A child is in need when one is met.
    limbs: [The child is disabled, The child is unwell]
    joined-by: not-stated
    decides: Who is in need
    questions: [which-day]
    ${SOURCE}
levels:
  one: { name: Level 1, says: Met., indicators: not-stated, responses: not-stated, ${SOURCE} }
  two:
    name: Level 2
    says: More.
    indicators: [Absence]
    needs-indicators: 2
    damaged: The rest is lost.
    responses:
      - { do: Call a meeting, who: [worker], when: It is urgent, strength: must, timescales: [first-meeting] }
    ${SOURCE}
teams:
  help: { team: worker, takes: Families at low risk, ${SOURCE} }
matrix:
  title: Matrix
  says: A table.
  decides: Who is served
  does-not-mean: That the child is not in need
  grades: [{ mark: '1', name: Mild }, { mark: '2', name: Severe }, { mark: '3', name: Profound }, { mark: N, name: Not tested, missing: true }]
  functions:
    hearing: { number: 1, name: Hearing, grades: { '1': Some loss, '2': Great loss }, ${SOURCE} }
    social: { number: 8, name: Social, unused: It is not used., ${SOURCE} }
  passes: [{ at-least: 2, of: ['1'] }, { at-least: 1, of: ['2', '3'] }]
  ${SOURCE}
`,
});

test('a test says how its parts are joined, also that the document does not say', () => {
  const [law] = thresholdsView(authority, terms).tests;
  expect(law).toMatchObject({
    anchor: 'tests-law',
    kind: 'The test in law',
    joined: 'Whether one is enough or all are needed is not stated.',
    places: [{ section: '2 Levels', lines: [{ line: 12, href: '/authorities/barset/source/#line-12' }] }],
  });
  expect(law?.questions.map(({ id }) => id)).toEqual(['which-day']);
});

test('a level without signs and responses is told from one that has them', () => {
  const [one, two] = thresholdsView(authority, terms).levels;
  expect([one?.indicators, one?.responses]).toEqual([[], []]);
  expect(two).toMatchObject({ indicators: ['Absence'], needsIndicators: 2, damaged: 'The rest is lost.' });
  expect(two?.responses[0]).toMatchObject({
    does: 'Call a meeting',
    who: [{ title: 'Allocated social worker', href: '/authorities/barset/roles/worker/' }],
    when: 'It is urgent',
    deadlines: [{ title: 'First meeting' }],
  });
});

test('a team leads to its role', () => {
  expect(thresholdsView(authority, terms).teams[0]?.team).toEqual({
    title: 'Allocated social worker',
    href: '/authorities/barset/roles/worker/',
  });
});

test('the ways to meet a matrix are in words, and a row that is not used says why', () => {
  const view = authority.thresholds.matrix && matrixView(authority.thresholds.matrix, authority);
  expect(view?.passes).toEqual(['at least 2 graded Mild', 'at least 1 graded Severe or Profound']);
  expect(view?.functions.map(({ grades, unused }) => [grades.length, unused])).toEqual([
    [2, undefined],
    [0, 'It is not used.'],
  ]);
  expect(view?.grades.filter((grade) => grade.endsWith('(missing evidence)'))).toEqual([
    'N: Not tested (missing evidence)',
  ]);
});

test('a document without thresholds has none of their parts', () => {
  expect(thresholdsView(barset, terms)).toEqual({ tests: [], levels: [], groups: [], teams: [] });
});

test('the topic of thresholds leads to their page, and no other does', () => {
  const topics = { ...terms.topics, thresholds: { name: 'Thresholds', chapter: 'visits', definition: 'T.' } };
  const wide = { ...terms, topics };
  expect(topicView('thresholds', authority, wide).more?.href).toBe('/authorities/barset/thresholds/');
  expect(topicView('thresholds', barset, wide).more).toBeUndefined();
  expect(topicView('visits', authority, wide).more).toBeUndefined();
});

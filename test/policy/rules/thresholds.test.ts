import { expect, test } from 'vitest';
import { DUTIES, AUTHORITY, THRESHOLDS, problemsAfter } from '../sample.ts';

// Duties and thresholds: what can be wrong in them beside a missing or misspelt key.

const SOURCE = 'source: [{ section: 2 Levels, line: 12 }]';
const MATRIX = `\
matrix:
  title: Matrix of needs
  says: A table of functions.
  decides: Whether the service takes the case
  does-not-mean: That the child is not in need
  grades:
    - { mark: '1', name: Mild }
    - { mark: '2', name: Severe }
    - { mark: 'N', name: Not tested, missing: true }
  functions:
    hearing: { number: 1, name: Hearing, grades: { '1': Some loss, '2': Great loss }, ${SOURCE} }
    social: { number: 2, name: Social, unused: The row is not used., ${SOURCE} }
  passes:
    - { at-least: 1, of: ['2'] }
  ${SOURCE}
`;

test('a matrix in which nothing is wrong', () => {
  expect(problemsAfter([THRESHOLDS, MATRIX])).toBe('');
});

test('missing evidence does not count as a grade', () => {
  expect(problemsAfter([THRESHOLDS, MATRIX.replace("of: ['2']", "of: ['N']")])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:14:27  matrix.passes.item 1.of.item 1
      found:    "N"
      expected: one of the marks under \`grades\` that is not missing evidence: 1, 2
      fix:      write one of them

    1 problem in 1 file"
  `);
});

test('a row with neither grades nor a reason for having none', () => {
  expect(problemsAfter([THRESHOLDS, MATRIX.replace('unused: The row is not used., ', '')]))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:12:5  matrix.functions.social.grades
      found:    nothing
      expected: \`grades\`, or \`unused\` with the reason
      fix:      write what each grade looks like, or why the row is not used

    1 problem in 1 file"
  `);
});

test('a level whose response is for an unknown role', () => {
  const level = `\
levels:
  one:
    name: Level 1
    says: Needs are met.
    indicators: not-stated
    responses:
      - { do: Refer the child, who: [beadle] }
    ${SOURCE}
`;
  expect(problemsAfter([THRESHOLDS, level])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:7:38  levels.one.responses.item 1.who.item 1
      found:    "beadle"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "beadle" there, or write one of:
                social-worker, team-manager

    1 problem in 1 file"
  `);
});

const DUTY = `\
hold-meeting:
  do: Hold the first meeting
  topic: first-meeting
  who: [social-worker]
  to: [team-manager]
  strength: must
  timescales: [first-meeting]
  ${SOURCE}
`;

test('a duty in which nothing is wrong', () => {
  expect(problemsAfter([AUTHORITY, '  duties: not-stated\n', ''], [DUTIES, DUTY])).toBe('');
});

test('a duty with a figure, told to an unknown role', () => {
  const wrong = DUTY.replace('meeting\n', 'meeting within 15 working days\n').replace(
    'to: [team-manager]',
    'to: [beadle]',
  );
  expect(problemsAfter([AUTHORITY, '  duties: not-stated\n', ''], [DUTIES, wrong])).toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:2:7  hold-meeting.do
      found:    "15 working days"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    content/authorities/barset/duties.yaml:5:8  hold-meeting.to.item 1
      found:    "beadle"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "beadle" there, or write one of:
                social-worker, team-manager

    2 problems in 1 file"
  `);
});

test('a duty on a topic that is said to be silent', () => {
  const visits = DUTY.replace('topic: first-meeting', 'topic: visits');
  expect(problemsAfter([AUTHORITY, '  duties: not-stated\n', ''], [DUTIES, visits])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:23:3  silent.visits
      found:    "visits" under \`silent\`, and the duty "hold-meeting" on the same topic
      expected: one answer: a silence, or what the document says
      fix:      take "visits" out of \`silent\`, or give the entry the topic that it is about

    1 problem in 1 file"
  `);
});

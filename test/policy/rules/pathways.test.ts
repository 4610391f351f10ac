import { expect, test } from 'vitest';
import { AUTHORITY, PATHWAYS, problemsAfter } from '../sample.ts';

// The steps of a way through the service hang together.

const SOURCE = 'source: [{ section: 2 Ways in, line: 12 }]';
const WAY = `\
by-assessment:
  title: Through an assessment
  stage: entry
  says: How a child becomes in need.
  steps:
    assess: { do: Assess the child, who: [social-worker], ${SOURCE} }
    needed:
      decide: Is a plan needed?
      who: [team-manager]
      answers:
        - { answer: 'Yes', next: meet }
        - { answer: 'No', next: not-stated }
      ${SOURCE}
    meet: { do: Hold the first meeting, who: not-stated, timescales: [first-meeting], ${SOURCE} }
    runs: { end: The plan runs }
`;

function problems(from?: string, to?: string): string {
  const text = from === undefined ? WAY : WAY.replace(from, () => to ?? '');
  if (from !== undefined) expect(text).not.toBe(WAY);
  return problemsAfter([AUTHORITY, '  pathways: not-stated\n', ''], [PATHWAYS, text]);
}

test('a pathway in which nothing is wrong', () => {
  expect(problems()).toBe('');
});

test('an answer that leads to a step with a misspelt id', () => {
  expect(problems('next: meet', 'next: meat')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:11:34  by-assessment.steps.needed.answers.item 1.next
      found:    "meat"
      expected: the id of a step of this pathway, or not-stated
      fix:      write "meet"

    1 problem in 1 file"
  `);
});

test('a step that nothing leads to', () => {
  expect(problems("{ answer: 'Yes', next: meet }", "{ answer: 'Yes', next: runs }")).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:14:5  by-assessment.steps.meet
      found:    the step "meet", which nothing leads to
      expected: every step on a way from the first
      fix:      write "next: meet" where it follows, or take the step out

    1 problem in 1 file"
  `);
});

test('a last action that leads nowhere', () => {
  expect(problems('    runs: { end: The plan runs }\n', '')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:14:5  by-assessment.steps.meet
      found:    the last step "meet", which leads nowhere
      expected: a way that closes with an \`end\`
      fix:      add a step with \`end\` below it, or \`next\` with the id of a step, or \`next: not-stated\`

    1 problem in 1 file"
  `);
});

test('steps that go round for ever', () => {
  expect(
    problemsAfter(
      [AUTHORITY, '  pathways: not-stated\n', ''],
      [
        PATHWAYS,
        WAY.replace('not-stated }', 'assess }').replace(
          '{ end: The plan runs }',
          `{ do: Go on, who: not-stated, next: assess, ${SOURCE} }`,
        ),
      ],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:5:3  by-assessment.steps
      found:    steps that go round for ever
      expected: a way that closes with an \`end\`
      fix:      add a step with \`end\`, and the answer or step that leads to it

    1 problem in 1 file"
  `);
});

test('a step that is an action and an end', () => {
  expect(problems('{ end: The plan runs }', '{ do: Go on, end: The plan runs }')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:15:29  by-assessment.steps.runs.end
      found:    "The plan runs"
      expected: exactly one of \`do\`, \`decide\` and \`end\`
      fix:      make a step of each

    1 problem in 1 file"
  `);
});

test('an action without a source', () => {
  expect(problems(`who: [social-worker], ${SOURCE}`, 'who: [social-worker]')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:6:5  by-assessment.steps.assess.source
      found:    nothing
      expected: \`source\` on every step like this
      fix:      add \`source\`

    1 problem in 1 file"
  `);
});

test('a decision with one answer', () => {
  expect(problems("        - { answer: 'No', next: not-stated }\n", '')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:10:7  by-assessment.steps.needed.answers
      found:    [{ answer: Yes, next: meet }]
      expected: two answers or more
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('an unknown timescale and an unknown role', () => {
  expect(
    problems('who: not-stated, timescales: [first-meeting]', 'who: [beadle], timescales: [frist-meeting]'),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:14:47  by-assessment.steps.meet.who.item 1
      found:    "beadle"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "beadle" there, or write one of:
                social-worker, team-manager

    content/authorities/barset/pathways.yaml:14:69  by-assessment.steps.meet.timescales.item 1
      found:    "frist-meeting"
      expected: the id of a timescale in timescales.yaml
      fix:      write "first-meeting"

    2 problems in 1 file"
  `);
});

test('a figure in a step', () => {
  expect(problems('do: Assess the child', 'do: Assess the child within 45 days')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:6:19  by-assessment.steps.assess.do
      found:    "45 days"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    1 problem in 1 file"
  `);
});

test('an end that leads to a pathway that is not there', () => {
  expect(problems('{ end: The plan runs }', '{ end: The plan runs, to: [reviews] }')).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:15:38  by-assessment.steps.runs.to.item 1
      found:    "reviews"
      expected: the id of another pathway in this file
      fix:      add "reviews" there

    1 problem in 1 file"
  `);
});

test('pathways under silent although there is one', () => {
  expect(problemsAfter([PATHWAYS, WAY])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:24:3  silent.pathways
      found:    "pathways" under \`silent\`, and "by-assessment" in pathways.yaml on the same topic
      expected: one answer: a silence, or what the document says
      fix:      take "pathways" out of \`silent\`, or give the entry the topic that it is about

    1 problem in 1 file"
  `);
});

test('a pathway may have the same id as a timescale that it names', () => {
  const named = WAY.replace('by-assessment:', 'first-meeting:');
  expect(problemsAfter([AUTHORITY, '  pathways: not-stated\n', ''], [PATHWAYS, named])).toBe('');
});

import { expect, test } from 'vitest';
import { AUTHORITY, PATHWAYS, problemsAfter, THRESHOLDS, TIMESCALES } from '../sample.ts';
import { DATED_PATHWAY, DATED_THRESHOLDS, SOURCE } from '../dated.ts';

// Thresholds and steps tell their history as timescales do, and are held to the same.

function problems(...changes: readonly (readonly [from: string, to: string])[]): string {
  let [thresholds, pathways] = [DATED_THRESHOLDS, DATED_PATHWAY];
  for (const [from, to] of changes) {
    const places = thresholds.split(from).length + pathways.split(from).length - 2;
    expect(places, `"${from}" must stand once`).toBe(1);
    thresholds = thresholds.replace(from, () => to);
    pathways = pathways.replace(from, () => to);
  }
  return problemsAfter(
    [AUTHORITY, '  pathways: not-stated\n', ''],
    [THRESHOLDS, thresholds],
    [PATHWAYS, pathways],
  );
}

test('every one of them may have versions', () => {
  expect(problems()).toBe('');
});

test.for([
  ['    from: "2020"\n', 'tests.law'],
  ['    from: 2025-04-01\n', 'levels.two'],
  [`carers: { name: Young carers, ${SOURCE}, from: 2025-04`, 'groups.carers'],
  [`takes: Families, ${SOURCE}, from: 2025-04`, 'teams.help'],
  [`  ${SOURCE}\n  from: 2025-04\n`, 'matrix'],
  ['      from: 2026-01\n', 'matrix.functions.hearing'],
  [`who: [social-worker]\n      ${SOURCE}\n      from: 2025-04\n`, 'by-assessment.steps.assess'],
  [`not-stated }\n      ${SOURCE}\n      from: 2025-04\n`, 'by-assessment.steps.needed'],
  [`The plan runs\n      ${SOURCE}\n      from: 2025-04\n`, 'by-assessment.steps.runs'],
] as const)('without "%s" nothing says when the earlier version of %s ended', ([text, path]) => {
  const found = problems([text, text.replace(/(, |\n)? *from: \S+(?=\n|$)/, '')]);
  const file = path.startsWith('by-') ? 'pathways' : 'thresholds';
  expect(found).toMatch(new RegExp(`^content/authorities/barset/${file}\\.yaml:\\d+:\\d+  ${path}\n`));
  expect(found).toContain('found:    an earlier version, and nothing that says when it ended');
});

test('versions out of order, and one in which nothing was different', () => {
  expect(problems(['from: 2020-02,', 'from: 2025-05,'])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:20:17  levels.two.previously.item 1.from
      found:    "2025-05"
      expected: a date before "2025-04-01", when the next version began
      fix:      correct the date, or put the versions in order, the latest first

    1 problem in 1 file"
  `);
  expect(problems(['name: Carers under 16', 'name: Young carers'])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:23:104  groups.carers.previously.item 1
      found:    a version in which nothing was different
      expected: at least one value that was different, beside \`from\`, \`source\` and \`questions\`
      fix:      write what was different, or take the version out

    1 problem in 1 file"
  `);
});

test('a version without a source, and an end that says since when and not where', () => {
  expect(
    problems([
      'from: 2020-02, needs-indicators: not-stated, responses: [{ do: Refer, who: [team-manager] }], source: [{ section: 1 Changes, line: 5 }]',
      'from: 2020-02, needs-indicators: not-stated',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:20:9  levels.two.previously.item 1.source
      found:    nothing
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add "source: ..."

    1 problem in 1 file"
  `);
  expect(problems([`end: The plan runs\n      ${SOURCE}\n`, 'end: The plan runs\n'])).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:23:5  by-assessment.steps.runs.source
      found:    nothing
      expected: \`source\` on every step like this
      fix:      add \`source\`

    1 problem in 1 file"
  `);
});

test('what an amendment cannot change', () => {
  expect(problems(['says: Both tests had to be met.', 'kind: local'])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:9:20  tests.law.previously.item 1.kind
      found:    "kind"
      expected: one of these keys:
                says, limbs, joined-by, decides, does-not-mean, strength, questions, source, from
      fix:      take it out

    1 problem in 1 file"
  `);
  expect(problems(["passes: [{ at-least: 2, of: ['2'] }],", 'functions: {},'])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:49:9  matrix.previously.item 1.functions
      found:    "functions"
      expected: one of these keys:
                says, decides, does-not-mean, grades, passes, questions, source, from
      fix:      take it out

    1 problem in 1 file"
  `);
});

test('an earlier version of a step is of the same kind', () => {
  expect(problems(['end: The case is closed', 'do: Close the case'])).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:27:26  by-assessment.steps.runs.previously.item 1.do
      found:    "Close the case"
      expected: no \`do\` beside \`end\`
      fix:      take it out

    1 problem in 1 file"
  `);
  expect(problems(['do: Look at the referral, next: meet', 'decide: Is it urgent?, to: [by-assessment]']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:11:30  by-assessment.steps.assess.previously.item 1.decide
      found:    "Is it urgent?"
      expected: no \`decide\` beside \`do\`
      fix:      take it out

    content/authorities/barset/pathways.yaml:11:49  by-assessment.steps.assess.previously.item 1.to
      found:    [by-assessment]
      expected: no \`to\` beside \`do\`
      fix:      take it out

    2 problems in 1 file"
  `);
});

test('ids in an earlier version: steps, roles, rules and timescales', () => {
  expect(
    problems(
      ['referral, next: meet, rules: [chair-of-reviews]', 'referral, next: meat, rules: [chair]'],
      ["{ answer: 'No', next: assess }", "{ answer: 'No', next: refer }"],
      ['team: social-worker', 'team: beadle'],
      ['do: Refer, who: [team-manager]', 'do: Refer, who: [squire], timescales: [referral]'],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:11:54  by-assessment.steps.assess.previously.item 1.next
      found:    "meat"
      expected: the id of a step of this pathway, or not-stated
      fix:      write "meet"

    content/authorities/barset/pathways.yaml:11:68  by-assessment.steps.assess.previously.item 1.rules.item 1
      found:    "chair"
      expected: the id of a rule in rules.yaml
      fix:      add "chair" there, or write one of:
                chair-of-reviews

    content/authorities/barset/pathways.yaml:21:98  by-assessment.steps.needed.previously.item 1.answers.item 2.next
      found:    "refer"
      expected: the id of a step of this pathway, or not-stated
      fix:      write one of:
                assess, needed, meet, runs

    content/authorities/barset/thresholds.yaml:20:87  levels.two.previously.item 1.responses.item 1.who.item 1
      found:    "squire"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "squire" there, or write one of:
                social-worker, team-manager

    content/authorities/barset/thresholds.yaml:20:109  levels.two.previously.item 1.responses.item 1.timescales.item 1
      found:    "referral"
      expected: the id of a timescale in timescales.yaml
      fix:      add "referral" there, or write one of:
                first-meeting, reviews

    content/authorities/barset/thresholds.yaml:25:127  teams.help.previously.item 1.team
      found:    "beadle"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "beadle" there, or write one of:
                social-worker, team-manager

    6 problems in 2 files"
  `);
});

test('a row with grades and a reason for having none, and a mark that no version has', () => {
  expect(problems(['unused: Nobody tested it.', "unused: Nobody tested it., grades: { '1': Some }"]))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:43:21  matrix.functions.hearing.previously.item 1.unused
      found:    both \`grades\` and \`unused\`
      expected: \`grades\`, or \`unused\` with the reason
      fix:      write what each grade looked like, or why the row was not used

    1 problem in 1 file"
  `);
  expect(problems(["at-least: 2, of: ['2']", "at-least: 2, of: ['4']"])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:49:38  matrix.previously.item 1.passes.item 1.of.item 1
      found:    "4"
      expected: one of the marks under \`grades\` that is not missing evidence: 1, 2
      fix:      write one of them

    1 problem in 1 file"
  `);
  expect(problems(['unused: Nobody tested it.', "grades: { '4': Deaf }"])).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:43:28  matrix.functions.hearing.previously.item 1.grades.4
      found:    "4"
      expected: one of the marks under \`grades\` that is not missing evidence: 1, 2
      fix:      write one of them

    1 problem in 1 file"
  `);
});

test('marks that the grades of an earlier version had', () => {
  const grades = 'grades: [{ mark: A, name: Low }, { mark: B, name: High }]';
  expect(
    problems(
      ["passes: [{ at-least: 2, of: ['2'] }]", `${grades}, passes: [{ at-least: 1, of: [B] }]`],
      ['unused: Nobody tested it.', 'grades: { A: Some loss, B: Great loss }'],
    ),
  ).toBe('');
  // The numbers came with the grades of today.
  expect(
    problems(["passes: [{ at-least: 2, of: ['2'] }]", `${grades}, passes: [{ at-least: 1, of: ['2'] }]`]),
  ).toContain('thresholds.yaml:49:97  matrix.previously.item 1.passes.item 1.of.item 1\n  found:    "2"');
});

test('a figure copied into an earlier version, and a date copied from `from`', () => {
  expect(problems(['do: Look at the referral', 'do: Look at the referral within 2 days']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/pathways.yaml:11:26  by-assessment.steps.assess.previously.item 1.do
      found:    "2 days"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    1 problem in 1 file"
  `);
  expect(
    problems(
      ['do: Call a meeting, who', 'do: Call a meeting (since April 2025), who'],
      ['Both tests had to be met.', 'Before 2020 both tests had to be met.'],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/thresholds.yaml:9:26  tests.law.previously.item 1.says
      found:    "2020"
      expected: words without the date that \`from\` holds
      fix:      take the date out: pages print it beside the words

    content/authorities/barset/thresholds.yaml:16:23  levels.two.responses.item 1.do
      found:    "April 2025"
      expected: words without the date that \`from\` holds
      fix:      take the date out: pages print it beside the words

    2 problems in 1 file"
  `);
});

test('a year that is part of a name is no date, and a section may be called by one', () => {
  expect(
    problems(
      ['Both tests had to be met.', 'The Children Act 2020 asked for both.'],
      [
        'decides: Whether the child is in need\n    source: [{ section: 2 Levels',
        'decides: Whether the child is in need\n    source: [{ section: Changes of 2020',
      ],
    ),
  ).toBe('');
});

test('what only an earlier version names is used', () => {
  expect(
    problemsAfter(
      [AUTHORITY, '  pathways: not-stated\n', ''],
      [TIMESCALES, '  questions: [six-weeks-from]\n', ''],
      [
        THRESHOLDS,
        DATED_THRESHOLDS.replace(
          'says: Both tests had to be met.',
          'says: Both were needed., questions: [six-weeks-from]',
        ),
      ],
      [PATHWAYS, DATED_PATHWAY],
    ),
  ).toBe('');
});

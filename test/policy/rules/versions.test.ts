import { expect, test } from 'vitest';
import { AUTHORITY, DUTIES, problemsAfter, RULES, TIMESCALES } from '../sample.ts';

// What holds since when, and what held before.

const SOURCE = 'source: [{ section: 1 Changes, line: 5 }]';

/** The first meeting of the sample with what is to stand below it. */
const meeting = (...lines: string[]) =>
  [
    TIMESCALES,
    '    - { section: 3 Meetings, line: 20 }\n',
    ['    - { section: 3 Meetings, line: 20 }', ...lines.map((line) => `  ${line}`), ''].join('\n'),
  ] as const;

/** One earlier version of it. */
const before = (...lines: string[]) =>
  meeting(
    'from: 2025-04-01',
    'previously:',
    ...[...lines, SOURCE].map((line, index) => (index === 0 ? '  - ' : '    ') + line),
  );

test('versions that go back in time, each with something different, are sound', () => {
  expect(
    problemsAfter(
      meeting(
        'from: 2025-04-01',
        'previously:',
        `  - { from: 2020-02, clock: { within: 2 weeks, after: assessment-completed }, ${SOURCE} }`,
        `  - { from: "2020", strength: expectation, who: not-stated, ${SOURCE} }`,
        `  - { says: Nobody was called., ${SOURCE} }`,
      ),
      [RULES, '  topic: chair\n', '  topic: chair\n  from: 2017-02\n'],
    ),
  ).toBe('');
});

test('a date that is none', () => {
  expect(problemsAfter(meeting('from: 2025-13'))).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:13:9  first-meeting.from
      found:    "2025-13"
      expected: a year, month or day, such as 2017-02 or 2025-04-01 (a year alone in quotes: "2017")
      fix:      write that instead

    1 problem in 1 file"
  `);
  expect(problemsAfter(meeting('from: April 2025'))).toContain('found:    "April 2025"\n');
  expect(problemsAfter(meeting('from: 2025'))).toContain('fix:      write "2025", with the quotes\n');
});

test('an earlier version of something that began nobody knows when', () => {
  expect(problemsAfter(meeting('previously:', `  - { strength: expectation, ${SOURCE} }`)))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:1:1  first-meeting
      found:    an earlier version, and nothing that says when it ended
      expected: \`from\`: the day, month or year since when it holds as written here
      fix:      add "from: ..." here, as exactly as the document gives it

    1 problem in 1 file"
  `);
  expect(
    problemsAfter(
      meeting(
        'from: 2025-04-01',
        'previously:',
        `  - { strength: expectation, ${SOURCE} }`,
        `  - { from: 2020-02, strength: must, ${SOURCE} }`,
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:7  first-meeting.previously.item 1
      found:    an earlier version, and nothing that says when it ended
      expected: \`from\`: the day, month or year since when it holds as written here
      fix:      add "from: ..." here, as exactly as the document gives it

    1 problem in 1 file"
  `);
});

test('versions out of order, and two that begin on one day', () => {
  expect(problemsAfter(before('from: 2025-05', 'strength: expectation'))).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:13  first-meeting.previously.item 1.from
      found:    "2025-05"
      expected: a date before "2025-04-01", when the next version began
      fix:      correct the date, or put the versions in order, the latest first

    1 problem in 1 file"
  `);
  expect(problemsAfter(before('from: 2025-04', 'strength: expectation'))).toContain(
    'found:    "2025-04"\n  expected: a date before "2025-04-01", when the next version began\n',
  );
});

test('a version in which nothing was different', () => {
  expect(problemsAfter(before('strength: must'))).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:7  first-meeting.previously.item 1
      found:    a version in which nothing was different
      expected: at least one value that was different, beside \`from\`, \`source\` and \`questions\`
      fix:      write what was different, or take the version out

    1 problem in 1 file"
  `);
  expect(problemsAfter(before('from: 2020-02'))).toContain(
    'found:    a version in which nothing was different\n',
  );
});

test('a clock and readings together', () => {
  expect(
    problemsAfter(
      before(
        'clock: { within: 2 weeks, after: assessment-completed }',
        'readings:',
        '  - { says: one way, clock: { within: 2 weeks, after: assessment-completed } }',
        '  - { says: the other way, clock: { within: 3 weeks, after: assessment-completed } }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:7  first-meeting.previously.item 1.readings
      found:    both \`clock\` and \`readings\`
      expected: \`clock\`, or \`readings\` where the text could be read in more than one way
      fix:      take \`clock\` out and write it as the first of the readings

    1 problem in 1 file"
  `);
});

test('a key that an amendment cannot change, and a version without a source', () => {
  expect(problemsAfter(before('topic: chair'))).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:7  first-meeting.previously.item 1.topic
      found:    "topic"
      expected: one of these keys:
                clock, readings, strength, who, says, exception, also, questions, from, source
      fix:      take it out

    1 problem in 1 file"
  `);
  expect(problemsAfter(meeting('from: 2025-04-01', 'previously:', '  - { strength: expectation }')))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:7  first-meeting.previously.item 1.source
      found:    nothing
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add "source: ..."

    1 problem in 1 file"
  `);
});

test('an earlier version is held to the same rules: figures, ids, clocks and expectations', () => {
  expect(
    problemsAfter(
      before(
        'clock: { no-longer-than: 48 hours, after: assessment-completed }',
        'who: [beadle]',
        'says: The plan was made within 2 weeks.',
        'exception: { says: It could be later., approved-by: [squire] }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:7  first-meeting.previously.item 1.strength
      found:    "must"
      expected: "expectation", because the clock is \`no-longer-than\`
      fix:      write "expectation", or, where the length is a limit, the clock { within: ..., after: ... }

    content/authorities/barset/timescales.yaml:15:32  first-meeting.previously.item 1.clock.no-longer-than
      found:    48 hours
      expected: days, weeks, months or years: hours can be counted only after an event, with \`within\` or \`at\`
      fix:      write the length in days, or write what the document says with \`when\`

    content/authorities/barset/timescales.yaml:16:13  first-meeting.previously.item 1.who.item 1
      found:    "beadle"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "beadle" there, or write one of:
                social-worker, team-manager

    content/authorities/barset/timescales.yaml:17:13  first-meeting.previously.item 1.says
      found:    "2 weeks"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    content/authorities/barset/timescales.yaml:18:60  first-meeting.previously.item 1.exception.approved-by.item 1
      found:    "squire"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "squire" there, or write one of:
                social-worker, team-manager

    5 problems in 1 file"
  `);
});

test('a duty has versions too', () => {
  const duty = `\
hold-meeting:
  do: Hold the meeting
  topic: first-meeting
  who: [social-worker]
  strength: must
  source: [{ section: 3 Meetings, line: 20 }]
  from: 2025-04-01
  previously:
    - { do: Hold the meeting within 2 weeks, to: [squire], ${SOURCE} }
`;
  expect(problemsAfter([AUTHORITY, '  duties: not-stated\n', ''], [DUTIES, duty])).toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:9:13  hold-meeting.previously.item 1.do
      found:    "2 weeks"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    content/authorities/barset/duties.yaml:9:51  hold-meeting.previously.item 1.to.item 1
      found:    "squire"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "squire" there, or write one of:
                social-worker, team-manager

    2 problems in 1 file"
  `);
});

import { expect, test } from 'vitest';
import { AUTHORITY, TERMS, TIMESCALES, problemsAfter, sampleFiles } from '../sample.ts';

// Questions, roles and abbreviations that nothing names.

test('a question that nothing raises', () => {
  expect(problemsAfter([TIMESCALES, '  questions: [six-weeks-from]\n', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/questions.yaml:1:1  six-weeks-from
      found:    the question "six-weeks-from", which nothing raises
      expected: an entry with this id under \`questions\`
      fix:      add "questions: [six-weeks-from]" to the timescale, rule, duty, step or threshold that it is about, or take the question out

    1 problem in 1 file"
  `);
});

test('a role that nobody plays', () => {
  expect(problemsAfter([AUTHORITY, 'roles:\n', 'roles:\n  bishop: { title: Bishop, family: manager }\n']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/authority.yaml:20:3  roles.bishop
        found:    the role "bishop", which nothing names
        expected: every role under \`who\`, \`to\`, \`approved-by\` or \`team\` of an entry
        fix:      name it where it has something to do, or take it out

      1 problem in 1 file"
    `);
});

test('a role may be used by an exception alone', () => {
  expect(
    problemsAfter(
      [AUTHORITY, 'roles:\n', 'roles:\n  bishop: { title: Bishop, family: manager }\n'],
      [
        TIMESCALES,
        'says: The plan is reviewed.',
        'says: The plan is reviewed.\n  exception: { says: It may be later., approved-by: [bishop] }',
      ],
    ),
  ).toBe('');
});

test('an abbreviation that no document uses', () => {
  expect(problemsAfter([TERMS, '  CIN: child in need\n', '  CIN: child in need\n  SO: supervision order\n']))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:31:3  abbreviations.SO
      found:    the abbreviation "SO", which no authority uses
      expected: a short form under \`abbreviations\` in the authority.yaml of those whose document uses it
      fix:      add it there with its source; or move it to \`readers-abbreviations\`, if only readers use it; or take it out

    1 problem in 1 file"
  `);
});

test('an abbreviation of readers need not be used', () => {
  const readers = 'abbreviations:\n  CIN: child in need\nreaders-abbreviations:\n  SO: supervision order\n';
  expect(problemsAfter([TERMS, 'abbreviations:\n  CIN: child in need\n', readers])).toBe('');
});

test('where nobody has looked for abbreviations, none is missed', () => {
  expect(
    problemsAfter([AUTHORITY, /abbreviations:[^]*/.exec(sampleFiles().get(AUTHORITY) ?? '')?.[0] ?? '', '']),
  ).toBe('');
});

test('a question may be raised by an abbreviation alone', () => {
  expect(
    problemsAfter(
      [TIMESCALES, '  questions: [six-weeks-from]\n', ''],
      [AUTHORITY, 'CIN: { ', 'CIN: { questions: [six-weeks-from], '],
    ),
  ).toBe('');
});

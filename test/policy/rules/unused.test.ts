import { expect, test } from 'vitest';
import { AUTHORITY, TIMESCALES, problemsAfter } from '../sample.ts';

// Questions and roles that nothing names.

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

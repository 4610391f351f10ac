import { expect, test } from 'vitest';
import { AUTHORITY, RULES, TIMESCALES, problemsAfter } from '../sample.ts';

// Ids that name a role, rule, question or timescale which the authority does not have.

test('a misspelt role', () => {
  expect(problemsAfter([TIMESCALES, 'who: [social-worker]', 'who: [socail-worker]'])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:8:9  first-meeting.who.item 1
      found:    "socail-worker"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      write "social-worker"

    1 problem in 1 file"
  `);
});

test('a role that the authority does not have', () => {
  expect(problemsAfter([RULES, 'who: [team-manager]', 'who: [bishop, team-manager]'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:4:9  chair-of-reviews.who.item 1
      found:    "bishop"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "bishop" there, or write one of:
                social-worker, team-manager

    1 problem in 1 file"
  `);
});

test('an exception approved by an unknown role', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'says: The plan is reviewed.',
      'says: The plan is reviewed.\n  exception: { says: It may be later., approved-by: [manager] }',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:22:54  reviews.exception.approved-by.item 1
      found:    "manager"
      expected: the id of a role, under \`roles\` in authority.yaml
      fix:      add "manager" there, or write one of:
                social-worker, team-manager

    1 problem in 1 file"
  `);
});

test('an unknown rule under also', () => {
  expect(problemsAfter([TIMESCALES, 'also: [chair-of-reviews]', 'also: [chair-of-meetings]']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:10:10  first-meeting.also.item 1
      found:    "chair-of-meetings"
      expected: the id of a rule in rules.yaml
      fix:      add "chair-of-meetings" there, or write one of:
                chair-of-reviews

    1 problem in 1 file"
  `);
});

test('a rule under also, and no rules.yaml', () => {
  expect(
    problemsAfter(
      [RULES, undefined],
      [AUTHORITY, '  visits: not-stated', '  visits: not-stated\n  chair: not-stated'],
      [AUTHORITY, '  team-manager: { title: Team Manager, family: manager }\n', ''],
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:10:10  first-meeting.also.item 1
      found:    "chair-of-reviews"
      expected: the id of a rule in rules.yaml
      fix:      add "chair-of-reviews" there

    1 problem in 1 file"
  `);
});

test('a misspelt question', () => {
  expect(
    problemsAfter([TIMESCALES, 'questions: [six-weeks-from]', 'questions: [six-week-from, six-weeks-from]']),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:22:15  reviews.questions.item 1
      found:    "six-week-from"
      expected: the id of a question in questions.yaml
      fix:      write "six-weeks-from"

    1 problem in 1 file"
  `);
});

test('an unknown question of a rule', () => {
  expect(problemsAfter([RULES, '  who: [team-manager]', '  who: [team-manager]\n  questions: [who-else]']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:15  chair-of-reviews.questions.item 1
      found:    "who-else"
      expected: the id of a question in questions.yaml
      fix:      add "who-else" there, or write one of:
                six-weeks-from

    1 problem in 1 file"
  `);
});

test('a replaced timescale that is not there', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'strength: must\n  who: not-stated',
      'replaces: [first-review]\n  strength: must\n  who: not-stated',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:19:14  reviews.replaces.item 1
      found:    "first-review"
      expected: the id of a timescale in timescales.yaml
      fix:      add "first-review" there, or write one of:
                first-meeting

    1 problem in 1 file"
  `);
});

test('a timescale that replaces itself', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'strength: must\n  who: not-stated',
      'replaces: [reviews]\n  strength: must\n  who: not-stated',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:19:14  reviews.replaces.item 1
      found:    "reviews"
      expected: the id of a timescale in timescales.yaml
      fix:      take it out, or write one of:
                first-meeting

    1 problem in 1 file"
  `);
});

import { expect, test } from 'vitest';
import { AUTHORITY, RULES, TIMESCALES, problemsAfter } from '../sample.ts';

// Every topic has one answer: a timescale, a rule or a recorded silence.

test('a topic without an answer', () => {
  expect(problemsAfter([AUTHORITY, '  visits: not-stated\n', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:22:1  silent
      found:    no answer on "visits"
      expected: for every topic of content/terms.yaml, and for pathways and duties, an entry or a line under \`silent\`
      fix:      write the rule; or, where the document says nothing, add under \`silent\`:
                  visits: not-stated

    1 problem in 1 file"
  `);
});

test('several topics without an answer', () => {
  expect(
    problemsAfter([AUTHORITY, '  visits: not-stated\n', ''], [RULES, 'topic: chair', 'topic: first-meeting']),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:22:1  silent
      found:    no answer on
                chair, visits
      expected: for every topic of content/terms.yaml, and for pathways and duties, an entry or a line under \`silent\`
      fix:      write the rule; or, where the document says nothing, add under \`silent\`:
                  chair: not-stated
                  visits: not-stated

    1 problem in 1 file"
  `);
});

test('a silence on a topic that a timescale speaks to', () => {
  expect(
    problemsAfter([AUTHORITY, 'visits: not-stated', 'visits: not-stated\n  review-interval: not-stated']),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:24:3  silent.review-interval
      found:    "review-interval" under \`silent\`, and the timescale "reviews" on the same topic
      expected: one answer: a silence, or what the document says
      fix:      take "review-interval" out of \`silent\`, or give the entry the topic that it is about

    1 problem in 1 file"
  `);
});

test('a silence on a topic that a rule speaks to', () => {
  expect(problemsAfter([AUTHORITY, 'visits: not-stated', 'visits: not-stated\n  chair: not-read']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:24:3  silent.chair
      found:    "chair" under \`silent\`, and the rule "chair-of-reviews" on the same topic
      expected: one answer: a silence, or what the document says
      fix:      take "chair" out of \`silent\`, or give the entry the topic that it is about

    1 problem in 1 file"
  `);
});

test('a timescale that only says that nothing is stated', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'clock: { every: 6 weeks, from: first-meeting }',
      'clock: { not-stated: true }',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:10  reviews.clock
      found:    a silence, in the only timescale on "review-interval"
      expected: a silence on a whole topic under \`silent\` in authority.yaml
      fix:      take this timescale out and add "review-interval" under \`silent\`

    1 problem in 1 file"
  `);
});

test('a timescale may be silent beside another on the same topic', () => {
  const second = `\n\nlater-reviews:
  title: Later reviews
  topic: review-interval
  clock: { not-stated: true }
  strength: must
  who: not-stated
  says: Later reviews are not spoken of.
  source:
    - { section: 3 Meetings, line: 25 }
`;
  expect(
    problemsAfter([
      TIMESCALES,
      '    - { section: 3 Meetings, line: 24 }\n',
      `    - { section: 3 Meetings, line: 24 }\n${second}`,
    ]),
  ).toBe('');
});

test('a timescale may be silent for some children only', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'clock: { every: 6 weeks, from: first-meeting }',
      'cohorts: [supervision-order]\n  clock: { not-stated: true }',
    ]),
  ).toBe('');
});

test('what is left to the plan, or to another document, is not a silence', () => {
  const clock = 'clock: { every: 6 weeks, from: first-meeting }';
  expect(problemsAfter([TIMESCALES, clock, 'clock: { set-by-plan: true }'])).toBe('');
  expect(problemsAfter([TIMESCALES, clock, 'clock: { see: The other manual }'])).toBe('');
});

import { expect, test } from 'vitest';
import { TIMESCALES, problemsAfter } from '../sample.ts';

// A figure stands once, in the clock.

test('digits in a sentence', () => {
  expect(problemsAfter([TIMESCALES, 'The plan is reviewed.', 'The plan is reviewed after 6 weeks.']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/timescales.yaml:21:9  reviews.says
        found:    "6 weeks"
        expected: a sentence without figures (a section of an Act may keep its number)
        fix:      take the figure out: pages print the clock beside the sentence

      1 problem in 1 file"
    `);
});

test('a number word in a title', () => {
  expect(problemsAfter([TIMESCALES, 'title: Reviews', 'title: Six-weekly or three-week reviews']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/timescales.yaml:15:10  reviews.title
        found:    "Six-weekly" and "three-week"
        expected: a sentence without figures (a section of an Act may keep its number)
        fix:      take the figure out: pages print the clock beside the sentence

      1 problem in 1 file"
    `);
});

test('two figures in a sentence', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'The plan is reviewed.',
      'The plan is reviewed at three months and then every 6 months.',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:21:9  reviews.says
      found:    "three months" and "6 months"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    1 problem in 1 file"
  `);
});

test('a figure in what a reading says', () => {
  expect(
    problemsAfter([
      TIMESCALES,
      'clock: { every: 6 weeks, from: first-meeting }',
      'readings:\n    - { says: after 6 weeks, clock: { every: 6 weeks, from: first-meeting } }\n    - { says: now and then, clock: { when: now and then } }',
    ]),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:19:15  reviews.readings.item 1.says
      found:    "6 weeks"
      expected: a sentence without figures (a section of an Act may keep its number)
      fix:      take the figure out: pages print the clock beside the sentence

    1 problem in 1 file"
  `);
});

test('a section of an Act keeps its number', () => {
  expect(problemsAfter([TIMESCALES, 'The plan is reviewed.', 'The plan under section 17 is reviewed.'])).toBe(
    '',
  );
});

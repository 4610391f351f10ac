import { expect, test } from 'vitest';
import { AUTHORITY, RULES, TIMESCALES, problemsAfter } from './sample.ts';

// Keys and ids: one test for each mistake that a person can make, with the whole message that they will read.

test('the sample is sound', () => {
  expect(problemsAfter()).toBe('');
});

test('a misspelt key', () => {
  expect(problemsAfter([TIMESCALES, 'title: Reviews', 'tittle: Reviews'])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:15:3  reviews.tittle
      found:    "tittle"
      expected: one of these keys:
                title, do, topic, routes, cohorts, happens, clock, readings, during, replaces, strength, who,
                says, exception, also, questions, source, from, previously
      fix:      write "title"

    1 problem in 1 file"
  `);
});

test('a key that is there already', () => {
  expect(problemsAfter([TIMESCALES, 'title: Reviews', 'title: Reviews\n  titles: All reviews']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:3  reviews.titles
      found:    "titles"
      expected: one of these keys:
                title, do, topic, routes, cohorts, happens, clock, readings, during, replaces, strength, who,
                says, exception, also, questions, source, from, previously
      fix:      take it out: "title" is there already

    1 problem in 1 file"
  `);
});

test('a key that nothing resembles', () => {
  expect(problemsAfter([TIMESCALES, 'title: Reviews', 'title: Reviews\n  colour: blue']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:3  reviews.colour
      found:    "colour"
      expected: one of these keys:
                title, do, topic, routes, cohorts, happens, clock, readings, during, replaces, strength, who,
                says, exception, also, questions, source, from, previously
      fix:      take it out

    1 problem in 1 file"
  `);
});

test('a missing topic', () => {
  expect(problemsAfter([TIMESCALES, '  topic: review-interval\n', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:14:1  reviews.topic
      found:    nothing
      expected: one of the topics in content/terms.yaml
      fix:      add "topic: ..." to "reviews"

    1 problem in 1 file"
  `);
});

test('a missing source', () => {
  expect(problemsAfter([RULES, '\n  source:\n    - { section: 3 Meetings, line: 30 }', '']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:1:1  chair-of-reviews.source
      found:    nothing
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add "source: ..." to "chair-of-reviews"

    1 problem in 1 file"
  `);
});

test('a source without its line', () => {
  expect(problemsAfter([RULES, ', line: 30', ''])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:7  chair-of-reviews.source.item 1.line
      found:    nothing
      expected: the number of a line, 1 or more
      fix:      add "line: ..."

    1 problem in 1 file"
  `);
});

test('an id with a capital and a space', () => {
  expect(problemsAfter([RULES, 'chair-of-reviews:', 'Chair of reviews:'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:1:1  Chair of reviews
      found:    "Chair of reviews"
      expected: an id in small letters, with a hyphen between words, such as plan-review
      fix:      write "chair-of-reviews"

    1 problem in 1 file"
  `);
});

test('a comma in a text between braces', () => {
  expect(problemsAfter([AUTHORITY, 'title: Team Manager', 'title: Manager, Team'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:21:35  roles.team-manager.Team
      found:    "Team"
      expected: one of these keys:
                title, family, also-called
      fix:      take it out; if it belongs to the text before it, put that text in quotes

    1 problem in 1 file"
  `);
});

test('a local word for something unknown', () => {
  expect(problemsAfter([AUTHORITY, 'words: { review:', 'words: { reviews:'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:18:10  words.reviews
      found:    "reviews"
      expected: one of the events or things in content/terms.yaml
      fix:      write "review"

    1 problem in 1 file"
  `);
});

test('a silence on an unknown topic', () => {
  expect(problemsAfter([AUTHORITY, '  visits: not-stated', '  visits: not-stated\n  cakes: not-stated']))
    .toMatchInlineSnapshot(`
      "content/authorities/barset/authority.yaml:24:3  silent.cakes
        found:    "cakes"
        expected: one of the topics in content/terms.yaml, or pathways or duties
        fix:      take it out, or write one of:
                  first-meeting, review-interval, chair, visits, pathways, duties

      1 problem in 1 file"
    `);
});

test('a file that is a list', () => {
  expect(problemsAfter([RULES, '- one\n- two\n'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:1:1
      found:    [one, two]
      expected: keys with values, one to a line, indented
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('an entry that is a sentence', () => {
  expect(problemsAfter([RULES, 'chair-of-reviews: The team manager chairs.\n'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:1:19  chair-of-reviews
      found:    "The team manager chairs."
      expected: keys with values, such as { key: value }, or one to a line, indented
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('no space after a colon between braces', () => {
  expect(problemsAfter([RULES, 'line: 30', 'line:30'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:30  chair-of-reviews.source.item 1.line:30
      found:    "line:30"
      expected: one of these keys:
                section, line, document, checked
      fix:      write a space after the colon: line: 30

    1 problem in 1 file"
  `);
});

test('a misspelt key, and another that is missing', () => {
  expect(problemsAfter([RULES, 'title: Who', 'heading: Who'], [RULES, '  topic: chair\n', '']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:1:1  chair-of-reviews.title
      found:    nothing
      expected: a sentence or a title, on one line
      fix:      add "title: ..." to "chair-of-reviews"

    content/authorities/barset/rules.yaml:1:1  chair-of-reviews.topic
      found:    nothing
      expected: one of the topics in content/terms.yaml
      fix:      add "topic: ..." to "chair-of-reviews"

    content/authorities/barset/rules.yaml:2:3  chair-of-reviews.heading
      found:    "heading"
      expected: one of these keys:
                title, topic, routes, cohorts, strength, who, says, questions, source, from, previously
      fix:      take it out

    3 problems in 1 file"
  `);
});

test('an abbreviation that terms.yaml does not have', () => {
  expect(problemsAfter([AUTHORITY, '  CIN: {', '  CINN: {'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:27:3  abbreviations.CINN
      found:    "CINN"
      expected: one of the abbreviations in content/terms.yaml, where a new one is added first
      fix:      write "CIN"

    1 problem in 1 file"
  `);
  expect(problemsAfter([AUTHORITY, '  CIN: {', '  LAC: {'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:27:3  abbreviations.LAC
      found:    "LAC"
      expected: one of the abbreviations in content/terms.yaml, where a new one is added first
      fix:      take it out, or write one of:
                CIN

    1 problem in 1 file"
  `);
});

test('an abbreviation without its source', () => {
  expect(
    problemsAfter([AUTHORITY, 'Child in Need, source: [{ section: 1 Start, line: 2 }]', 'Child in Need']),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:27:3  abbreviations.CIN.source
      found:    nothing
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add "source: ..." to "CIN"

    1 problem in 1 file"
  `);
});

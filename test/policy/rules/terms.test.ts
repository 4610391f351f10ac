import { expect, test } from 'vitest';
import { TERMS, TIMESCALES, problemsAfter } from '../sample.ts';

// Words of content/terms.yaml that name other words of it. The other files are not read until they are right.

test('a topic in a misspelt chapter', () => {
  expect(
    problemsAfter([
      TERMS,
      'name: How often the child is visited, chapter: visits',
      'name: How often the child is visited, chapter: visit',
    ]),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:8:60  topics.visits.chapter
      found:    "visit"
      expected: one of the chapters in this file
      fix:      write "visits"

    1 problem in 1 file"
  `);
});

test('a topic in an unknown chapter', () => {
  expect(
    problemsAfter([
      TERMS,
      'name: How often the child is visited, chapter: visits',
      'name: How often the child is visited, chapter: travel',
    ]),
  ).toMatchInlineSnapshot(`
    "content/terms.yaml:8:60  topics.visits.chapter
      found:    "travel"
      expected: one of the chapters in this file
      fix:      add it under \`chapters\`, or write one of:
                meetings, visits

    1 problem in 1 file"
  `);
});

test('an event that includes an unknown one', () => {
  expect(problemsAfter([TERMS, 'includes: [first-meeting, review]', 'includes: [first-meeting, reviews]']))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:13:104  events.meeting.includes.item 2
      found:    "reviews"
      expected: one of the events in this file
      fix:      write "review"

    1 problem in 1 file"
  `);
});

test('an event of an unknown cohort', () => {
  expect(problemsAfter([TERMS, 'cohort: supervision-order', 'cohort: care-order'])).toMatchInlineSnapshot(`
    "content/terms.yaml:14:88  events.order-made.cohort
      found:    "care-order"
      expected: one of the cohorts in this file
      fix:      add it under \`cohorts\`, or write one of:
                supervision-order

    1 problem in 1 file"
  `);
});

test('a misspelt list, and a mistake in another file', () => {
  expect(problemsAfter([TERMS, 'cohorts:\n', 'cohort:\n'], [TIMESCALES, 'title: Reviews', 'tittle: Reviews']))
    .toMatchInlineSnapshot(`
      "content/terms.yaml:17:1  cohort
        found:    "cohort"
        expected: one of these keys:
                  chapters, topics, events, things, routes, cohorts, strengths, role-families, stages,
                  abbreviations, readers-abbreviations
        fix:      write "cohorts"

      1 problem in 1 file"
    `);
});

test('no terms at all', () => {
  expect(problemsAfter([TERMS, undefined])).toMatchInlineSnapshot(`
    "content/terms.yaml
      found:    no file terms.yaml
      expected: a file content/terms.yaml
      fix:      add the file; content/README.md says what it holds

    1 problem in 1 file"
  `);
});

test('a short form of documents and of readers', () => {
  const both = 'abbreviations:\n  CIN: child in need\nreaders-abbreviations:\n  CIN: children in need\n';
  expect(problemsAfter([TERMS, 'abbreviations:\n  CIN: child in need\n', both])).toMatchInlineSnapshot(`
    "content/terms.yaml:32:3  readers-abbreviations.CIN
      found:    "CIN", which stands under \`abbreviations\` as well
      expected: each short form once: of documents, or of readers only
      fix:      take it out here

    1 problem in 1 file"
  `);
});

test('a circumstance on an unknown topic', () => {
  const named = 'name: Supervision order, definition: A court made a supervision order.';
  expect(problemsAfter([TERMS, named, `${named}, topic: visit`])).toMatchInlineSnapshot(`
    "content/terms.yaml:18:103  cohorts.supervision-order.topic
      found:    "visit"
      expected: one of the topics in this file
      fix:      write "visits"

    1 problem in 1 file"
  `);
});

test('a circumstance with the id of a route', () => {
  const order = '  supervision-order: { name: Supervision order,';
  const twice = `  assessment: { name: Assessment, definition: A circumstance. }\n${order}`;
  expect(problemsAfter([TERMS, order, twice])).toMatchInlineSnapshot(`
    "content/terms.yaml:18:3  cohorts.assessment
      found:    "assessment", which is a route as well
      expected: an id that is either a route or a cohort
      fix:      give one of them another id

    1 problem in 1 file"
  `);
});

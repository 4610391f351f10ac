import { expect, test } from 'vitest';
import {
  AUTHORITY,
  BANK_HOLIDAYS,
  NATIONAL,
  QUESTIONS,
  RULES,
  TERMS,
  TIMESCALES,
  problemsAfter,
} from './sample.ts';

// Values: one test for each mistake that a person can make, with the whole message that they will read.

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

test('a misspelt event', () => {
  expect(problemsAfter([TIMESCALES, 'after: assessment-completed', 'after: assesment-completed']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:44  first-meeting.clock.after
      found:    "assesment-completed"
      expected: one of the events in content/terms.yaml
      fix:      write "assessment-completed"

    1 problem in 1 file"
  `);
});

test('an event that nothing resembles', () => {
  expect(problemsAfter([TIMESCALES, 'after: assessment-completed', 'after: birthday']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:44  first-meeting.clock.after
      found:    "birthday"
      expected: one of the events in content/terms.yaml
      fix:      write one of:
                assessment-completed, first-meeting, review, meeting, order-made

    1 problem in 1 file"
  `);
});

test('a misspelt topic', () => {
  expect(problemsAfter([TIMESCALES, 'topic: review-interval', 'topic: reviews-interval']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:10  reviews.topic
      found:    "reviews-interval"
      expected: one of the topics in content/terms.yaml
      fix:      write "review-interval"

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

test('a key without a value', () => {
  expect(problemsAfter([TIMESCALES, 'topic: review-interval', 'topic:'])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:9  reviews.topic
      found:    nothing
      expected: one of the topics in content/terms.yaml
      fix:      write it after "topic:"

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

test('an empty source', () => {
  expect(problemsAfter([RULES, '\n    - { section: 3 Meetings, line: 30 }', ' []'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:6:11  chair-of-reviews.source
      found:    an empty list, []
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add to the list

    1 problem in 1 file"
  `);
});

test('a source that is not a list', () => {
  expect(problemsAfter([RULES, '- { section: 3 Meetings, line: 30 }', '{ section: 3 Meetings, line: 30 }']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:5  chair-of-reviews.source
      found:    { section: 3 Meetings, line: 30 }
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      write [{ section: 3 Meetings, line: 30 }]

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

test('a line that is a word', () => {
  expect(problemsAfter([RULES, 'line: 30', 'line: thirty'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:36  chair-of-reviews.source.item 1.line
      found:    "thirty"
      expected: the number of a line, 1 or more
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a line that is a figure in quotes', () => {
  expect(problemsAfter([RULES, 'line: 30', "line: '30'"])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:36  chair-of-reviews.source.item 1.line
      found:    "30"
      expected: the number of a line, 1 or more
      fix:      write 30, without quotes

    1 problem in 1 file"
  `);
});

test('line 0', () => {
  expect(problemsAfter([RULES, 'line: 30', 'line: 0'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:7:36  chair-of-reviews.source.item 1.line
      found:    0
      expected: the number of a line, 1 or more
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('one role without brackets', () => {
  expect(problemsAfter([RULES, '[team-manager]', 'team-manager'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:4:8  chair-of-reviews.who
      found:    "team-manager"
      expected: a list of ids from \`roles\` in authority.yaml, or not-stated
      fix:      write [team-manager]

    1 problem in 1 file"
  `);
});

test('no roles at all', () => {
  expect(problemsAfter([RULES, '[team-manager]', '[]'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:4:8  chair-of-reviews.who
      found:    an empty list, []
      expected: a list of ids from \`roles\` in authority.yaml, or not-stated
      fix:      add to the list

    1 problem in 1 file"
  `);
});

test('roles as a number', () => {
  expect(problemsAfter([RULES, '[team-manager]', '5'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:4:8  chair-of-reviews.who
      found:    5
      expected: a list of ids from \`roles\` in authority.yaml, or not-stated
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a misspelt not-stated', () => {
  expect(problemsAfter([TIMESCALES, 'who: not-stated', 'who: not-sated'])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:20:8  reviews.who
      found:    "not-sated"
      expected: a list of ids from \`roles\` in authority.yaml, or not-stated
      fix:      write "not-stated"

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

test('a word that is read as true', () => {
  expect(problemsAfter([RULES, 'Who chairs reviews', 'true'])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:10  chair-of-reviews.title
      found:    true
      expected: a sentence or a title, on one line
      fix:      write "true", with the quotes

    1 problem in 1 file"
  `);
});

test('a title with spaces at its end', () => {
  expect(problemsAfter([RULES, 'Who chairs reviews', "'Who chairs '"])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:10  chair-of-reviews.title
      found:    "Who chairs "
      expected: a sentence or a title, on one line
      fix:      take out the spaces at the ends

    1 problem in 1 file"
  `);
});

test('an empty title', () => {
  expect(problemsAfter([RULES, 'Who chairs reviews', "''"])).toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:2:10  chair-of-reviews.title
      found:    ""
      expected: a sentence or a title, on one line
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('text with line breaks', () => {
  expect(problemsAfter([RULES, 'The team manager chairs.', '|\n    The team manager chairs.\n    Always.']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/rules.yaml:5:9  chair-of-reviews.says
      found:    text with a line break in it
      expected: a sentence or a title, on one line
      fix:      write >- after the key, in place of > or |, and no empty line

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

test('a year without quotes', () => {
  expect(problemsAfter([AUTHORITY, "'2024'", '2024'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:7:11  document.issued
      found:    2024
      expected: a year, month or day in quotes, such as "2023", "2018-06" or "2018-06-30"; not-stated or not-read
      fix:      write "2024", with the quotes

    1 problem in 1 file"
  `);
});

test('a version without quotes', () => {
  expect(problemsAfter([AUTHORITY, 'version: not-stated', 'version: 2.1'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:8:12  document.version
      found:    2.1
      expected: a few words, not-stated or not-read
      fix:      write "2.1", with the quotes

    1 problem in 1 file"
  `);
});

test('a date of issue in words', () => {
  expect(problemsAfter([AUTHORITY, "'2024'", 'March 2024'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:7:11  document.issued
      found:    "March 2024"
      expected: a year, month or day in quotes, such as "2023", "2018-06" or "2018-06-30"; not-stated or not-read
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('yes in place of true', () => {
  expect(problemsAfter([AUTHORITY, 'named: true', 'named: yes'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:2:8  named
      found:    "yes"
      expected: true or false
      fix:      write true, without quotes

    1 problem in 1 file"
  `);
});

test('neither yes nor no', () => {
  expect(problemsAfter([AUTHORITY, 'named: true', 'named: partly'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:2:8  named
      found:    "partly"
      expected: true or false
      fix:      write that instead

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

test('a silence of an unknown kind', () => {
  expect(problemsAfter([AUTHORITY, 'visits: not-stated', 'visits: unknown'])).toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:23:11  silent.visits
      found:    "unknown"
      expected: not-stated, set-by-plan, not-read, or { see: the other document, source: [...] }
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a silence that names no source', () => {
  expect(problemsAfter([AUTHORITY, 'visits: not-stated', 'visits: { see: The other manual }']))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/authority.yaml:23:3  silent.visits.source
      found:    nothing
      expected: where this stands in the document, such as
                - { section: 9 The child in need plan, line: 114 }
      fix:      add "source: ..." to "visits"

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

test('a day the British way round', () => {
  expect(problemsAfter([NATIONAL, '2026-01-31', '31/01/2026'])).toMatchInlineSnapshot(`
    "content/national.yaml:8:97  order-length.source.item 1.checked
      found:    "31/01/2026"
      expected: a real day written YYYY-MM-DD, such as 2026-03-31
      fix:      write "2026-01-31"

    1 problem in 1 file"
  `);
});

test('a day that does not exist', () => {
  expect(problemsAfter([NATIONAL, '2026-01-31', '2026-02-30'])).toMatchInlineSnapshot(`
    "content/national.yaml:8:97  order-length.source.item 1.checked
      found:    "2026-02-30"
      expected: a real day written YYYY-MM-DD, such as 2026-03-31
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a bank holiday that is no day', () => {
  expect(problemsAfter([BANK_HOLIDAYS, '2026-12-25:', '2026-12-52:'])).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:5:3  days.2026-12-52
      found:    "2026-12-52"
      expected: a real day written YYYY-MM-DD
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('an address that is none', () => {
  expect(problemsAfter([BANK_HOLIDAYS, "'https://www.gov.uk/bank-holidays'", 'www.gov.uk/bank-holidays']))
    .toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:1:38  source.url
      found:    "www.gov.uk/bank-holidays"
      expected: a web address
      fix:      write "https://www.gov.uk/bank-holidays"

    1 problem in 1 file"
  `);
});

test('a year out of range', () => {
  expect(problemsAfter([BANK_HOLIDAYS, 'projected-to: 2030', 'projected-to: 20300'])).toMatchInlineSnapshot(`
    "content/bank-holidays.yaml:3:15  projected-to
      found:    20300
      expected: a year from 2000 to 2100
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a question without a question mark', () => {
  expect(problemsAfter([QUESTIONS, 'the weeks run?', 'the weeks run'])).toMatchInlineSnapshot(`
    "content/authorities/barset/questions.yaml:2:9  six-weeks-from.asks
      found:    "From which day do the weeks run"
      expected: a question, ending with "?"
      fix:      write "From which day do the weeks run?"

    1 problem in 1 file"
  `);
});

test('a label that does not begin with Date', () => {
  expect(problemsAfter([TERMS, 'label: Date of the review', 'label: When the review is']))
    .toMatchInlineSnapshot(`
    "content/terms.yaml:12:54  events.review.label
      found:    "When the review is"
      expected: the words of a question in a form, beginning with "Date "
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('an empty list of routes', () => {
  expect(problemsAfter([TIMESCALES, 'routes: [assessment]', 'routes: []'])).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:4:11  first-meeting.routes
      found:    an empty list, []
      expected: a list of at least 1
      fix:      add to the list, or take "routes" out

    1 problem in 1 file"
  `);
});

test('a period is opened by one event and may be ended by another, and no more', () => {
  const during = (events: string) =>
    problemsAfter([TIMESCALES, 'title: Reviews', `title: Reviews\n  during: ${events}`]);
  expect(during('[order-made]')).toBe('');
  expect(during('[order-made, review]')).toBe('');
  expect(during('[order-made, review, meeting]')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:16:11  reviews.during
      found:    [order-made, review, meeting]
      expected: two events, [the first, the last], or the first alone
      fix:      write that instead

    1 problem in 1 file"
  `);
});

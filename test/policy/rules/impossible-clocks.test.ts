import { expect, test } from 'vitest';
import { problemsAfter, TIMESCALES } from '../sample.ts';

// Clocks that are well written and cannot be kept.

test('a window that closes before it opens', () => {
  expect(withClock('clock: { between: [3 weeks, 4 weeks], before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:21  reviews.clock.between
      found:    3 weeks, then 4 weeks
      expected: two lengths of time before the event, the longer first
      fix:      write [4 weeks, 3 weeks]

    1 problem in 1 file"
  `);
});

test('a window in unlike units that closes before it opens', () => {
  expect(withClock('clock: { between: [10 days, 10 working days], before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:21  reviews.clock.between
      found:    10 days, then 10 working days
      expected: two lengths of time before the event, the longer first
      fix:      write [10 working days, 10 days]

    1 problem in 1 file"
  `);
});

test('a window without a width', () => {
  expect(withClock('clock: { between: [3 weeks, 3 weeks], before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:21  reviews.clock.between
      found:    3 weeks, then 3 weeks
      expected: two lengths of time before the event, the longer first
      fix:      write { by: 3 weeks, before: ... } if there is no window

    1 problem in 1 file"
  `);
});

test('hours before an event', () => {
  expect(withClock('clock: { by: 48 hours, before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:16  reviews.clock.by
      found:    48 hours
      expected: days, weeks, months or years: hours can be counted only after an event, with \`within\` or \`at\`
      fix:      write the length in days, or write what the document says with \`when\`

    1 problem in 1 file"
  `);
});

test('hours at least before an event', () => {
  expect(withClock('clock: { at-least: 48 hours, before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:22  reviews.clock.at-least
      found:    48 hours
      expected: days, weeks, months or years: hours can be counted only after an event, with \`within\` or \`at\`
      fix:      write the length in days, or write what the document says with \`when\`

    1 problem in 1 file"
  `);
});

test('hours again and again', () => {
  expect(withClock('clock: { every: 48 hours, from: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:19  reviews.clock.every
      found:    48 hours
      expected: days, weeks, months or years: hours can be counted only after an event, with \`within\` or \`at\`
      fix:      write the length in days, or write what the document says with \`when\`

    1 problem in 1 file"
  `);
});

test('hours at first', () => {
  expect(withClock('clock: { first: 48 hours, then: 6 weeks, from: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:19  reviews.clock.first
      found:    48 hours
      expected: days, weeks, months or years: hours can be counted only after an event, with \`within\` or \`at\`
      fix:      write the length in days, or write what the document says with \`when\`

    1 problem in 1 file"
  `);
});

test('points out of order', () => {
  expect(withClock('clock: { at: [6 months, 3 months], after: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:16  reviews.clock.at
      found:    6 months, 3 months
      expected: points in order, the earliest first, each once
      fix:      write [3 months, 6 months]

    1 problem in 1 file"
  `);
});

test('the same point twice', () => {
  expect(withClock('clock: { at: [3 months, 3 months], after: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:16  reviews.clock.at
      found:    3 months, 3 months
      expected: points in order, the earliest first, each once
      fix:      write 3 months

    1 problem in 1 file"
  `);
});

test('an expected length that must be kept', () => {
  expect(withClock('clock: { no-longer-than: 12 months, after: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:19:13  reviews.strength
      found:    "must"
      expected: "expectation", because the clock is \`no-longer-than\`
      fix:      write "expectation", or, where the length is a limit, the clock { within: ..., after: ... }

    1 problem in 1 file"
  `);
});

test('the nth of something that happens once', () => {
  expect(withClock('clock: { at-review: 2, of: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:30  reviews.clock.of
      found:    "first-meeting", which happens once
      expected: an event with \`repeats: true\` in content/terms.yaml
      fix:      write one of:
                review

    1 problem in 1 file"
  `);
});

test('at the meetings of something that happens once', () => {
  expect(withClock('clock: { at: 3 months, after: review, at-meeting-of: first-meeting }'))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:56  reviews.clock.at-meeting-of
      found:    "first-meeting", which happens once
      expected: an event with \`repeats: true\` in content/terms.yaml
      fix:      write one of:
                review

    1 problem in 1 file"
  `);
});

test('at meetings of which no timescale says how often they are held', () => {
  expect(withClock('clock: { at: 3 months, after: first-meeting, at-meeting-of: review }'))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:18:63  reviews.clock.at-meeting-of
      found:    "review", and no timescale that says how often it is held
      expected: a timescale with \`happens: review\` and the clock { every: ..., from: ... } or { first: ..., then: ..., from: ... }
      fix:      add "happens: review" to the timescale that says how often it is held

    1 problem in 1 file"
  `);
});

/** What is read after the clock has been written anew. */
function withClock(clock: string): string {
  return problemsAfter([TIMESCALES, 'clock: { every: 6 weeks, from: first-meeting }', clock]);
}

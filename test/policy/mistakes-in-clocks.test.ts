import { expect, test } from 'vitest';
import { problemsAfter, TIMESCALES } from './sample.ts';

// Clocks: one test for each mistake that a person can make, with the whole message that they will read.

const POSSIBLE = [
  'clock: { within: 48 hours, after: assessment-completed }',
  'clock: { within: 6-8 weeks, after: assessment-completed }',
  'clock: { at: 9 months, after: first-meeting }',
  'clock: { at: [3 months, 6 months], after: first-meeting, at-meeting-of: review }',
  'clock: { by: 2 months, before: order-made }',
  'clock: { at-least: 10 working days, before: meeting }',
  'clock: { between: [4 weeks, 10 working days], before: meeting }',
  'clock: { first: 3 months, then: 6 months, from: first-meeting, at-meeting-of: review }',
  'clock: { for-at-least: 3 months, after: first-meeting }',
  'clock: { at-review: 2, of: review }',
  'clock: { not-until: order-made }',
  'clock: { when: promptly }',
  'clock: { set-by-plan: true }',
  'clock: { see: The other manual }',
];

test.for(POSSIBLE)('%s is a clock', (clock) => {
  expect(withClock(clock)).toBe('');
});

test('no space in the unit', () => {
  expect(withClock('clock: { within: 15 workingdays, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "15 workingdays"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "15 working days"

    1 problem in 1 file"
  `);
});

test('a number word', () => {
  expect(withClock('clock: { within: two weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "two weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "2 weeks"

    1 problem in 1 file"
  `);
});

test('one of several', () => {
  expect(withClock('clock: { within: 1 weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "1 weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "1 week"

    1 problem in 1 file"
  `);
});

test('an unknown unit', () => {
  expect(withClock('clock: { within: 15 moons, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "15 moons"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      after the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more

    1 problem in 1 file"
  `);
});

test('no unit', () => {
  expect(withClock('clock: { within: 15, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    15
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('no days at all', () => {
  expect(withClock('clock: { within: 0 days, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "0 days"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months"

    1 problem in 1 file"
  `);
});

test('a length out of reach', () => {
  expect(withClock('clock: { within: 2000 weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "2000 weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      check the figure and write 1300 weeks at most

    1 problem in 1 file"
  `);
});

test('a range with spaces', () => {
  expect(withClock('clock: { within: 6 - 8 weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "6 - 8 weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "6-8 weeks"

    1 problem in 1 file"
  `);
});

test('a range the wrong way round', () => {
  expect(withClock('clock: { within: 8-6 weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:20  first-meeting.clock.within
      found:    "8-6 weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write the smaller figure first: "6-8 weeks"

    1 problem in 1 file"
  `);
});

test('a range where none can be', () => {
  expect(withClock('clock: { every: 6-8 weeks, from: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:19  first-meeting.clock.every
      found:    "6-8 weeks"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months"

    1 problem in 1 file"
  `);
});

test('a misspelt first key', () => {
  expect(withClock('clock: { witin: 2 weeks, after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:12  first-meeting.clock.witin
      found:    "witin"
      expected: one of these keys:
                within, after
      fix:      write "within"

    1 problem in 1 file"
  `);
});

test('the wrong second key', () => {
  expect(withClock('clock: { every: 6 weeks, after: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:28  first-meeting.clock.after
      found:    "after"
      expected: one of these keys:
                every, from
      fix:      write "from"

    1 problem in 1 file"
  `);
});

test('no figure', () => {
  expect(withClock('clock: { after: assessment-completed }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:10  first-meeting.clock
      found:    { after: assessment-completed }
      expected: one of the clocks:
                { within: ..., after: ... }            after an event, at the latest
                { at: ..., after: ... }                at a point after an event, or at several
                { by: ..., before: ... }               before an event, at the latest
                { at-least: ..., before: ... }         before an event, "at least": clear days become a second reading
                { between: ..., before: ... }          in a window before an event, earliest first
                { every: ..., from: ... }              again and again, with the largest gap
                { first: ..., then: ..., from: ... }   again and again, the first gap unlike the later ones
                { no-longer-than: ..., after: ... }    an expected length, never "overdue"
                { sooner-than: ..., after: ... }       before a point after an event is reached
                { for-at-least: ..., after: ... }      a least length
                { at-review: ..., of: ... }            at the nth of the meetings held again and again
                { not-until: ... }                     barred until an event
                { when: ... }                          an event or a manner, without a figure: "promptly"
                { not-stated: true }                   the document does not say
                { set-by-plan: true }                  left to the child's own plan
                { see: ... }                           in another document
                { not-read: true }                     not yet read
      fix:      write one of them

    1 problem in 1 file"
  `);
});

test('no event', () => {
  expect(withClock('clock: { within: 2 weeks }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:3  first-meeting.clock.after
      found:    nothing
      expected: one of the events in content/terms.yaml
      fix:      add "after: ..." to "clock"

    1 problem in 1 file"
  `);
});

test('first without then', () => {
  expect(withClock('clock: { first: 3 months, from: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:3  first-meeting.clock.then
      found:    nothing
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      add "then: ..." to "clock"

    1 problem in 1 file"
  `);
});

test('then without first', () => {
  expect(withClock('clock: { then: 3 months, from: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:3  first-meeting.clock.first
      found:    nothing
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      add "first: ..." to "clock"

    1 problem in 1 file"
  `);
});

test('two clocks at once', () => {
  expect(withClock('clock: { within: 2 weeks, by: 3 days, after: assessment-completed, before: review }'))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:10  first-meeting.clock
      found:    "within" and "by" together
      expected: one of them: each is a rule of its own
      fix:      keep one here. A second rule is an entry of its own; a second way to read the same words goes under \`readings\`

    1 problem in 1 file"
  `);
});

test('a key of no clock', () => {
  expect(withClock('clock: { within: 2 weeks, after: assessment-completed, because: of the law }'))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:58  first-meeting.clock.because
      found:    "because"
      expected: one of these keys:
                within, after
      fix:      take it out

    1 problem in 1 file"
  `);
});

test('a sentence', () => {
  expect(withClock('clock: within 15 working days of the assessment')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:10  first-meeting.clock
      found:    "within 15 working days of the assessment"
      expected: one of the clocks:
                { within: ..., after: ... }            after an event, at the latest
                { at: ..., after: ... }                at a point after an event, or at several
                { by: ..., before: ... }               before an event, at the latest
                { at-least: ..., before: ... }         before an event, "at least": clear days become a second reading
                { between: ..., before: ... }          in a window before an event, earliest first
                { every: ..., from: ... }              again and again, with the largest gap
                { first: ..., then: ..., from: ... }   again and again, the first gap unlike the later ones
                { no-longer-than: ..., after: ... }    an expected length, never "overdue"
                { sooner-than: ..., after: ... }       before a point after an event is reached
                { for-at-least: ..., after: ... }      a least length
                { at-review: ..., of: ... }            at the nth of the meetings held again and again
                { not-until: ... }                     barred until an event
                { when: ... }                          an event or a manner, without a figure: "promptly"
                { not-stated: true }                   the document does not say
                { set-by-plan: true }                  left to the child's own plan
                { see: ... }                           in another document
                { not-read: true }                     not yet read
      fix:      write one of them

    1 problem in 1 file"
  `);
});

test('nothing after the colon', () => {
  expect(withClock('clock:')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:9  first-meeting.clock
      found:    nothing
      expected: one of the clocks:
                { within: ..., after: ... }            after an event, at the latest
                { at: ..., after: ... }                at a point after an event, or at several
                { by: ..., before: ... }               before an event, at the latest
                { at-least: ..., before: ... }         before an event, "at least": clear days become a second reading
                { between: ..., before: ... }          in a window before an event, earliest first
                { every: ..., from: ... }              again and again, with the largest gap
                { first: ..., then: ..., from: ... }   again and again, the first gap unlike the later ones
                { no-longer-than: ..., after: ... }    an expected length, never "overdue"
                { sooner-than: ..., after: ... }       before a point after an event is reached
                { for-at-least: ..., after: ... }      a least length
                { at-review: ..., of: ... }            at the nth of the meetings held again and again
                { not-until: ... }                     barred until an event
                { when: ... }                          an event or a manner, without a figure: "promptly"
                { not-stated: true }                   the document does not say
                { set-by-plan: true }                  left to the child's own plan
                { see: ... }                           in another document
                { not-read: true }                     not yet read
      fix:      write one of them

    1 problem in 1 file"
  `);
});

test('a comma in a sentence between braces', () => {
  expect(withClock('clock: { when: promptly, or when a manager asks }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:28  first-meeting.clock.or when a manager asks
      found:    "or when a manager asks"
      expected: one of these keys:
                when
      fix:      take it out; if it belongs to the text before it, put that text in quotes

    1 problem in 1 file"
  `);
});

test('one point in a list', () => {
  expect(withClock('clock: { at: [3 months], after: first-meeting }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:16  first-meeting.clock.at
      found:    [3 months]
      expected: two points or more; a single one needs no list
      fix:      write "3 months"

    1 problem in 1 file"
  `);
});

test('a window of one length', () => {
  expect(withClock('clock: { between: [4 weeks], before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:21  first-meeting.clock.between
      found:    [4 weeks]
      expected: two lengths of time, the longer first, such as [4 weeks, 3 weeks]
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a window of three lengths', () => {
  expect(withClock('clock: { between: [4 weeks, 3 weeks, 2 weeks], before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:21  first-meeting.clock.between
      found:    [4 weeks, 3 weeks, 2 weeks]
      expected: two lengths of time, the longer first, such as [4 weeks, 3 weeks]
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a window that is no list', () => {
  expect(withClock('clock: { between: 4 weeks and 3 weeks, before: review }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:21  first-meeting.clock.between
      found:    "4 weeks and 3 weeks"
      expected: two lengths of time, the longer first, such as [4 weeks, 3 weeks]
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('no clock', () => {
  expect(withClock('')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:1:1  first-meeting.clock
      found:    neither \`clock\` nor \`readings\`
      expected: \`clock\`, or \`readings\` where the text can be read in more than one way
      fix:      write a clock, such as
                clock: { within: 15 working days, after: assessment-completed }

    1 problem in 1 file"
  `);
});

test('a clock and readings', () => {
  expect(
    withClock(
      'clock: { when: soon }\n  readings:\n    - { says: soon, clock: { when: soon } }\n    - { says: at once, clock: { when: at once } }',
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:7:3  first-meeting.readings
      found:    both \`clock\` and \`readings\`
      expected: \`clock\`, or \`readings\` where the text can be read in more than one way
      fix:      take \`clock\` out and write it as the first of the readings

    1 problem in 1 file"
  `);
});

test('one reading', () => {
  expect(withClock('readings:\n    - { says: soon, clock: { when: soon } }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:3  first-meeting.readings
      found:    [{ says: soon, clock: { when: soon } }]
      expected: two readings or more; a rule that reads in one way has a \`clock\` instead
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('a mistake in the second reading', () => {
  expect(
    withClock(
      'readings:\n    - { says: soon, clock: { when: soon } }\n    - { says: later, clock: { within: 5 day, after: review } }',
    ),
  ).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:8:39  first-meeting.readings.item 2.clock.within
      found:    "5 day"
      expected: a length of time, such as 15 working days, 6 weeks or 9 months
      fix:      write "5 days"

    1 problem in 1 file"
  `);
});

test('a silence that is false', () => {
  expect(withClock('clock: { not-stated: false }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:24  first-meeting.clock.not-stated
      found:    false
      expected: true
      fix:      write that instead

    1 problem in 1 file"
  `);
});

test('the nth review in words', () => {
  expect(withClock('clock: { at-review: second, of: reviews }')).toMatchInlineSnapshot(`
    "content/authorities/barset/timescales.yaml:6:23  first-meeting.clock.at-review
      found:    "second"
      expected: a whole number, 1 or more
      fix:      write that instead

    content/authorities/barset/timescales.yaml:6:35  first-meeting.clock.of
      found:    "reviews"
      expected: one of the events in content/terms.yaml
      fix:      write "review"

    2 problems in 1 file"
  `);
});

/** What is read after the clock has been written anew. */
function withClock(clock: string): string {
  return problemsAfter([
    TIMESCALES,
    'clock: { within: 15 working days, after: assessment-completed }',
    clock,
  ]);
}

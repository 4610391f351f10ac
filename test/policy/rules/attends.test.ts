import { expect, test } from 'vitest';
import { AUTHORITY, DUTIES, problemsAfter, TIMESCALES } from '../sample.ts';
import type { Change } from '../sample.ts';

// A duty to come to a meeting, and whether anything says when that meeting is held.

test('a meeting that a timescale is for', () => {
  expect(problemsAfter(...withDuty('attends: [first-meeting, review]'))).toBe('');
});

test('an event that no timescale is for', () => {
  expect(problemsAfter(...withDuty('attends: [review, order-made]'))).toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:6:21  come-to-meetings.attends.item 2
      found:    "order-made", and no timescale that is for it
      expected: a timescale with \`happens: order-made\`, which says when the meeting is held
      fix:      take it out, or write one of:
                first-meeting, review

    1 problem in 1 file"
  `);
});

test('the word for every meeting, where each timescale is for one kind', () => {
  expect(problemsAfter(...withDuty('attends: [meeting]'))).toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:6:13  come-to-meetings.attends.item 1
      found:    "meeting", and no timescale that is for it
      expected: a timescale with \`happens: meeting\`, which says when the meeting is held
      fix:      take it out, or write one of:
                first-meeting, review

    1 problem in 1 file"
  `);
});

test('a misspelt event', () => {
  expect(problemsAfter(...withDuty('attends: [reviev]'))).toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:6:13  come-to-meetings.attends.item 1
      found:    "reviev"
      expected: one of the events in content/terms.yaml
      fix:      write "review"

    1 problem in 1 file"
  `);
});

test('an earlier version of the duty', () => {
  const earlier = 'previously: [{ attends: [order-made], source: [{ section: 4 Roles, line: 30 }] }]';
  expect(problemsAfter(...withDuty(`attends: [review]\n  from: 2020-01\n  ${earlier}`)))
    .toMatchInlineSnapshot(`
    "content/authorities/barset/duties.yaml:8:28  come-to-meetings.previously.item 1.attends.item 1
      found:    "order-made", and no timescale that is for it
      expected: a timescale with \`happens: order-made\`, which says when the meeting is held
      fix:      take it out, or write one of:
                first-meeting, review

    1 problem in 1 file"
  `);
});

test('nothing is said while a timescale cannot be read: it might be the one', () => {
  const problems = problemsAfter(...withDuty('attends: [review]'), [
    TIMESCALES,
    'happens: review',
    'happens: review\n  hapens: review',
  ]);
  expect(problems).toContain('1 problem in 1 file');
  expect(problems).not.toContain('duties.yaml');
});

function withDuty(more: string): readonly Change[] {
  const duty = `\
come-to-meetings:
  do: Attend the meetings
  topic: chair
  who: [team-manager]
  strength: must
  ${more}
  source: [{ section: 4 Roles, line: 31 }]
`;
  return [
    [DUTIES, duty],
    [AUTHORITY, '  duties: not-stated\n', ''],
  ];
}

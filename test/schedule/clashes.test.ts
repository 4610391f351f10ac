/** Which rules pull against each other, beside what meetings.test.ts shows. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import { calendar, facts, policyOf } from './support.ts';

const clashesOf = (rules: Record<string, string>, events: Record<string, string>) =>
  buildSchedule(policyOf(rules), facts({ events }), calendar).clashes;
const meet = 'happens: first-meeting\nclock: { within: 2 weeks, after: start }';
const notice = 'clock: { by: 3 weeks, before: meeting }';

test('what counts back from another event than the meeting is no notice of it', () => {
  const rules = { meet, ending: 'clock: { by: 3 weeks, before: order-ends }' };
  expect(clashesOf(rules, { start: '2026-03-02', 'order-ends': '2026-03-09' })).toEqual([]);
});

test('only a rule that says by when the meeting is held can leave no time', () => {
  // The review falls due six weeks after Monday 2 March, on 13 April, and eight weeks before that is 16 February.
  const rules = {
    reviews: 'happens: review\nclock: { every: 6 weeks, from: start }',
    notice: 'clock: { by: 8 weeks, before: review }',
  };
  expect(clashesOf(rules, { start: '2026-03-02' })).toEqual([]);
});

test('of two events that the meeting may count from, nothing could be done before the first', () => {
  const rules = {
    meet: `happens: first-meeting
readings:
  - { says: one, clock: { within: 2 weeks, after: updated } }
  - { says: two, clock: { within: 2 weeks, after: start } }`,
    notice,
  };
  // From 9 March: the meeting by the 23rd, the notice by 2 March, the very day of the start. From 2 March both are a week sooner.
  const events = { start: '2026-03-02', updated: '2026-03-09' };
  expect(clashesOf(rules, events)).toMatchObject([
    {
      kind: 'same-day',
      start: { event: 'start', date: '2026-03-02' },
      meeting: '2026-03-23',
      before: '2026-03-02',
    },
  ]);
});

// The rules alone leave Monday 16 March for the meeting, and three weeks before it are 23 February, before the start.
test.for([
  ['before the start is another', '2026-02-27'],
  ['on the day of the start can still be moved', '2026-03-02'],
  ['before the last day can still be moved', '2026-03-10'],
  ['on the last day is no other', '2026-03-16'],
  // Three weeks before Friday 20 March are 27 February: still before the start, and the limit is broken besides.
  ['after the last day, but too early for the notice, leaves the clash as it was', '2026-03-20'],
  // Three weeks before Monday 23 March are the day of the start.
  ['just late enough leaves the clash as it was', '2026-03-23'],
] as const)('a meeting entered %s', ([, meeting]) => {
  expect(clashesOf({ meet, notice }, { start: '2026-03-02', 'first-meeting': meeting })).toMatchObject([
    { kind: 'impossible', meeting: '2026-03-16', before: '2026-02-23' },
  ]);
});

test('a meeting entered for a day that leaves the time is no clash any more', () => {
  // Three weeks before Tuesday 24 March are 3 March, the day after the start.
  expect(clashesOf({ meet, notice }, { start: '2026-03-02', 'first-meeting': '2026-03-24' })).toEqual([]);
});

test('a meeting entered too early makes no clash of two rules that can both be met', () => {
  // Four weeks from 2 March are the 30th, and three weeks before that the 9th. Before Tuesday 10 March they are 17 February.
  const wide = 'happens: first-meeting\nclock: { within: 4 weeks, after: start }';
  expect(clashesOf({ meet: wide, notice }, { start: '2026-03-02', 'first-meeting': '2026-03-10' })).toEqual(
    [],
  );
});

test('nor does it make one out of a single day on which both can be met', () => {
  // Three weeks from 2 March are the 23rd, and three weeks before that the day of the start.
  const tight = 'happens: first-meeting\nclock: { within: 3 weeks, after: start }';
  const events = { start: '2026-03-02', 'first-meeting': '2026-03-10' };
  expect(clashesOf({ meet: tight, notice }, events)).toMatchObject([
    { kind: 'same-day', meeting: '2026-03-23', before: '2026-03-02' },
  ]);
});

test('on a later day that one reading allows, that day is told', () => {
  // Ten working days back from Monday 16 March are 2 March, ten clear ones end on 27 February. From Tuesday 17 March they are
  // the 3rd, after the start, and the 2nd.
  const back = 'clock: { at-least: 10 working days, before: meeting }';
  const clash = (meeting: string) =>
    clashesOf({ meet, notice: back }, { start: '2026-03-02', 'first-meeting': meeting });
  expect(clash('2026-03-16')).toMatchObject([{ kind: 'same-day', meeting: '2026-03-16' }]);
  expect(clash('2026-03-17')).toMatchObject([
    { kind: 'one-reading', meeting: '2026-03-17', before: '2026-03-02' },
  ]);
});

test('a notice of which no version is known for that time cannot clash', () => {
  const later = `${notice}\nfrom: 2027-01`;
  expect(clashesOf({ meet, notice: later }, { start: '2026-03-02' })).toEqual([]);
});

test('of two readings of the notice the strictest and the most generous are told apart, whichever comes first', () => {
  const readings = (first: string, second: string) => ({
    meet,
    notice: `readings:
  - { says: one, clock: { by: ${first}, before: meeting } }
  - { says: two, clock: { by: ${second}, before: meeting } }`,
  });
  // Two weeks from 2 March are the 16th. One week before it leaves a week, three weeks before it are 23 February.
  const expected = [{ kind: 'one-reading', before: '2026-02-23' }];
  expect(clashesOf(readings('1 week', '3 weeks'), { start: '2026-03-02' })).toMatchObject(expected);
  expect(clashesOf(readings('3 weeks', '1 week'), { start: '2026-03-02' })).toMatchObject(expected);
});

/** From which day on a meeting may be held. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainBreach, explainReason, explainRoom } from '../../src/schedule/explain-meeting.ts';
import { findMeeting } from '../../src/schedule/find-meeting.ts';
import { meetingStarts } from '../../src/schedule/meeting-starts.ts';
import { calendar, dueOf, policyOf } from './support.ts';

function find(
  rules: Record<string, string>,
  event: string,
  events: Record<string, string>,
  today: string,
  cannot: readonly string[] = [],
) {
  const facts = { events: events as Record<string, IsoDate>, held: {}, cohorts: [] };
  const found = findMeeting(
    policyOf(rules),
    { event, facts, today: today as IsoDate, unavailable: cannot as readonly IsoDate[] },
    calendar,
  );
  return { ...found, inOrder: found.days.map(({ date }) => date).toSorted() };
}
const startsOf = (rule: string, events: Record<string, string>) =>
  dueOf('rule', policyOf({ rule }), { events, count: 1 })
    .flatMap((due) => meetingStarts(due, { events: events as Record<string, IsoDate> }))
    .map(({ event, first }) => [event, first]);

const within = (length: string, after: string) =>
  `happens: first-meeting\nclock: { within: ${length}, after: ${after} }`;
const EITHER = `happens: first-meeting
readings:
  - { says: one, clock: { within: 2 weeks, after: updated } }
  - { says: two, clock: { within: 2 weeks, after: start } }`;

test('a first meeting may follow on the very day, the next of a cycle on the day after', () => {
  expect(startsOf(within('2 weeks', 'start'), { start: '2026-03-02' })).toEqual([['start', '2026-03-02']]);
  const cycle = 'happens: review\nclock: { every: 6 weeks, from: start }';
  expect(startsOf(cycle, { start: '2026-03-02' })).toEqual([['start', '2026-03-03']]);
});

test('of several readings every event counts that lies on or before the day worked to, in order', () => {
  // Worked to two weeks from 2 March, the 16th
  const on = (updated: string) => startsOf(EITHER, { start: '2026-03-02', updated });
  expect(on('2026-03-16')).toEqual([
    ['start', '2026-03-02'],
    ['updated', '2026-03-16'],
  ]);
  expect(on('2026-03-17')).toEqual([['start', '2026-03-02']]);
  expect(startsOf(EITHER, { start: '2026-03-02' })).toEqual([['start', '2026-03-02']]);
});

test('a rule that bars days has no start of its own', () => {
  const bar = 'happens: first-meeting\nclock: { for-at-least: 1 week, after: start }';
  expect(startsOf(bar, { start: '2026-03-02' })).toEqual([]);
});

test('no day before an event still to come is offered, and the room is counted from it', () => {
  // A week from Monday 9 March is the 16th. In working days from the 9th: 9 (0 and 5), 10 (1, 4), 11 (2, 3), 12 (3, 2),
  // 13 (4, 1), 16 (5, 0).
  const rules = { meet: within('1 week', 'start') };
  const { days, opening } = find(rules, 'first-meeting', { start: '2026-03-09' }, '2026-03-02');
  expect(days.map(({ date }) => date.slice(8))).toEqual(['11', '12', '10', '13', '09', '16']);
  expect(opening).toMatchObject({ event: 'start', date: '2026-03-09' });
  expect(days.map(explainRoom)).toEqual(
    expect.arrayContaining([
      '2 working days from Monday 9 March 2026 to the meeting; 3 working days more before the last day for the meeting.',
      'The meeting is due on Monday 9 March 2026; 5 working days more before the last day for the meeting.',
    ]),
  );
});

test('on the day of the event itself, and after it, today is where the search begins', () => {
  const rules = { meet: within('1 week', 'start') };
  const found = find(rules, 'first-meeting', { start: '2026-03-09' }, '2026-03-09');
  expect(found).not.toHaveProperty('opening');
  expect(found.inOrder[0]).toBe('2026-03-09');
  expect(found.days[0]?.room).not.toHaveProperty('opens');
  expect(find(rules, 'first-meeting', { start: '2026-03-09' }, '2026-03-11').inOrder[0]).toBe('2026-03-11');
});

test('of two rules that count from different events, no day before the later one is offered', () => {
  // By 16 March from the 2nd, by 20 March from the 6th: from the 6th, a Friday, to the 16th.
  const rules = { one: within('2 weeks', 'start'), two: within('2 weeks', 'updated') };
  const events = { start: '2026-03-02', updated: '2026-03-06' };
  const { inOrder, opening } = find(rules, 'first-meeting', events, '2026-02-24');
  expect([inOrder[0], inOrder.at(-1), inOrder.length]).toEqual(['2026-03-06', '2026-03-16', 7]);
  expect(opening?.date).toBe('2026-03-02');
});

test('where the later event lies after the last day of the other rule, no day meets both, and each says why', () => {
  // By 9 March from the 2nd; the other rule counts from Thursday 12 March, three working days later.
  const rules = { one: within('1 week', 'start'), two: within('1 week', 'updated') };
  const events = { start: '2026-03-02', updated: '2026-03-12' };
  const { days, reasons, nearest } = find(rules, 'first-meeting', events, '2026-03-02');
  expect(days).toEqual([]);
  expect(reasons.map(explainReason)).toEqual([
    '"Rule one" makes Monday 9 March 2026 the last day, but "Rule two" allows no day before Thursday 12 March 2026. No day meets both.',
  ]);
  expect(nearest[0]?.date).toBe('2026-03-09');
  expect(nearest[0]?.breaks.map(explainBreach)).toEqual([
    '"Rule two" allows it only after that day: Thursday 12 March 2026 is the day to wait for.',
  ]);
  expect(nearest[0]?.breaks).toMatchObject([{ missedBy: 3 }]);
  expect(nearest[0]?.breaks[0]).not.toHaveProperty('otherwise');
});

test('a day that only one reading opens is not offered, and names the reading that does', () => {
  // By the 16th in both; the other reading counts from the 11th, so the days are 11, 12, 13 and 16 March.
  const events = { start: '2026-03-02', updated: '2026-03-11' };
  const whole = find({ meet: EITHER }, 'first-meeting', events, '2026-03-02');
  expect(whole.inOrder).toEqual(['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-16']);
  // Where people can make none of them, the 10th is one working day too soon, but only by that reading.
  const { nearest } = find({ meet: EITHER }, 'first-meeting', events, '2026-03-09', whole.inOrder);
  expect(nearest[0]).toMatchObject({
    date: '2026-03-10',
    breaks: [{ is: 'too-soon', day: '2026-03-11', otherwise: '2026-03-02', missedBy: 1 }],
  });
});

test('what has to be done before the meeting cannot be done before its event either', () => {
  // By Monday 23 March from the 9th; two weeks back from it is the 9th itself, and from the 20th, the 6th.
  const rules = { meet: within('2 weeks', 'start'), notice: 'clock: { by: 2 weeks, before: meeting }' };
  const { inOrder } = find(rules, 'first-meeting', { start: '2026-03-09' }, '2026-03-02');
  expect(inOrder).toEqual(['2026-03-23']);
  const longer = { ...rules, notice: 'clock: { by: 3 weeks, before: meeting }' };
  const { reasons, nearest } = find(longer, 'first-meeting', { start: '2026-03-09' }, '2026-03-02');
  // Three weeks back from 23 March are the 2nd; three weeks on from the 9th is Monday 30 March.
  expect(reasons.map(explainReason)).toEqual([
    '"Rule meet" makes Monday 23 March 2026 the last day. On that day "Rule notice" would have had to be done by Monday 2 March 2026, before Monday 9 March 2026, the day that the meeting is counted from. The first day that leaves time for it is Monday 30 March 2026.',
  ]);
  const last = nearest.find(({ date }) => date === '2026-03-23');
  expect(last?.breaks.map(explainBreach)).toEqual([
    '"Rule notice" would have had to be done by Monday 2 March 2026, before Monday 9 March 2026, the day that the meeting is counted from.',
  ]);
});

test('without a last day it says up to when was looked, and with one it does not', () => {
  // Ten working days from Monday 2 March end on Friday 13 March
  expect(find({}, 'first-meeting', {}, '2026-03-02').lookedTo).toBe('2026-03-13');
  const rules = { meet: within('1 week', 'start') };
  expect(find(rules, 'first-meeting', { start: '2026-03-02' }, '2026-03-02')).not.toHaveProperty('lookedTo');
});

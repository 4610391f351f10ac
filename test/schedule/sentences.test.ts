/** Sentences of the working and of meetings that explain.test.ts does not show. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainBreach, explainReason, explainRoom } from '../../src/schedule/explain-meeting.ts';
import {
  explain,
  explainNotArising,
  explainProvisional,
  explainStep,
  listDays,
  nameOf,
} from '../../src/schedule/explain.ts';
import type { Breach, DatedRule, MeetingDay } from '../../src/schedule/judge-meeting-day.ts';
import type { Deadline } from '../../src/schedule/types.ts';
import { dueOf, policyOf, resultsOf } from './support.ts';

const day = (text: string) => text as IsoDate;
const policy = policyOf({
  meet: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
  reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
  plan: 'clock: { within: 1 week, after: first-meeting }',
  second: 'clock: { at-review: 1, of: review }',
  gate: 'clock: { not-until: order-ends }',
  before: 'during: [order-made, order-ends]\nclock: { by: 2 months, before: order-ends }',
});
const because = (events: Record<string, string>) => {
  const [result] = resultsOf('before', policy, { events });
  return result?.state === 'does-not-arise' ? explainNotArising(result.because, policy) : undefined;
};

test('what would fall before a period says so', () => {
  expect(because({ 'order-made': '2026-03-02', 'order-ends': '2026-04-13' })).toBe(
    'It would fall on Friday 13 February 2026, before the making of the order on Monday 2 March 2026, so it does not arise.',
  );
});

test('a count from a day that is only the latest names the rule that sets it', () => {
  expect(
    explainStep({ step: 'latest', event: 'first-meeting', date: day('2026-03-16'), by: 'meet' }, policy),
  ).toBe('Counted from the last day for the first meeting, Monday 16 March 2026, which "Rule meet" sets.');
});

test('what is barred until an event is counted from the event alone', () => {
  const [gate] = dueOf('gate', policy, { events: { 'order-ends': '2026-03-02' } });
  expect(gate && explain(gate, policy)).toEqual([
    'Counted from the end of the order on Monday 2 March 2026.',
  ]);
});

test('the nth review is named, with whether it has been held', () => {
  const events = { 'first-meeting': '2026-01-12' };
  const [due] = dueOf('second', policy, { events });
  expect(due && explain(due, policy)).toEqual([
    'Counted from the first meeting on Monday 12 January 2026.',
    'Review 1 is due by Monday 23 February 2026.',
  ]);
  const [held] = dueOf('second', policy, { events, held: { review: ['2026-02-20'] } });
  expect(held && explain(held, policy)[1]).toBe('Review 1 was held on Friday 20 February 2026.');
});

test('where both counts of a cycle fall on one day, the last one held is named', () => {
  // Six weeks from Monday 12 January, the day of the cycle, are 23 February. Six weeks from there are 6 April both ways.
  const given = { events: { 'first-meeting': '2026-01-12' }, held: { review: ['2026-02-23'] }, count: 1 };
  const [next] = dueOf('reviews', policy, given);
  expect(next && explain(next, policy)[1]).toBe(
    'Counted from the last one held, on Monday 23 February 2026, it is due by Monday 6 April 2026, 6 weeks later. The fixed cycle, 2 times 6 weeks from its start, gives Monday 6 April 2026. The earlier counts: the last one held.',
  );
});

test.for([
  // A week after Monday 13 April is Monday 20 April. A week after Friday 27 March is Friday 3 April, Good Friday.
  ['2026-03-30', 'Monday 13 April 2026', 'Monday 20 April 2026', ''],
  ['2026-03-13', 'Friday 27 March 2026', 'Thursday 2 April 2026', ''],
  [
    '2027-03-01',
    'Monday 15 March 2027',
    'Monday 22 March 2027',
    ' Bank holidays for this year are not published yet. They are worked out by rule, so an extra one could still move the date.',
  ],
] as const)(
  'counted from %s the latest is given with the working day before it',
  ([start, meeting, latest, more]) => {
    const [plan] = resultsOf('plan', policy, { events: { start } });
    expect(
      plan?.state === 'needs-date' && plan.provisional && explainProvisional(plan.provisional, policy),
    ).toBe(
      `If the first meeting is on its last working day, ${meeting} ("Rule meet"), this is due by ${latest} at the latest.${more}`,
    );
  },
);

test('what the terms or the rules do not know is told by its id', () => {
  const unknown = {
    step: 'latest',
    event: 'unheard-of',
    date: day('2026-03-16'),
    by: 'no-such-rule',
  } as const;
  expect(explainStep(unknown, policy)).toContain(
    'the last day for unheard-of, Monday 16 March 2026, which "no-such-rule"',
  );
  const anchor = { event: 'unheard-of', date: day('2026-03-16') };
  expect(
    nameOf({ ...dueOf('meet', policy, { events: { start: '2026-03-02' } })[0], anchor } as Deadline, policy),
  ).toBe('Rule meet: unheard-of of Monday 16 March 2026');
});

test('days off are told with the name of the holiday, weekends without', () => {
  expect(
    listDays([
      { date: day('2026-04-03'), reason: 'Good Friday' },
      { date: day('2026-04-04'), reason: 'Saturday' },
      { date: day('2026-04-05'), reason: 'Sunday' },
    ]),
  ).toBe('Friday 3 April 2026 (Good Friday), Saturday 4 April 2026, Sunday 5 April 2026');
});

const rule = () => dueOf('meet', policy, { events: { start: '2026-03-02' } })[0] as DatedRule;
const breach = (more: Partial<Breach>) =>
  explainBreach({
    is: 'too-late',
    deadline: rule(),
    day: day('2026-03-16'),
    missedBy: 1,
    ...more,
  });

test('what a meeting would break, with another reading that would still allow it', () => {
  expect(breach({})).toBe('"Rule meet" has to be met by Monday 16 March 2026, 1 working day before.');
  expect(breach({ missedBy: 2, otherwise: day('2026-03-18') })).toBe(
    '"Rule meet" has to be met by Monday 16 March 2026, 2 working days before. Another way to read that rule, which gives Wednesday 18 March 2026, still allows this day.',
  );
  expect(breach({ is: 'too-soon' })).toBe(
    '"Rule meet" allows it only after that day: Monday 16 March 2026 is the day to wait for.',
  );
});

test('a notice for which no later day leaves time', () => {
  const limit = rule();
  const last = day('2026-03-16');
  const { actBy: _, ...notice } = { ...limit, due: day('2026-02-21') };
  expect(explainReason({ is: 'clash', limit, last, notice, first: undefined })).toBe(
    '"Rule meet" makes Monday 16 March 2026 the last day. On that day "Rule meet" would have had to be done by Saturday 21 February 2026, which has passed. No later day that was looked at leaves time for it.',
  );
  const acted = { ...notice, actBy: day('2026-02-20') };
  expect(explainReason({ is: 'clash', limit, last, notice: acted, first: day('2026-04-07') })).toBe(
    '"Rule meet" makes Monday 16 March 2026 the last day. On that day "Rule meet" would have had to be done by Friday 20 February 2026, which has passed. The first day that leaves time for it is Tuesday 7 April 2026.',
  );
});

test.for([
  [0, undefined, 0, 'The meeting is due today.'],
  [1, undefined, 0, '1 working day from today to the meeting.'],
  [2, 0, 0, '2 working days from today to the meeting; this is the last day, so it cannot be put off.'],
  [
    3,
    1,
    1,
    '3 working days from today to the first thing that has to be done; 1 working day more before the last day for the meeting.',
  ],
] as const)('with %i before and %s after', ([before, after, notices, sentence]) => {
  const found = { room: { before, after }, notices: Array(notices).fill(rule()) } as unknown as MeetingDay;
  expect(explainRoom(found)).toBe(sentence);
});

import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainBreach, explainReason, explainRoom } from '../../src/schedule/explain-meeting.ts';
import { findMeeting } from '../../src/schedule/find-meeting.ts';
import { calendar, facts, policyOf } from './support.ts';

interface Asked {
  readonly event?: string;
  readonly today: string;
  readonly unavailable?: readonly string[];
  readonly events?: Record<string, string>;
  readonly held?: Record<string, string[]>;
}

function find(policy: ReturnType<typeof policyOf>, asked: Asked) {
  const { event = 'first-meeting', today, unavailable = [], events = {}, held = {} } = asked;
  const found = findMeeting(
    policy,
    {
      event,
      facts: facts({ events, held }),
      today: today as IsoDate,
      unavailable: unavailable as IsoDate[],
    },
    calendar,
  );
  return { ...found, dates: found.days.map(({ date }) => date) };
}

// Camden: the first meeting within two weeks of the assessment, invitations at least ten working days before it, the report
// at least two. Two weeks hold ten working days, so that only the day itself can do, and only by the plain count.
const camden = policyOf({
  'first-meeting': 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
  invitations: 'clock: { at-least: 10 working days, before: meeting }',
  report: 'clock: { at-least: 2 working days, before: meeting }',
});
// Azeus: within fifteen working days of the decision, invitations four to three weeks before.
const azeus = policyOf({
  'first-meeting': 'happens: first-meeting\nclock: { within: 15 working days, after: start }',
  invitations: 'clock: { between: [4 weeks, 3 weeks], before: meeting }',
});
// ECS: a bare "7 days", and a week from another event; nothing counts back.
const ecs = policyOf({
  'after-assessment': 'happens: first-meeting\nclock: { within: 7 days, after: start }',
  'after-authorisation': 'happens: first-meeting\nclock: { within: 1 week, after: updated }',
});
// PSW: a bare "5 days".
const psw = policyOf({ 'first-meeting': 'happens: first-meeting\nclock: { within: 5 days, after: start }' });

test('Camden: on the very day of the assessment only one day is left, and only by one reading', () => {
  // Monday 2 March 2026 and two weeks: Monday 16 March. Back from there 13, 12, 11, 10, 9, 6, 5, 4, 3, 2 March: the tenth
  // working day is today. Ten clear days in between end on Friday 27 February.
  const { dates, nearest, reasons } = find(camden, { today: '2026-03-02', events: { start: '2026-03-02' } });
  expect(dates).toEqual([]);
  expect(nearest[0]).toMatchObject({
    date: '2026-03-16',
    breaks: [{ is: 'no-time', day: '2026-02-27', otherwise: '2026-03-02', missedBy: 1 }],
  });
  // Ten clear days from today on: the eleventh working day after it, Tuesday 17 March.
  expect(reasons).toMatchObject([{ is: 'clash', last: '2026-03-16', first: '2026-03-17' }]);
});

test('Camden: before Christmas nothing meets both rules, and each day says what it would break', () => {
  // Thursday 11 December 2025 and two weeks is Christmas Day, so Wednesday 24 December is the last day. Ten clear working days
  // before it: 23, 22, 19, 18, 17, 16, 15, 12, 11, 10, and so by Tuesday 9 December, three working days ago.
  const { dates, nearest, reasons } = find(camden, { today: '2025-12-12', events: { start: '2025-12-11' } });
  expect(dates).toEqual([]);
  expect(nearest[0]).toMatchObject({
    date: '2025-12-24',
    breaks: [{ deadline: { id: 'invitations' }, day: '2025-12-09', missedBy: 3 }],
  });
  expect(nearest[0]?.breaks.map(explainBreach)).toEqual([
    '"Rule invitations" would have had to be done by Tuesday 9 December 2025, which has passed.',
  ]);
  // Eleven working days after 12 December: 15 to 19, 22 to 24, 29, 30, 31 December.
  expect(reasons.map(explainReason)).toEqual([
    '"Rule first-meeting" makes Wednesday 24 December 2025 the last day. On that day "Rule invitations" would have had to be done by Tuesday 9 December 2025, which has passed. The first day that leaves time for it is Wednesday 31 December 2025.',
  ]);
  // Three working days late as well (29, 30, 31), and later than 24 December: so it comes second.
  expect(nearest[1]).toMatchObject({ date: '2025-12-31', breaks: [{ is: 'too-late', missedBy: 3 }] });
  expect(nearest[1]?.breaks.map(explainBreach)).toEqual([
    '"Rule first-meeting" has to be met by Wednesday 24 December 2025, 3 working days before.',
  ]);
});

test('Azeus: bank holidays leave three days, and the one with room on both sides comes first', () => {
  // From Thursday 11 December 2025: 12, 15 to 19, 22 to 24, 29 to 31 December, 2, 5, 6 January is the fifteenth. Three weeks
  // back from Friday 2 January is today, so the days are 2, 5 and 6 January. On 5 January the window ends on Monday 15
  // December: one working day from today, and one to the last day for the meeting.
  const { days, dates } = find(azeus, { today: '2025-12-12', events: { start: '2025-12-11' } });
  expect(dates).toEqual(['2026-01-05', '2026-01-02', '2026-01-06']);
  expect(days[0]).toMatchObject({
    notices: [{ earliest: '2025-12-08', due: '2025-12-15' }],
    room: { before: 1, after: 1 },
  });
  expect(days.map(explainRoom)).toEqual([
    '1 working day from today to the first thing that has to be done; 1 working day more before the last day for the meeting.',
    'The first thing that has to be done is due today; 2 working days more before the last day for the meeting.',
    '2 working days from today to the first thing that has to be done; this is the last day, so it cannot be put off.',
  ]);
});

test('Azeus: without a bank holiday only the last day will do, and a day later nothing will', () => {
  // Fifteen working days from Thursday 5 March 2026 are three weeks: Thursday 26 March, whose window ends on 5 March.
  const events = { start: '2026-03-05' };
  expect(find(azeus, { today: '2026-03-05', events }).dates).toEqual(['2026-03-26']);
  expect(find(azeus, { today: '2026-03-06', events })).toMatchObject({
    dates: [],
    reasons: [{ is: 'clash', last: '2026-03-26', first: '2026-03-27', notice: { due: '2026-03-05' } }],
  });
});

test('ECS: the strictest reading of the tighter rule ends the search', () => {
  // Seven calendar days from Thursday 11 December 2025: 18 December. A week from Monday 15 December would be the 22nd.
  const { dates, limits } = find(ecs, {
    today: '2025-12-12',
    events: { start: '2025-12-11', updated: '2025-12-15' },
  });
  // Room on the tighter side: the 16th has two before and two after; the 15th and 17th one; the 18th none. The 12th lies before
  // the update, from which the second rule counts.
  expect(dates).toEqual(['2025-12-16', '2025-12-15', '2025-12-17', '2025-12-18']);
  expect(limits.map(({ id }) => id)).toEqual(['after-assessment', 'after-authorisation']);
});

test('PSW: when the calendar days have passed, working days are another reading and not an offer', () => {
  // Five days from Thursday 18 December 2025: Tuesday 23 December; in working days 19, 22, 23, 24 and Monday 29 December.
  const { dates, nearest, reasons } = find(psw, { today: '2025-12-24', events: { start: '2025-12-18' } });
  expect(dates).toEqual([]);
  expect(reasons).toMatchObject([{ is: 'passed', last: '2025-12-23' }]);
  expect(reasons.map(explainReason)).toEqual([
    'The last day for the meeting has passed: Tuesday 23 December 2025, set by "Rule first-meeting".',
  ]);
  expect(nearest.slice(0, 3)).toMatchObject([
    { date: '2025-12-24', breaks: [{ otherwise: '2025-12-29', missedBy: 1 }] },
    { date: '2025-12-29', breaks: [{ otherwise: '2025-12-29', missedBy: 2 }] },
    { date: '2025-12-30', breaks: [{ is: 'too-late', missedBy: 3 }] },
  ]);
  expect(nearest[2]?.breaks[0]).not.toHaveProperty('otherwise');
});

test('days that people cannot make are left out, and named', () => {
  const asked = { today: '2025-12-12', events: { start: '2025-12-11' } };
  expect(find(azeus, { ...asked, unavailable: ['2026-01-05'] })).toMatchObject({
    dates: ['2026-01-02', '2026-01-06'],
    unavailable: ['2026-01-05'],
  });
  const none = find(azeus, { ...asked, unavailable: ['2026-01-05', '2026-01-02', '2026-01-06'] });
  expect(none).toMatchObject({ dates: [], reasons: [{ is: 'unavailable' }] });
  expect(none.reasons.map(explainReason)).toEqual([
    'The days that would meet every rule are days that people cannot make: Friday 2 January 2026, Monday 5 January 2026, Tuesday 6 January 2026.',
  ]);
  expect(none.nearest.map(({ date }) => date)).not.toContain('2026-01-05');
});

test('a review: after the last one held, and by the earlier of both counts', () => {
  const policy = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    report: 'clock: { by: 2 working days, before: review }',
  });
  // Six-weekly from Monday 5 January 2026: 16 February, 30 March. Held on 12 February: six weeks are 26 March.
  const { limits, dates } = find(policy, {
    event: 'review',
    today: '2026-03-20',
    events: { 'first-meeting': '2026-01-05' },
    held: { review: ['2026-02-12'] },
  });
  expect(limits).toMatchObject([{ due: '2026-03-26' }]);
  // Two working days before Tuesday 24 March is today. The 25th has one before and one after.
  expect(dates).toEqual(['2026-03-25', '2026-03-24', '2026-03-26']);
});

test('without a last day, the soonest days that leave time, ten at most', () => {
  const policy = policyOf({ invitations: 'clock: { by: 5 working days, before: meeting }' });
  const { dates, ruled, limits } = find(policy, { today: '2026-03-28' });
  // Saturday. Five working days back from Monday 6 April, a bank holiday, so Tuesday 7: 2, 1 April, 31, 30 March, 27 March has
  // passed. From Wednesday 8 April: 7, 2, 1 April, 31, 30 March.
  expect(dates).toHaveLength(10);
  expect(dates.slice(0, 2)).toEqual(['2026-04-08', '2026-04-09']);
  expect([ruled, limits]).toEqual([true, []]);
  expect(find(policyOf({}), { today: '2026-03-28' }).ruled).toBe(false);
});

test('a rule that waits for its date is no limit, and is told', () => {
  expect(find(psw, { today: '2025-12-24' }).undated).toMatchObject([
    { state: 'needs-date', needs: ['start'] },
  ]);
});

test('a rule that bars a day before some point', () => {
  const policy = policyOf({
    limit: 'happens: first-meeting\nclock: { within: 2 weeks, after: start }',
    bar: 'happens: first-meeting\nclock: { for-at-least: 10 calendar days, after: start }',
  });
  // Monday 2 March 2026: not before Thursday 12, by Monday 16.
  const { dates } = find(policy, { today: '2026-03-02', events: { start: '2026-03-02' } });
  expect(dates.toSorted()).toEqual(['2026-03-12', '2026-03-13', '2026-03-16']);
});

test('a rule that bars every day up to the last one: which two, and where each points', () => {
  const bothWays = (bar: string) =>
    policyOf({
      limit: 'happens: first-meeting\nclock: { within: 1 week, after: start }',
      bar: `happens: first-meeting\nclock: ${bar}`,
    });
  const asked = { today: '2026-03-02', events: { start: '2026-03-02' } };
  // Monday 2 March 2026: by Monday 9, but not before Thursday 12.
  const found = find(bothWays('{ for-at-least: 10 calendar days, after: start }'), asked);
  expect(found.dates).toEqual([]);
  expect(found.reasons.map(explainReason)).toEqual([
    '"Rule limit" makes Monday 9 March 2026 the last day, but "Rule bar" allows no day before Thursday 12 March 2026. No day meets both.',
  ]);
  // A day that must lie after Monday 9 March itself.
  const after = { ...asked, events: { ...asked.events, updated: '2026-03-09' } };
  expect(find(bothWays('{ not-until: updated }'), after).reasons.map(explainReason)).toEqual([
    '"Rule limit" makes Monday 9 March 2026 the last day, but "Rule bar" allows only days after Monday 9 March 2026. No day meets both.',
  ]);
  // What breaks least keeps one of the two: the day to wait for is three working days late, the last day three too soon.
  expect(found.nearest[0]).toMatchObject({ date: '2026-03-09', breaks: [{ is: 'too-soon', missedBy: 3 }] });
  expect(found.nearest[1]).toMatchObject({ date: '2026-03-12', breaks: [{ is: 'too-late', missedBy: 3 }] });
});

test('a rule that bars the last day only by one way to read it says which way allows it', () => {
  const policy = policyOf({
    limit: 'happens: first-meeting\nclock: { within: 1 week, after: start }',
    bar: 'happens: first-meeting\nclock: { for-at-least: 7 days, after: start }',
  });
  // From Monday 2 March 2026 seven calendar days are Monday 9, seven working days Wednesday 11 March.
  const { reasons } = find(policy, { today: '2026-03-02', events: { start: '2026-03-02' } });
  expect(reasons.map(explainReason)).toEqual([
    '"Rule limit" makes Monday 9 March 2026 the last day, but "Rule bar" allows no day before Wednesday 11 March 2026. No day meets both. Another way to read "Rule bar", which gives Monday 9 March 2026, still allows that last day.',
  ]);
});

test('where no day at all leaves time, the clash names none', () => {
  // Ten clear working days from Wednesday 20 December 2028 on go beyond the calendar.
  const policy = policyOf({
    'first-meeting': 'happens: first-meeting\nclock: { within: 1 week, after: start }',
    invitations: 'clock: { at-least: 10 working days, before: meeting }',
  });
  const { reasons } = find(policy, { today: '2028-12-20', events: { start: '2028-12-20' } });
  expect(reasons).toMatchObject([{ is: 'clash', last: '2028-12-27', first: undefined }]);
});

test('where the calendar ends before a day that people can make, it says both', () => {
  const unavailable = ['2028-12-27', '2028-12-28', '2028-12-29'];
  const { reasons } = find(policyOf({}), { today: '2028-12-27', unavailable });
  expect(reasons).toEqual([
    { is: 'unavailable', dates: unavailable },
    { is: 'beyond-calendar', date: '2028-12-29' },
  ]);
});

test('beyond the calendar', () => {
  // The calendar ends with 2028.
  const late = find(camden, { today: '2028-12-20', events: { start: '2028-12-20' } });
  expect(late.reasons.map(explainReason)).toEqual([
    'Counting from Wednesday 20 December 2028 leaves the years that can be counted.',
  ]);
  expect(find(policyOf({}), { today: '2029-01-02' }).reasons).toMatchObject([{ is: 'beyond-calendar' }]);
  expect(find(psw, { today: '2027-03-08', events: { start: '2027-03-05' } }).days[0]?.projected).toBe(true);
});

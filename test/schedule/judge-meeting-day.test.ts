/** Days held against the rules, beside what find-meeting.test.ts shows. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainBreach, explainReason, explainRoom } from '../../src/schedule/explain-meeting.ts';
import { findMeeting } from '../../src/schedule/find-meeting.ts';
import { calendar, policyOf } from './support.ts';

interface Asked {
  readonly today: string;
  readonly event?: string;
  readonly events?: Record<string, string>;
  readonly cohorts?: readonly string[];
  readonly unavailable?: readonly string[];
}

function find(rules: Record<string, string>, asked: Asked) {
  const { today, event = 'first-meeting', events = {}, cohorts = [], unavailable = [] } = asked;
  const facts = { events: events as Record<string, IsoDate>, held: {}, cohorts };
  const question = { event, facts, today: today as IsoDate, unavailable: unavailable as readonly IsoDate[] };
  return findMeeting(policyOf(rules), question, calendar);
}
const datesOf = (days: readonly { readonly date: IsoDate }[]) => days.map(({ date }) => date);
const limit = 'happens: first-meeting\nclock: { within: 2 weeks, after: start }';
const start = { start: '2026-03-02' };

test('where days are found there is nothing to explain', () => {
  const found = find({ limit }, { today: '2026-03-02', events: start });
  expect(found).toMatchObject({ undated: [], ruled: true, unavailable: [], reasons: [], nearest: [] });
  // Eleven working days from 2 to 16 March. The middle one has five on either side.
  expect(found.days).toHaveLength(11);
  expect(found.days[0]).toMatchObject({
    date: '2026-03-09',
    room: { before: 5, after: 5 },
    projected: false,
  });
  expect(found.days.slice(0, 1).map(explainRoom)).toEqual([
    '5 working days from today to the meeting; 5 working days more before the last day for the meeting.',
  ]);
});

test('without any rule the soonest working days are offered, and none of a weekend', () => {
  const found = find({}, { today: '2026-03-07' });
  expect(datesOf(found.days).slice(0, 2)).toEqual(['2026-03-09', '2026-03-10']);
  expect(found.days.slice(0, 1).map(explainRoom)).toEqual(['1 working day from today to the meeting.']);
  expect(find({}, { today: '2026-03-09' }).days.slice(0, 1).map(explainRoom)).toEqual([
    'The meeting is due today.',
  ]);
});

test('the last day itself will still do', () => {
  const found = find({ limit }, { today: '2026-03-16', events: start });
  expect(datesOf(found.days)).toEqual(['2026-03-16']);
  const late = find({ limit }, { today: '2026-03-17', events: start });
  expect(late.reasons).toMatchObject([{ is: 'passed', last: '2026-03-16' }]);
  // Ten days are looked at after the last one, each a working day later than the one before.
  expect(late.nearest).toHaveLength(10);
  expect(late.nearest[0]).toMatchObject({ date: '2026-03-17', breaks: [{ is: 'too-late', missedBy: 1 }] });
  expect(late.nearest.at(-1)).toMatchObject({ date: '2026-03-30', breaks: [{ missedBy: 10 }] });
});

test('an expected end is no last day for a meeting', () => {
  const found = find(
    { ends: 'happens: first-meeting\nclock: { no-longer-than: 1 week, after: start }' },
    { today: '2026-03-02', events: start },
  );
  expect(found.limits).toEqual([]);
  expect(found.undated).toEqual([]);
});

test('the rule that sets the earlier last day counts, whichever stands first', () => {
  const rules = { longer: 'happens: first-meeting\nclock: { within: 3 weeks, after: start }', limit };
  const found = find(rules, { today: '2026-03-13', events: start });
  expect(found.limits.map(({ id }) => id)).toEqual(['limit', 'longer']);
  expect(datesOf(found.days).toSorted()).toEqual(['2026-03-13', '2026-03-16']);
});

test('a rule that bars the days before some point, and the days that come nearest', () => {
  const bar = 'happens: first-meeting\nclock: { for-at-least: 3 weeks, after: start }';
  const { days, nearest } = find({ limit, bar }, { today: '2026-03-16', events: start });
  expect(days).toEqual([]);
  // Monday 16 March is five working days before Monday 23 March; the 23rd is five after the 16th, and the day that is barred to.
  expect(nearest[0]).toMatchObject({
    date: '2026-03-16',
    breaks: [{ is: 'too-soon', deadline: { id: 'bar' }, day: '2026-03-23', missedBy: 5 }],
  });
  expect(nearest[0]?.breaks.map(explainBreach)).toEqual([
    '"Rule bar" allows it only after that day: Monday 23 March 2026 is the day to wait for.',
  ]);
  expect(nearest.find(({ date }) => date === '2026-03-23')?.breaks).toMatchObject([
    { is: 'too-late', missedBy: 5 },
  ]);
});

test.for([
  [
    'until an event, the day of the event included',
    'not-until: order-ends',
    { 'order-ends': '2026-03-09' },
    '2026-03-10',
  ],
  ['for a time after an event, and no longer', 'for-at-least: 1 week, after: start', start, '2026-03-09'],
] as const)('barred %s', ([, clock, events, first]) => {
  const bar = `happens: first-meeting\nclock: { ${clock} }`;
  const { days, nearest } = find({ bar }, { today: '2026-03-03', events });
  expect(nearest).toEqual([]);
  expect(datesOf(days)[0]).toBe(first);
});

test('a bar that one reading lifts sooner says so', () => {
  // Five calendar days from Monday 2 March are the 7th, five working days the 9th, which is worked to.
  const bar = 'happens: first-meeting\nclock: { for-at-least: 5 days, after: start }';
  const short = 'happens: first-meeting\nclock: { within: 4 calendar days, after: start }';
  const { nearest } = find({ bar, short }, { today: '2026-03-06', events: start });
  const [breach] = nearest.find(({ date }) => date === '2026-03-06')?.breaks ?? [];
  expect(breach).toMatchObject({ is: 'too-soon', day: '2026-03-09', missedBy: 1 });
  expect(breach).not.toHaveProperty('otherwise');
  const later = find({ bar, limit: short }, { today: '2026-03-09', events: start }).nearest[0];
  expect(later?.breaks.map(({ is }) => is)).toEqual(['too-late']);
});

test('a notice that a rule of the case replaces asks for nothing', () => {
  const rules = {
    limit,
    notice: 'clock: { by: 3 weeks, before: meeting }',
    shorter: 'cohorts: [special]\nreplaces: [notice]\nclock: { by: 1 week, before: meeting }',
  };
  const asked = { today: '2026-03-02', events: start };
  expect(find(rules, asked).days).toEqual([]);
  const { days } = find(rules, { ...asked, cohorts: ['special'] });
  // A week before Monday 9 March is today.
  expect(datesOf(days).toSorted()[0]).toBe('2026-03-09');
  expect(days[0]?.notices.map(({ id }) => id)).toEqual(['shorter']);
});

test('what counts back from another meeting of the case is not asked for before this one', () => {
  const rules = { limit, notice: 'clock: { by: 1 week, before: meeting }' };
  const { days } = find(rules, { today: '2026-03-02', events: { ...start, review: '2026-03-09' } });
  expect(days[0]?.notices).toHaveLength(1);
  expect(days[0]?.notices[0]?.anchor?.event).toBe('first-meeting');
});

test('why no day will do: a notice that no day leaves time for, and days that people cannot make', () => {
  const rules = { limit, notice: 'clock: { by: 3 weeks, before: meeting }' };
  const asked = { today: '2026-03-02', events: start };
  const { reasons } = find(rules, asked);
  // Three weeks before Monday 16 March is 23 February. The first day that leaves three weeks is 23 March.
  expect(reasons.map(explainReason)).toEqual([
    '"Rule limit" makes Monday 16 March 2026 the last day. On that day "Rule notice" would have had to be done by Monday 23 February 2026, which has passed. The first day that leaves time for it is Monday 23 March 2026.',
  ]);
  const longer = { limit, notice: 'clock: { by: 6 months, before: meeting }' };
  expect(find(longer, asked).reasons.map(explainReason)[0]).toMatch(
    /The first day that leaves time for it is|No later day/,
  );
});

test('a day rests on projection where the day itself does, or a notice before it', () => {
  const rules = {
    notice: 'clock: { by: 2 working days, before: meeting }',
    words: 'clock: { by: 1 week, before: meeting }',
  };
  expect(find(rules, { today: '2026-12-14' }).days[0]).toMatchObject({
    date: '2026-12-21',
    projected: false,
  });
  // The calendar of these tests is published to the end of 2026.
  expect(
    find({}, { today: '2026-12-31' })
      .days.map(({ projected }) => projected)
      .slice(0, 2),
  ).toEqual([false, true]);
});

const within = (length: string, after: string) =>
  `happens: first-meeting\nclock: { within: ${length}, after: ${after} }`;

test('a last day beyond the calendar is told where no other rule sets one', () => {
  // The calendar of these tests ends with 2028.
  const rules = {
    missing: within('2 weeks', 'order-made'),
    lost: within('2 weeks', 'start'),
    sooner: within('1 week', 'updated'),
  };
  const lost = { start: '2028-12-20' };
  expect(find(rules, { today: '2028-12-12', events: lost })).toMatchObject({
    days: [],
    nearest: [],
    reasons: [{ is: 'beyond-calendar', date: '2028-12-20' }],
  });
  const found = find(rules, { today: '2028-12-12', events: { ...lost, updated: '2028-12-11' } });
  expect(datesOf(found.days).toSorted().at(-1)).toBe('2028-12-18');
});

test('of the days that come nearest ten are told, also where the first that leaves time is far away', () => {
  const rules = { limit: within('8 weeks', 'start'), notice: 'clock: { by: 1 year, before: meeting }' };
  const { nearest, reasons } = find(rules, { today: '2026-03-02', events: start });
  expect(nearest).toHaveLength(10);
  // Eight weeks from Monday 2 March are 27 April. The first day that leaves a year is Tuesday 2 March 2027.
  expect(reasons).toMatchObject([{ is: 'clash', last: '2026-04-27', first: '2027-03-02' }]);
});

test('on the last day itself a notice that is too late is the reason, and not that the day has passed', () => {
  const rules = { limit, notice: 'clock: { by: 3 weeks, before: meeting }' };
  expect(find(rules, { today: '2026-03-16', events: start }).reasons).toMatchObject([
    { is: 'clash', last: '2026-03-16' },
  ]);
});

test('a last day that leaves just enough time is no clash, even where people cannot make it', () => {
  // Three weeks from Monday 2 March are 23 March, and three weeks before that is today.
  const rules = { limit: within('3 weeks', 'start'), notice: 'clock: { by: 3 weeks, before: meeting }' };
  const asked = { today: '2026-03-02', events: start };
  expect(datesOf(find(rules, asked).days)).toEqual(['2026-03-23']);
  const { reasons, nearest } = find(rules, { ...asked, unavailable: ['2026-03-23'] });
  expect(reasons).toEqual([{ is: 'unavailable', dates: ['2026-03-23'] }]);
  expect(datesOf(nearest)).not.toContain('2026-03-23');
});

test('nor is a notice that gives way to a rule without a figure', () => {
  const rules = {
    limit,
    notice: 'clock: { by: 3 weeks, before: meeting }',
    promptly: 'cohorts: [special]\nreplaces: [notice]\nclock: { when: promptly }',
  };
  const { days } = find(rules, { today: '2026-03-02', events: start, cohorts: ['special'] });
  expect(days[0]).toMatchObject({ date: '2026-03-09', notices: [] });
});

// Ten calendar days from Monday 2 March are Thursday 12 March, ten working days Monday 16 March.
test.for([
  ['for-at-least: 10 days, after: start', '2026-03-12', '2026-03-12'],
  ['for-at-least: 10 days, after: start', '2026-03-11', undefined],
] as const)('a day that one reading of %s already allows: %s', ([clock, today, otherwise]) => {
  const rules = {
    bar: `happens: first-meeting\nclock: { ${clock} }`,
    end: within('11 calendar days', 'start'),
  };
  const day = find(rules, { today, events: start }).nearest.find(({ date }) => date === today);
  const [breach] = day?.breaks ?? [];
  expect(breach).toMatchObject({ is: 'too-soon', day: '2026-03-16' });
  expect(breach?.otherwise).toBe(otherwise);
});

test.for([
  ['2026-03-10', '2026-03-09'],
  ['2026-03-09', undefined],
] as const)('barred until one of two events, %s is allowed by the reading of %s', ([today, otherwise]) => {
  const bar = `happens: first-meeting
readings:
  - { says: one, clock: { not-until: order-ends } }
  - { says: two, clock: { not-until: updated } }`;
  const events = { ...start, 'order-ends': '2026-03-16', updated: '2026-03-09' };
  const found = find({ bar, end: within('11 calendar days', 'start') }, { today, events });
  const [breach] = found.nearest.find(({ date }) => date === today)?.breaks ?? [];
  expect(breach).toMatchObject({ is: 'too-soon', day: '2026-03-16' });
  expect(breach?.otherwise).toBe(otherwise);
});

import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

// Each row: what it shows, the rule, the date of its event, and what comes out. Friday 19 December 2025 stands before Christmas.
test.each([
  [
    'working days skip Christmas and the weekend',
    'clock: { within: 3 working days, after: start }',
    '2025-12-23',
    '2025-12-30',
    '2025-12-30',
  ],
  [
    'weeks are counted in calendar days and may end on Christmas Day',
    'clock: { within: 1 week, after: start }',
    '2025-12-18',
    '2025-12-25',
    '2025-12-24',
  ],
  [
    'a month that has no such day ends on its last day',
    'clock: { within: 1 month, after: start }',
    '2026-01-31',
    '2026-02-28',
    '2026-02-27',
  ],
  [
    'a point on a Sunday is acted on by the Friday',
    'clock: { at: 3 months, after: start }',
    '2026-01-12',
    '2026-04-12',
    '2026-04-10',
  ],
  [
    'before an event, in months, clamped',
    'clock: { by: 2 months, before: start }',
    '2026-04-30',
    '2026-02-28',
    '2026-02-27',
  ],
  [
    'before an event, in working days, over Easter',
    'clock: { by: 2 working days, before: start }',
    '2026-04-07',
    '2026-04-01',
    '2026-04-01',
  ],
])('%s', (_, rule, start, due, actBy) => {
  expect(dueOf('a', policyOf({ a: rule }), { events: { start } })).toMatchObject([{ due, actBy }]);
});

test('a window gives its first and last day', () => {
  const policy = policyOf({ a: 'clock: { between: [4 weeks, 3 weeks], before: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-03-02' } })).toMatchObject([
    { kind: 'window', earliest: '2026-02-02', due: '2026-02-09', actBy: '2026-02-09' },
  ]);
});

test('a range gives a band and never one date', () => {
  const policy = policyOf({ a: 'clock: { within: 6-8 weeks, after: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-03-02' } })).toMatchObject([
    { kind: 'window', earliest: '2026-04-13', due: '2026-04-27' },
  ]);
});

test('several points are numbered', () => {
  const policy = policyOf({ a: 'clock: { at: [3 months, 6 months], after: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-01-12' } })).toMatchObject([
    { number: 1, due: '2026-04-12' },
    { number: 2, due: '2026-07-12' },
  ]);
});

test('a gate has the day of its event and no day to act by', () => {
  const policy = policyOf({ a: 'clock: { not-until: order-ends }' });
  const [gate] = dueOf('a', policy, { events: { 'order-ends': '2026-02-28' } });
  expect(gate).toMatchObject({ kind: 'not-until', due: '2026-02-28' });
  expect(gate).not.toHaveProperty('actBy');
});

test('a least length works to the later reading of bare days', () => {
  const policy = policyOf({ a: 'clock: { for-at-least: 5 days, after: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-03-02' } })).toMatchObject([
    { kind: 'not-before', due: '2026-03-09' },
  ]);
});

test.each([
  ['clock: { when: promptly }', { state: 'event-driven', words: 'promptly' }],
  ['clock: { not-stated: true }', { state: 'not-stated' }],
  ['clock: { set-by-plan: true }', { state: 'set-by-plan' }],
  ['clock: { see: the transfer protocol }', { state: 'elsewhere', document: 'the transfer protocol' }],
  ['clock: { not-read: true }', { state: 'not-read' }],
  ['clock: { within: 48 hours, after: start }', { state: 'hours', hours: 48, after: 'start' }],
])('%s has no date and says what stands in its place', (rule, outcome) => {
  expect(resultsOf('a', policyOf({ a: rule }), { events: { start: '2026-03-02' } })).toMatchObject([outcome]);
});

test('without its event a rule needs a date, and says which', () => {
  const policy = policyOf({ a: 'clock: { within: 2 weeks, after: start }' });
  expect(resultsOf('a', policy, {})).toMatchObject([{ state: 'needs-date', needs: ['start'] }]);
});

test.each([
  ['after the last year', 'clock: { within: 2 weeks, after: start }', '2028-12-20'],
  ['before the first year', 'clock: { by: 2 weeks, before: start }', '2025-01-08'],
  // Four weeks before Saturday 25 January 2025 are 28 December 2024, which the calendar of these tests does not hold.
  ['that opens a window too early', 'clock: { between: [4 weeks, 3 weeks], before: start }', '2025-01-25'],
  ['that closes one too early', 'clock: { between: [4 weeks, 3 weeks], before: start }', '2025-01-15'],
  ['that ends a band too late', 'clock: { within: 6-8 weeks, after: start }', '2028-11-10'],
  [
    'that lies a day before a point too late',
    'clock: { sooner-than: 12 months, after: start }',
    '2028-06-01',
  ],
  // Five calendar days before Tuesday 7 January 2025 are 2 January; working days are 6, 3 and 2 January, and there are no more.
  ['that one reading loses counting back', 'clock: { by: 5 days, before: start }', '2025-01-07'],
  ['in working days after the last year', 'clock: { within: 10 working days, after: start }', '2028-12-20'],
  ['a repeating rule from a day after the last year', 'clock: { every: 6 weeks, from: start }', '2029-06-01'],
])('a date %s is refused, not guessed', (_, rule, start) => {
  expect(resultsOf('a', policyOf({ a: rule }), { events: { start } })).toMatchObject([
    { state: 'beyond-calendar', event: 'start', date: start },
  ]);
});

test('a repeating rule keeps the dates before the end of the calendar, and says that there it ends', () => {
  const policy = policyOf({ a: 'clock: { every: 6 months, from: start }' });
  const dates = dueOf('a', policy, { events: { start: '2027-09-01' }, count: 10 }).map(({ due }) => due);
  expect(dates).toEqual(['2028-03-01', '2028-09-01']);
  expect(resultsOf('a', policy, { events: { start: '2027-09-01' }, count: 10 }).at(-1)?.state).toBe(
    'beyond-calendar',
  );
});

test.each([
  ['in a published year', '2026-03-02', false],
  ['in a projected year', '2027-03-01', true],
])('a date %s says so', (_, start, projected) => {
  const policy = policyOf({ a: 'clock: { within: 2 weeks, after: start }' });
  expect(dueOf('a', policy, { events: { start } })).toMatchObject([{ projected }]);
});

test('a meeting beyond the calendar does not hide the paperwork of the others', () => {
  const policy = policyOf({ a: 'clock: { within: 20 working days, after: meeting }' });
  const given = { events: { 'first-meeting': '2028-03-01', review: '2028-12-10' } };
  expect(resultsOf('a', policy, given).map(({ state }) => state)).toEqual(['due', 'beyond-calendar']);
});

test('weeks counted back into a published year rest on no projection', () => {
  const policy = policyOf({ a: 'clock: { by: 3 weeks, before: start }' });
  expect(dueOf('a', policy, { events: { start: '2027-01-06' } })).toMatchObject([
    { due: '2026-12-16', projected: false },
  ]);
});

test('working days counted back through a projected year do', () => {
  const policy = policyOf({ a: 'clock: { by: 10 working days, before: start }' });
  expect(dueOf('a', policy, { events: { start: '2027-01-06' } })).toMatchObject([
    { due: '2026-12-18', projected: true },
  ]);
});

test.each([
  ['clock: { within: 2 weeks, after: start }', 'by'],
  ['clock: { by: 2 weeks, before: start }', 'by'],
  ['clock: { at-least: 2 working days, before: start }', 'by'],
  ['clock: { sooner-than: 2 weeks, after: start }', 'by'],
  ['clock: { every: 2 weeks, from: start }', 'by'],
  ['clock: { within: 2-3 weeks, after: start }', 'window'],
  ['clock: { between: [4 weeks, 3 weeks], before: start }', 'window'],
  ['clock: { at: [2 weeks, 3 weeks], after: start }', 'point'],
  ['clock: { no-longer-than: 2 weeks, after: start }', 'expected-end'],
  ['clock: { for-at-least: 2 weeks, after: start }', 'not-before'],
  ['clock: { not-until: start }', 'not-until'],
])('%s gives a date of the kind %s', (rule, kind) => {
  expect(dueOf('a', policyOf({ a: rule }), { events: { start: '2026-03-02' } })[0]).toMatchObject({ kind });
});

test('a cycle that one reading follows beyond the calendar keeps the dates of the other', () => {
  const policy = policyOf({
    a: `readings:
  - { says: monthly, clock: { every: 1 month, from: start } }
  - { says: weekly, clock: { every: 1 week, from: first-meeting } }`,
  });
  // Monthly: 20 December 2028, then none. Weekly from 20 November: 27 November, 4 December.
  const events = { start: '2028-11-20', 'first-meeting': '2028-11-20' };
  expect(dueOf('a', policy, { events, count: 2 })).toMatchObject([
    { due: '2028-11-27' },
    { due: '2028-12-04', readings: [{ says: 'weekly' }, { says: 'monthly', beyond: true }] },
  ]);
});

test('nobody is asked to act by an expected length, also where it ends on a Saturday', () => {
  const policy = policyOf({ a: 'clock: { no-longer-than: 12 months, after: start }' });
  const [expected] = dueOf('a', policy, { events: { start: '2025-02-28' } });
  expect(expected).toMatchObject({ due: '2026-02-28', moved: [] });
  expect(expected).not.toHaveProperty('actBy');
});

test('"sooner than" a point is due on the day before it', () => {
  const policy = policyOf({ a: 'clock: { sooner-than: 12 months, after: start }' });
  expect(dueOf('a', policy, { events: { start: '2025-06-02' } })).toMatchObject([
    { due: '2026-06-01', actBy: '2026-06-01' },
  ]);
});

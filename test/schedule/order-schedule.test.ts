import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { changesBetween } from '../../src/schedule/order-changes.ts';
import { orderSchedule } from '../../src/schedule/order-schedule.ts';
import type { Schedule, SchedulePolicy } from '../../src/schedule/types.ts';
import { calendar, policyOf } from './support.ts';

// The events of a supervision order are called here as they are in the dataset.
const { timescales, events } = policyOf({
  decision: 'clock: { at: 9 months, after: order-made }\nduring: [order-made, order-ends]',
  ending: 'clock: { by: 2 months, before: order-ends }\nduring: [order-made, order-ends]',
  reviews: 'clock: { every: 6 weeks, from: order-made }\nduring: [order-made, order-ends]\nhappens: review',
  barred: 'clock: { not-until: order-ends }',
  talks: 'clock: { when: at every session }',
});
const policy = JSON.parse(
  JSON.stringify({ timescales, events }).replaceAll('order-ends', 'order-expires'),
) as SchedulePolicy;

const day = (text: string) => text as IsoDate;
const facts = { events: {}, held: {}, cohorts: ['order'] };
const until = (ends: string, made = '2025-03-01') =>
  orderSchedule(policy, facts, { made: day(made), ends: day(ends) }, calendar);
/** An order of a year made on 1 March 2025. */
const endedEarly = (ends: string) =>
  orderSchedule(
    policy,
    facts,
    { made: day('2025-03-01'), expires: day('2026-02-28'), ends: day(ends) },
    calendar,
  );
const datesOf = (schedule: Schedule, rule: string) =>
  schedule.deadlines.flatMap((one) => (one.id === rule && one.state === 'due' ? [one.due] : []));
const statesOf = (schedule: Schedule, rule: string) =>
  schedule.deadlines.filter(({ id }) => id === rule).map(({ state }) => state);

test('a rule that repeats is worked out to the end of the order and not beyond', () => {
  // Sat 1 Mar 2025 and 42, 84, 126, 168 days on: 12 Apr, 24 May, 5 Jul, 16 Aug. The next, 27 Sep, is after the end.
  const schedule = until('2025-08-31');
  expect(datesOf(schedule, 'reviews')).toEqual(['2025-04-12', '2025-05-24', '2025-07-05', '2025-08-16']);
  expect(statesOf(schedule, 'reviews').filter((state) => state === 'does-not-arise')).toHaveLength(1);
});

test('the longest order there can be has every date of a rule that repeats', () => {
  // 1 Mar 2025 to 29 Feb 2028 is 1,095 days after the first: 26 times 42 are 1,092.
  expect(datesOf(until('2028-02-29'), 'reviews')).toHaveLength(26);
});

test('a six-month order never reaches its nine-month point, and still has its two months before the end', () => {
  const schedule = until('2025-08-31');
  expect(statesOf(schedule, 'decision')).toEqual(['does-not-arise']);
  // There is no 31 June: 30 June.
  expect(datesOf(schedule, 'ending')).toEqual(['2025-06-30']);
});

test('an order that ends on a bank holiday bars what it bars on that day too', () => {
  const schedule = until('2025-12-25', '2024-12-26');
  expect(schedule.deadlines.find(({ id }) => id === 'barred')).toMatchObject({
    state: 'due',
    kind: 'not-until',
    due: '2025-12-25',
  });
});

test('a rule that repeats without a period of its own stops at the end of the order too', () => {
  const { timescales: own } = policyOf({
    visits: 'clock: { every: 4 weeks, from: order-made }\nhappens: visit',
  });
  const order = { made: day('2025-03-01'), ends: day('2025-08-31') };
  const { deadlines } = orderSchedule({ ...policy, timescales: own }, facts, order, calendar);
  // Sat 1 Mar 2025 and 28 days on, six times: 29 Mar, 26 Apr, 24 May, 21 Jun, 19 Jul, 16 Aug
  expect(deadlines.map((one) => one.state === 'due' && one.due).at(-1)).toBe('2025-08-16');
  expect(deadlines).toHaveLength(6);
});

test('an order that ends after the calendar is followed as far as the calendar goes', () => {
  // The calendar of these tests ends with 2028
  const schedule = until('2030-08-31', '2027-09-01');
  expect(datesOf(schedule, 'reviews').at(-1)).toBe('2028-12-06');
  expect(statesOf(schedule, 'ending')).toEqual(['beyond-calendar']);
});

test('no rule is lost beyond the calendar when the order ends inside it', () => {
  expect(until('2026-02-28').deadlines.map(({ state }) => state)).not.toContain('beyond-calendar');
});

test('a meeting long before the order leaves room for every date of the order', () => {
  const early = { ...facts, events: { 'first-meeting': day('2025-01-06') } };
  const order = { made: day('2025-03-01'), ends: day('2025-08-31') };
  const schedule = orderSchedule(policy, early, order, calendar);
  expect(datesOf(schedule, 'reviews').at(-1)).toBe('2025-08-16');
});

test('an extension moves what counts back from the end, adds reviews and leaves the rest', () => {
  const changes = changesBetween(until('2026-02-28'), until('2027-02-28'));
  const of = (rule: string) => changes.find(({ id }) => id === rule);
  expect(of('decision')).toMatchObject({ same: ['2025-12-01'], moved: [], added: [], dropped: [] });
  expect(of('ending')).toMatchObject({ same: [], moved: [{ from: '2025-12-28', to: '2026-12-28' }] });
  expect(of('barred')).toMatchObject({ moved: [{ from: '2026-02-28', to: '2027-02-28' }] });
  // 364 days hold 8 times 42 days (336) and 729 days 17 times (714).
  expect(of('reviews')?.same).toHaveLength(8);
  expect(of('reviews')?.added).toHaveLength(9);
  // What never has a date is not told
  expect(of('talks')).toBeUndefined();
});

test('an early end takes away what it no longer reaches', () => {
  const changes = changesBetween(until('2026-02-28'), endedEarly('2025-09-01'));
  const of = (rule: string) => changes.find(({ id }) => id === rule);
  expect(of('decision')).toMatchObject({ same: [], dropped: ['2025-12-01'] });
  // Nobody could have counted two months back from 1 September before that day had come
  expect(of('ending')).toMatchObject({ same: [], moved: [], added: [], dropped: ['2025-12-28'] });
  expect(of('barred')).toMatchObject({ moved: [{ from: '2026-02-28', to: '2025-09-01' }] });
  expect(of('reviews')).toMatchObject({ added: [], moved: [] });
  expect(of('reviews')?.same).toHaveLength(4);
  expect(of('reviews')?.dropped).toHaveLength(4);
});

// Two months before 28 February 2026 is Sunday 28 December 2025, whenever the order ends
test.each([
  ['2025-12-27', ['does-not-arise'], []],
  ['2025-12-28', ['due'], ['2025-12-28']],
  ['2026-02-27', ['due'], ['2025-12-28']],
])('an order that ends early on %s still has what was due in it', (ends, states, dates) => {
  const schedule = endedEarly(ends);
  expect(statesOf(schedule, 'ending')).toEqual(states);
  expect(datesOf(schedule, 'ending')).toEqual(dates);
});

test('what an early end takes away or brings about names that end, and not the expiry', () => {
  const { deadlines } = endedEarly('2025-11-20');
  const of = (rule: string) => deadlines.find(({ id }) => id === rule);
  const early = { event: 'order-ended-early', date: '2025-11-20' };
  expect(of('ending')).toMatchObject({ because: { reason: 'outside', ...early, point: '2025-12-28' } });
  expect(of('decision')).toMatchObject({ because: { reason: 'outside', ...early, point: '2025-12-01' } });
  expect(of('barred')).toMatchObject({ due: '2025-11-20', why: [{ step: 'from', ...early }] });
  // What does not hang on the end is counted as it was: 1 March and 42 days
  expect(of('reviews')).toMatchObject({ due: '2025-04-12' });
});

test('the dates of an order that ended early stand in their order', () => {
  const days = endedEarly('2026-01-10').deadlines.flatMap((one) =>
    one.state === 'due' ? [one.actBy ?? one.due] : [],
  );
  expect(days).toContain('2025-12-24');
  expect(days).toEqual(days.toSorted());
});

/**
 * Supervision orders, by the national rules and the one document that has rules for them. Every date was counted by hand before
 * the engine was asked: the day of making is the first day, so a year ends the day before its anniversary.
 */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { parseDuration } from '../../src/calendar/duration.ts';
import { changesBetween } from '../../src/schedule/order-changes.ts';
import { orderSchedule } from '../../src/schedule/order-schedule.ts';
import { lastDayByLaw, readOrder } from '../../src/schedule/order.ts';
import type { OrderGiven } from '../../src/schedule/order.ts';
import { statusOf, statusWords } from '../../src/schedule/status.ts';
import { calendar, handbook, policyOf } from './handbook.ts';

const law = Object.values(handbook.national);
const { timescales, events } = policyOf('ecs-2017');
const policy = {
  timescales: Object.fromEntries(
    Object.entries(timescales).filter(([, { cohorts }]) => cohorts?.includes('supervision-order')),
  ),
  events,
};

interface Written {
  readonly made: string;
  readonly length?: string;
  readonly expires?: string;
  readonly extended?: string;
  readonly discharged?: string;
}

function read({ length, ...dates }: Written) {
  const found = length === undefined ? undefined : parseDuration(length);
  if (found && !found.ok) throw new Error(found.problem);
  const given = { ...dates, length: found?.value } as OrderGiven;
  return readOrder(
    given,
    law.map(({ clock }) => clock),
  );
}

function order(written: Written) {
  const found = read(written);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.order;
}

const scheduleOf = (written: Written) =>
  orderSchedule(policy, { events: {}, held: {}, cohorts: ['supervision-order'] }, order(written), calendar);

/** By rule, what becomes of it: its dates with the day to act, or why it has none. */
function told(written: Written, rule: string): readonly string[] {
  const { deadlines } = scheduleOf(written);
  return deadlines
    .filter(({ id }) => id === rule)
    .map((one) => (one.state === 'due' ? `${one.due}, act by ${one.actBy ?? 'none'}` : one.state));
}

const DECISION = 'supervision-order-decision';
const REVIEW = 'supervision-order-review-before-expiry';
const CLOSURE = 'no-closure-under-order';
const REVIEWS = 'supervision-order-reviews';

test.for([
  ['on the leap day, for twelve months', { made: '2024-02-29', length: '12 months' }, '2025-02-28', true],
  ['the day after, for twelve months', { made: '2024-03-01', length: '12 months' }, '2025-02-28', false],
  ['the day before, for twelve months', { made: '2024-02-28', length: '12 months' }, '2025-02-27', false],
  [
    'on 1 March 2027, for a year that holds a leap day',
    { made: '2027-03-01', length: '1 year' },
    '2028-02-29',
    false,
  ],
  ['on 31 August, for six months', { made: '2026-08-31', length: '6 months' }, '2027-02-28', true],
] as const)('an order made %s', ([, written, ends, clamped]) => {
  expect(order(written)).toMatchObject({ ends, clamped });
});

// Nine months from 29 February 2024 are Friday 29 November. Two months before 28 February 2025 are Saturday 28 December, and
// Friday 27 is a working day.
test('an order made on the leap day has every date of the document', () => {
  const written = { made: '2024-02-29', length: '12 months' };
  expect(told(written, DECISION)).toEqual(['2024-11-29, act by 2024-11-29']);
  expect(told(written, REVIEW)).toEqual(['2024-12-28, act by 2024-12-27']);
  expect(told(written, CLOSURE)).toEqual(['2025-02-28, act by none']);
});

test('closure is barred on the last day of the order and open the day after', () => {
  const { deadlines } = scheduleOf({ made: '2024-02-29', length: '12 months' });
  const closure = deadlines.find(({ id }) => id === CLOSURE);
  if (closure?.state !== 'due') throw new Error('There is no date');
  expect(statusWords(statusOf(closure, '2025-02-28' as IsoDate))).toBe('Not for another 1 day');
  expect(statusWords(statusOf(closure, '2025-03-01' as IsoDate))).toBe('No longer barred');
});

// Three years from 29 February 2024 end on 28 February 2027. Two months before is Monday 28 December 2026, the substitute day
// for Boxing Day; 27 and 26 are the weekend and the 25th Christmas Day, so Thursday 24.
test('extended to the last day of three years, and refused a day later', () => {
  const made = { made: '2024-02-29', length: '12 months' };
  expect(order({ ...made, extended: '2027-02-28' })).toMatchObject({
    ends: '2027-02-28',
    because: 'extended',
  });
  expect(told({ ...made, extended: '2027-02-28' }, REVIEW)).toEqual(['2026-12-28, act by 2026-12-24']);
  expect(read({ ...made, extended: '2027-03-01' })).toMatchObject({
    ok: false,
    problems: [{ is: 'beyond-limit', at: 'extended', limit: { ends: '2027-02-28' } }],
  });
});

// Nine months beginning with 13 January 2026 end on 12 October; the nine-month point is the 13th.
test.for([
  ['nine months, a day too short', { made: '2026-01-13', length: '9 months' }, ['does-not-arise']],
  [
    'to the nine-month point itself',
    { made: '2026-01-13', expires: '2026-10-13' },
    ['2026-10-13, act by 2026-10-13'],
  ],
  ['six months', { made: '2026-01-13', length: '6 months' }, ['does-not-arise']],
] as const)('the nine-month point of an order of %s', ([, written, expected]) => {
  expect(told(written, DECISION)).toEqual(expected);
});

// Two months before 12 October is Wednesday 12 August.
test('an order too short for its nine-month point still has its review before expiry', () => {
  expect(told({ made: '2026-01-13', length: '9 months' }, REVIEW)).toEqual(['2026-08-12, act by 2026-08-12']);
});

// One that begins with 1 March 2025 ends on 28 February 2026. 42 days on, eight times: 12 April to 31 January; 14 March is
// after the end. Nine months are Monday 1 December 2025. Two months before the end is Sunday 28 December 2025.
const YEAR = { made: '2025-03-01', length: '1 year' };
const change = (written: Written, rule: string) =>
  changesBetween(scheduleOf(YEAR), scheduleOf(written)).find(({ id }) => id === rule);

test('an extension by a year moves the review before expiry and closure, and keeps the nine-month point', () => {
  const extended = { ...YEAR, extended: '2027-02-28' };
  expect(told(YEAR, REVIEW)).toEqual(['2025-12-28, act by 2025-12-24']);
  expect(change(extended, DECISION)).toMatchObject({
    same: ['2025-12-01'],
    moved: [],
    added: [],
    dropped: [],
  });
  expect(change(extended, REVIEW)?.moved).toEqual([{ from: '2025-12-28', to: '2026-12-28' }]);
  expect(change(extended, CLOSURE)?.moved).toEqual([{ from: '2026-02-28', to: '2027-02-28' }]);
  // 14 March 2026, and on every 42 days to 13 February 2027
  expect(change(extended, REVIEWS)?.added).toHaveLength(9);
  expect(change(extended, REVIEWS)?.added[0]).toBe('2026-03-14');
  expect(change(extended, REVIEWS)?.added.at(-1)).toBe('2027-02-13');
});

test.for([
  ['the day before the nine-month point takes it away', '2025-11-30', { same: [], dropped: ['2025-12-01'] }],
  ['on the nine-month point keeps it', '2025-12-01', { same: ['2025-12-01'], dropped: [] }],
] as const)('an order discharged early, %s', ([, discharged, expected]) => {
  expect(order({ ...YEAR, discharged })).toMatchObject({ ends: discharged, because: 'discharged' });
  expect(change({ ...YEAR, discharged }, DECISION)).toMatchObject(expected);
});

// The review before expiry leaves time to think about an extension, and counts back from the day on which the order was to expire,
// 28 February 2026. After 8 November the reviews of 20 December and 31 January fall away.
test('an early discharge takes away the review before expiry and ends the reviews', () => {
  const discharged = { ...YEAR, discharged: '2025-12-01' };
  expect(change(discharged, REVIEW)).toMatchObject({ moved: [], dropped: ['2025-12-28'] });
  expect(told(discharged, REVIEW)).toEqual(['does-not-arise']);
  expect(told({ ...YEAR, discharged: '2026-01-10' }, REVIEW)).toEqual(['2025-12-28, act by 2025-12-24']);
  expect(change(discharged, REVIEWS)?.dropped).toEqual(['2025-12-20', '2026-01-31']);
  expect(change(discharged, CLOSURE)?.moved).toEqual([{ from: '2026-02-28', to: '2025-12-01' }]);
});

test('no date is made of the last quarter of an order, which is guidance on when to ask for more time', () => {
  const { clock } = handbook.national['supervision-order-extension'] ?? {};
  expect(clock).toEqual({ shape: 'not-stated' });
  expect(clock && lastDayByLaw(clock, '2025-03-01' as IsoDate)).toBeUndefined();
});

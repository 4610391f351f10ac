/** A check that cannot fail is no check: each is shown scenarios that leave something untried, and ones that do not. */
import { expect, test } from 'vitest';
import { occasionsMissed, shortMonth } from '../scenarios/coverage-calendar.ts';
import { neverOnDayOff, oneSided, untriedReadings, withoutDate, workedIn } from '../scenarios/coverage.ts';
import type { Expectation, Scenario } from '../scenarios/scenario.ts';
import { calendar, policyOf } from '../schedule/support.ts';

const REVIEWS = '{ happens: review, clock: { every: 6 weeks, from: start } }';
const MEETING = '{ happens: first-meeting, clock: { within: 5 working days, after: start } }';

function tried(rule: string, ...scenarios: readonly Partial<Scenario>[]) {
  const empty = {
    name: '',
    'agreed-with': '',
    source: '',
    cohorts: [],
    events: {},
    held: {},
    count: 4,
    expect: [],
  };
  return { policy: policyOf({ rule }), scenarios: scenarios.map((one): Scenario => ({ ...empty, ...one })) };
}

const expecting = (expected: Omit<Expectation, 'rule'>, events: Record<string, string> = {}) => ({
  events,
  expect: [{ rule: 'rule', ...expected }],
});

test('a rule with a figure needs an expected date, and the words "needs a date" are none', () => {
  expect(withoutDate(tried(REVIEWS))).toEqual(['rule']);
  expect(withoutDate(tried(REVIEWS, expecting({ state: 'needs-date' })))).toEqual(['rule']);
  expect(withoutDate(tried(REVIEWS, expecting({ due: '2026-02-23' })))).toEqual([]);
});

test('a rule in hours needs its hours, and a rule without a figure needs nothing', () => {
  const hours = '{ clock: { within: 48 hours, after: start } }';
  expect(withoutDate(tried(hours))).toEqual(['rule']);
  expect(withoutDate(tried(hours, expecting({ state: 'hours' })))).toEqual([]);
  expect(oneSided(tried(hours))).toEqual([]);
  for (const clock of [
    '{ when: promptly }',
    '{ set-by-plan: true }',
    '{ see: a book }',
    '{ not-stated: true }',
  ])
    expect(withoutDate(tried(`{ clock: ${clock} }`))).toEqual([]);
});

test('each way to read a rule needs a date of its own', () => {
  const rule = `
happens: review
readings:
  - { says: counting from the start, clock: { every: 6 weeks, from: start } }
  - { says: counting from the update, clock: { at: 6 weeks, after: updated, at-meeting-of: review } }`;
  const readings = (read: Expectation['readings']) =>
    untriedReadings(tried(rule, expecting({ readings: read })));
  expect(readings({})).toEqual(['rule: counting from the start', 'rule: counting from the update']);
  expect(readings({ 'from the start': '2026-02-23', 'from the update': null })).toEqual([
    'rule: counting from the update',
  ]);
  expect(readings({ 'from the start': '2026-02-23', 'the update, met at review 1': '2026-03-02' })).toEqual(
    [],
  );
  // Where there is one way, its date is that of the rule
  expect(untriedReadings(tried(REVIEWS))).toEqual([]);
});

test('a rule needs a date on a day off, unless it counts working days alone', () => {
  const plain = expecting({ due: '2026-02-23', 'act-by': '2026-02-23' });
  expect(neverOnDayOff(tried(REVIEWS, plain))).toEqual(['rule']);
  expect(neverOnDayOff(tried(REVIEWS, expecting({ due: '2026-04-06', 'act-by': '2026-04-02' })))).toEqual([]);
  expect(neverOnDayOff(tried(MEETING))).toEqual([]);
  expect(neverOnDayOff(tried('{ clock: { no-longer-than: 12 months, after: start } }'))).toEqual([]);
  // A bare "days" may be calendar days
  expect(neverOnDayOff(tried('{ clock: { within: 5 days, after: start } }'))).toEqual(['rule']);
});

test('what happens again and again needs to be looked at on its last day and on the day after', () => {
  const on = (...days: readonly string[]) =>
    tried(
      REVIEWS,
      expecting({ due: '2026-02-23', status: Object.fromEntries(days.map((day) => [day, 'x'])) }),
    );
  expect(oneSided(on('2026-02-23'))).toEqual(['rule']);
  expect(oneSided(on('2026-02-24'))).toEqual(['rule']);
  expect(oneSided(on('2026-02-23', '2026-02-25'))).toEqual(['rule']);
  expect(oneSided(on('2026-02-23', '2026-02-24'))).toEqual([]);
});

test('what happens once needs to be held on its last day and, in another case, on the day after', () => {
  const held = (day: string, words: string) =>
    expecting({ due: '2026-02-23', status: { [day]: words } }, { 'first-meeting': day });
  const inTime = held('2026-02-23', 'Took place in time');
  const late = held('2026-02-24', 'Took place 1 day late');
  expect(oneSided(tried(MEETING, inTime))).toEqual(['rule']);
  expect(oneSided(tried(MEETING, late))).toEqual(['rule']);
  expect(oneSided(tried(MEETING, inTime, held('2026-02-25', 'Took place 2 days late')))).toEqual(['rule']);
  expect(oneSided(tried(MEETING, inTime, late))).toEqual([]);
});

const MONTHS = '{ clock: { within: 1 month, after: start } }';
const from = (start: string, due: string) => tried(MONTHS, expecting({ due }, { start }));

test.for([
  ['2026-01-31', '2026-02-28', 28],
  ['2028-01-30', '2028-02-29', 29],
  ['2026-03-31', '2026-04-30', 30],
  ['2026-02-28', '2026-03-28', undefined],
  ['2026-04-30', '2026-05-30', undefined],
] as const)('a month from %s to %s: the short month has %s days', ([start, due, days]) => {
  expect(workedIn(from(start, due)).map(shortMonth)).toEqual([days]);
});

test.for([
  ['a month without such a day', from('2026-01-31', '2026-02-28')],
  ['the leap day', from('2028-01-29', '2028-02-29')],
  ['the leap day', from('2028-02-29', '2028-03-29')],
  ['due at Easter', from('2026-03-04', '2026-04-04')],
  ['due from Christmas to New Year', from('2025-11-30', '2025-12-30')],
  ['the last day of the calendar', from('2028-11-30', '2028-12-31')],
  ['bank holidays that are not published', tried(MONTHS, expecting({ projected: true }))],
  ['beyond the calendar', tried(MONTHS, expecting({ state: 'beyond-calendar' }))],
  ['working days over Easter', tried(MEETING, expecting({ due: '2026-04-07' }, { start: '2026-04-02' }))],
  ['working days over Christmas', tried(MEETING, expecting({ due: '2025-12-29' }, { start: '2025-12-23' }))],
] as const)('%s is met with', ([name, scenarios]) => {
  expect(occasionsMissed(scenarios, calendar)).not.toContain(name);
});

test('an occasion that no scenario meets with is named, and only where a rule can meet with it', () => {
  const inMonths = ['a month without such a day', 'due at Easter', 'due from Christmas to New Year'];
  const inWorkingDays = ['working days over Easter', 'working days over Christmas'];
  const always = [
    ...['the leap day', 'bank holidays that are not published'],
    ...['the last day of the calendar', 'beyond the calendar'],
  ];
  const plain = expecting({ due: '2026-02-10', projected: false }, { start: '2026-01-10' });
  expect(occasionsMissed(tried(MONTHS, plain), calendar).toSorted()).toEqual(
    [...inMonths, ...always].toSorted(),
  );
  expect(occasionsMissed(tried(MEETING, plain), calendar).toSorted()).toEqual(
    [...inWorkingDays, ...always].toSorted(),
  );
});

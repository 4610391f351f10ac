import { expect, test } from 'vitest';
import { explain, explainNotKnown } from '../../src/schedule/explain.ts';
import { neededEvents } from '../../src/schedule/needed.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import { calendar, dueOf, facts, policyOf, resultsOf } from './support.ts';

// The rule in force on the day that is counted from. See decision 0006.

const SOURCE = 'source: [{ section: Changes, line: 2 }]';

const changed = policyOf({
  a: `
clock: { within: 15 working days, after: start }
from: 2025-04-01
previously:
  - from: 2025-02
    clock: { within: 10 working days, after: start }
    strength: expectation
    says: Other words.
    ${SOURCE}`,
});

test('the last day of the old rule and the first day of the new', () => {
  expect(dueOf('a', changed, { events: { start: '2025-03-31' } })).toMatchObject([
    { due: '2025-04-14', timescale: { strength: 'expectation', says: 'Other words.', until: '2025-04-01' } },
  ]);
  const [now] = dueOf('a', changed, { events: { start: '2025-04-01' } });
  // Good Friday and Easter Monday lie in between.
  expect(now).toMatchObject({ due: '2025-04-24', timescale: { strength: 'must', says: 'Words.' } });
  expect(now?.timescale).not.toHaveProperty('until');
});

test('a date by the old rule says so first among its reasons, a date by the new one does not', () => {
  const reasons = (start: string) =>
    dueOf('a', changed, { events: { start } }).flatMap((deadline) => explain(deadline, changed));
  expect(reasons('2025-03-31')[0]).toBe(
    'This follows the rule as it was before 1 April 2025, when it changed.',
  );
  expect(reasons('2025-04-01')[0]).toBe('Counted from the start on Tuesday 1 April 2025.');
});

test('a month means its first day; before the first known version the answer is "not known"', () => {
  expect(dueOf('a', changed, { events: { start: '2025-02-03' } })).toMatchObject([{ due: '2025-02-17' }]);
  const [before, ...more] = resultsOf('a', changed, { events: { start: '2025-01-31' } });
  expect(before).toMatchObject({
    state: 'not-known',
    from: '2025-02',
    event: 'start',
    date: '2025-01-31',
  });
  expect(more).toEqual([]);
  expect(before?.state === 'not-known' && explainNotKnown(before, changed)).toBe(
    'The document does not say what applied before February 2025. This would count from the start on Friday 31 January 2025.',
  );
});

test('a rule that says only since when it holds is not known before', () => {
  const policy = policyOf({ a: "clock: { within: 2 weeks, after: start }\nfrom: '2026'" });
  expect(resultsOf('a', policy, { events: { start: '2025-12-31' } })).toMatchObject([
    { state: 'not-known', from: '2026' },
  ]);
  expect(dueOf('a', policy, { events: { start: '2026-01-01' } })).toMatchObject([{ due: '2026-01-15' }]);
});

test('an earlier version without a day held since nobody knows when', () => {
  const policy = policyOf({
    a: `
clock: { within: 1 week, after: start }
from: 2026-03-01
previously:
  - { from: 2025-06-01, clock: { within: 2 weeks, after: start }, ${SOURCE} }
  - { strength: recommended, ${SOURCE} }`,
  });
  // The oldest differs in strength alone: its clock is that of the version after it.
  expect(dueOf('a', policy, { events: { start: '2025-05-31' } })).toMatchObject([
    { due: '2025-06-14', timescale: { strength: 'recommended', until: '2025-06-01' } },
  ]);
  expect(dueOf('a', policy, { events: { start: '2025-06-01' } })).toMatchObject([
    { due: '2025-06-15', timescale: { strength: 'must', until: '2026-03-01' } },
  ]);
});

test('what is unclear in one version is not said of another', () => {
  const policy = policyOf({
    a: `
clock: { within: 1 week, after: start }
questions: [which-week]
from: 2026-03-01
previously:
  - { clock: { within: 2 weeks, after: start }, ${SOURCE} }`,
  });
  const questionsOn = (start: string) =>
    dueOf('a', policy, { events: { start } }).map(({ timescale }) => timescale.questions);
  expect(questionsOn('2026-03-01')).toEqual([['which-week']]);
  expect(questionsOn('2026-02-28')).toEqual([undefined]);
});

const reviews = policyOf({
  r: `
happens: review
clock: { every: 4 weeks, from: first-meeting }
from: 2025-04-01
previously:
  - { clock: { every: 6 weeks, from: first-meeting }, ${SOURCE} }`,
});
const reviewsHeld = (...review: string[]) =>
  dueOf('r', reviews, { events: { 'first-meeting': '2025-01-06' }, held: { review } });

test('a repeating rule follows the version in force on the first event until something is held', () => {
  expect(reviewsHeld().map(({ due }) => due)).toEqual([
    '2025-02-17',
    '2025-03-31',
    '2025-05-12',
    '2025-06-23',
  ]);
});

test('then the version in force on the last one held', () => {
  expect(reviewsHeld('2025-02-17', '2025-03-31')[0]).toMatchObject({ due: '2025-05-12', number: 3 });
  // The new grid, counted back to January, would give 26 May.
  const [next] = reviewsHeld('2025-02-17', '2025-03-31', '2025-05-12');
  expect(next).toMatchObject({ due: '2025-06-09', number: 4 });
  expect(next && explain(next, reviews)).toEqual([
    'Counted from the last one held, on Monday 12 May 2025, it is due by Monday 9 June 2025, 4 weeks later.',
  ]);
});

test('a rule that repeats from its own event follows the last one held', () => {
  const policy = policyOf({
    v: `
happens: visit
clock: { every: 2 weeks, from: visit }
from: 2025-04-01
previously:
  - { clock: { every: 4 weeks, from: visit }, ${SOURCE} }`,
  });
  expect(dueOf('v', policy, { held: { visit: ['2025-03-24'] } })[0]?.due).toBe('2025-04-21');
  expect(dueOf('v', policy, { held: { visit: ['2025-03-24', '2025-04-08'] } })[0]?.due).toBe('2025-04-22');
});

test('a rule for the nth review is not known where the reviews are not', () => {
  const policy = policyOf({
    r: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }\nfrom: 2025-04-01',
    second: 'clock: { at-review: 2, of: review }',
  });
  const second = (meeting: string) => resultsOf('second', policy, { events: { 'first-meeting': meeting } });
  expect(second('2025-03-31')).toMatchObject([{ state: 'not-known', from: '2025-04-01' }]);
  expect(second('2025-04-01')).toMatchObject([{ state: 'due', due: '2025-06-24' }]);
});

test('each of several meetings has the rule of its own day', () => {
  const policy = policyOf({
    minutes: `
clock: { within: 5 working days, after: meeting }
from: 2025-04-01
previously:
  - { from: 2025-03-01, clock: { within: 10 working days, after: meeting }, ${SOURCE} }`,
  });
  const events = { 'first-meeting': '2025-02-10' };
  const held = { review: ['2025-03-24', '2025-05-06'] };
  expect(resultsOf('minutes', policy, { events, held })).toMatchObject([
    { due: '2025-04-07', anchor: { date: '2025-03-24' } },
    { due: '2025-05-13', anchor: { date: '2025-05-06' } },
    { state: 'not-known', anchor: { event: 'first-meeting', date: '2025-02-10' } },
  ]);
});

const pending = policyOf({
  meeting: 'happens: first-meeting\nclock: { within: 5 working days, after: start }',
  minutes: `
clock: { within: 5 working days, after: first-meeting }
from: 2025-04-10
previously:
  - { from: 2025-04-01, clock: { within: 10 working days, after: first-meeting }, ${SOURCE} }`,
});

test('while the event is to come, the version on the last day that another rule allows for it', () => {
  const latest = (start: string) => resultsOf('minutes', pending, { events: { start } });
  // The meeting by Monday 7 April: ten working days. By Thursday 10 April: five.
  expect(latest('2025-03-31')).toMatchObject([
    { state: 'needs-date', provisional: { date: '2025-04-07', due: '2025-04-23' } },
  ]);
  expect(latest('2025-04-03')).toMatchObject([
    { state: 'needs-date', provisional: { date: '2025-04-10', due: '2025-04-17' } },
  ]);
});

test('no latest date is given where that day lies before the first known version', () => {
  const [deadline] = resultsOf('minutes', pending, { events: { start: '2025-03-03' } });
  expect(deadline).toMatchObject({ state: 'needs-date', needs: ['first-meeting'] });
  expect(deadline).not.toHaveProperty('provisional');
});

test('what counts back from the next meeting follows the version on the day of that meeting', () => {
  const policy = policyOf({
    r: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }',
    invite: `
clock: { by: 10 working days, before: meeting }
from: 2025-04-01
previously:
  - { clock: { by: 5 working days, before: meeting }, ${SOURCE} }`,
  });
  // The first meeting falls under the old rule; the first review, on 3 April, under the new.
  const [first, next] = resultsOf('invite', policy, { events: { 'first-meeting': '2025-02-20' } });
  expect(first).toMatchObject({ due: '2025-02-13', timescale: { until: '2025-04-01' } });
  expect(next).toMatchObject({ provisional: { date: '2025-04-03', due: '2025-03-20' } });
});

test('a version without a figure is decided by the event of the others', () => {
  const policy = policyOf({
    a: `
clock: { within: 5 working days, after: start }
from: 2025-04-01
previously:
  - { clock: { when: promptly }, ${SOURCE} }`,
    b: `
clock: { when: promptly }
from: 2025-04-01
previously:
  - { clock: { within: 5 working days, after: start }, ${SOURCE} }`,
  });
  const before = { events: { start: '2025-03-31' } };
  expect(resultsOf('a', policy, before)).toMatchObject([
    { state: 'event-driven', words: 'promptly', timescale: { until: '2025-04-01' } },
  ]);
  expect(resultsOf('b', policy, before)).toMatchObject([{ state: 'due', due: '2025-04-07' }]);
  expect(resultsOf('b', policy, { events: { start: '2025-04-01' } })).toMatchObject([
    { state: 'event-driven' },
  ]);
  expect(resultsOf('a', policy, {})).toMatchObject([{ state: 'needs-date' }]);
});

test('the plainest reading decides, also where another counts from a day after the change', () => {
  const policy = policyOf({
    a: `
clock: { within: 3 working days, after: start }
from: 2025-04-01
previously:
  - readings:
      - { says: from the start, clock: { within: 5 working days, after: start } }
      - { says: from the update, clock: { within: 5 working days, after: updated } }
    ${SOURCE}`,
  });
  const events = { start: '2025-03-31', updated: '2025-04-02' };
  expect(dueOf('a', policy, { events })).toMatchObject([
    {
      due: '2025-04-07',
      readings: [
        { says: 'from the start', due: '2025-04-07', workedTo: true },
        { says: 'from the update', due: '2025-04-09', workedTo: false },
      ],
    },
  ]);
  expect(dueOf('a', policy, { events: { ...events, start: '2025-04-01' } })).toMatchObject([
    { due: '2025-04-04', readings: [] },
  ]);
});

test('rules clash only in the versions that were in force', () => {
  const policy = policyOf({
    meeting: 'happens: first-meeting\nclock: { within: 15 working days, after: start }',
    notice: `
clock: { by: 4 weeks, before: first-meeting }
from: 2025-04-01
previously:
  - { clock: { by: 1 week, before: first-meeting }, ${SOURCE} }`,
  });
  const clashes = (start: string) => buildSchedule(policy, facts({ events: { start } }), calendar).clashes;
  expect(clashes('2025-03-03')).toEqual([]);
  expect(clashes('2025-04-28')).toMatchObject([{ rules: ['meeting', 'notice'], kind: 'impossible' }]);
});

test('a clash names both rules in the versions that were worked to', () => {
  const policy = policyOf({
    meeting: `
happens: first-meeting
clock: { within: 10 working days, after: start }
from: 2025-05-01
previously:
  - { clock: { within: 15 working days, after: start }, ${SOURCE} }`,
    notice: `
clock: { by: 5 weeks, before: first-meeting }
from: 2025-05-01
previously:
  - { from: 2025-04-01, clock: { by: 4 weeks, before: first-meeting }, source: [{ section: Changes, line: 3 }] }`,
  });
  const linesOf = (start: string) =>
    buildSchedule(policy, facts({ events: { start } }), calendar).clashes.map(({ versions }) =>
      versions.map(({ source: [place] }) => place?.line),
    );
  // From 1 April, fifteen working days on is 24 April: both by the earlier version. From 10 April it is 6 May.
  expect(linesOf('2025-04-01')).toEqual([[2, 3]]);
  expect(linesOf('2025-04-10')).toEqual([[2, 1]]);
  expect(linesOf('2025-05-01')).toEqual([[1, 1]]);
});

test('the date that an earlier version counts from can be entered, and is not required', () => {
  const policy = policyOf({
    a: `
clock: { within: 5 working days, after: start }
from: 2025-04-01
previously:
  - { clock: { within: 5 working days, after: updated }, ${SOURCE} }`,
  });
  expect(neededEvents(policy, { cohorts: [] })).toEqual([
    { event: 'start', rules: ['a'], required: true },
    { event: 'updated', rules: ['a'], required: false },
  ]);
});

import { expect, test } from 'vitest';
import { dueOf, policyOf, resultsOf } from './support.ts';

test('bare days are read as calendar and as working days, and the earlier is worked to', () => {
  const policy = policyOf({ a: 'clock: { within: 7 days, after: start }' });
  expect(dueOf('a', policy, { events: { start: '2025-12-18' } })).toMatchObject([
    {
      due: '2025-12-25',
      actBy: '2025-12-24',
      readings: [
        { says: 'counted in calendar days', due: '2025-12-25', workedTo: true },
        { says: 'counted in working days', due: '2025-12-31', workedTo: false },
      ],
    },
  ]);
});

test('"at least" before an event is read as the nth day and as clear days', () => {
  const policy = policyOf({ a: 'clock: { at-least: 10 working days, before: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-04-14' } })).toMatchObject([
    {
      due: '2026-03-26',
      readings: [
        { says: 'the day 10 working days before', due: '2026-03-27', workedTo: false },
        { says: '10 working days clear in between', due: '2026-03-26', workedTo: true },
      ],
    },
  ]);
});

test('"at least" in weeks has no clear-days reading', () => {
  const policy = policyOf({ a: 'clock: { at-least: 2 weeks, before: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-04-14' } })).toMatchObject([
    { due: '2026-03-31', readings: [] },
  ]);
});

test('a rule that reads in one way lists no readings', () => {
  const policy = policyOf({ a: 'clock: { within: 2 weeks, after: start }' });
  expect(dueOf('a', policy, { events: { start: '2026-03-02' } })).toMatchObject([{ readings: [] }]);
});

const twoAnchors = policyOf({
  a: `readings:
  - { says: from the start, clock: { within: 5 days, after: start } }
  - { says: from the update, clock: { within: 5 working days, after: updated } }`,
});

test('written readings and kinds of day multiply', () => {
  const [deadline] = dueOf('a', twoAnchors, { events: { start: '2026-03-02', updated: '2026-03-03' } });
  expect(deadline?.readings).toEqual([
    { says: 'from the start, counted in calendar days', due: '2026-03-07', workedTo: true },
    { says: 'from the start, counted in working days', due: '2026-03-09', workedTo: false },
    { says: 'from the update', due: '2026-03-10', workedTo: false },
  ]);
});

test('a reading without its date is listed with the event it needs, which could change the answer', () => {
  expect(dueOf('a', twoAnchors, { events: { updated: '2026-03-03' } })).toMatchObject([
    {
      due: '2026-03-10',
      readings: [
        { says: 'from the update', due: '2026-03-10', workedTo: true },
        { says: 'from the start, counted in calendar days', needs: 'start', workedTo: false },
        { says: 'from the start, counted in working days', needs: 'start', workedTo: false },
      ],
      couldChange: ['start'],
    },
  ]);
});

test('with no reading dated, every event that would do is named', () => {
  expect(resultsOf('a', twoAnchors, {})).toMatchObject([
    { state: 'needs-date', needs: ['start', 'updated'] },
  ]);
});

test('a reading without a figure is listed without a date', () => {
  const policy = policyOf({
    a: `readings:
  - { says: every two months, clock: { every: 2 months, from: start } }
  - { says: as often as needed, clock: { when: as often as needed } }`,
  });
  const [first] = dueOf('a', policy, { events: { start: '2026-03-02' }, count: 1 });
  expect(first?.readings).toEqual([
    { says: 'every two months', due: '2026-05-02', workedTo: true },
    { says: 'as often as needed', workedTo: false },
  ]);
});

test('a reading whose event another rule dates counts from the last day of that rule', () => {
  const policy = policyOf({
    update: 'happens: updated\nclock: { within: 2 working days, after: first-meeting }',
    circulate: `readings:
  - { says: from the meeting, clock: { within: 5 working days, after: first-meeting } }
  - { says: from the update, clock: { within: 5 working days, after: updated } }`,
  });
  expect(dueOf('circulate', policy, { events: { 'first-meeting': '2025-04-17' } })).toMatchObject([
    {
      due: '2025-04-28',
      readings: [
        { says: 'from the meeting', due: '2025-04-28', workedTo: true },
        { says: 'from the update', due: '2025-04-30', workedTo: false },
      ],
    },
  ]);
});

test('where one reading has a figure and the other none, the missing date is asked for', () => {
  const policy = policyOf({
    a: `readings:
  - { says: every two months, clock: { every: 2 months, from: start } }
  - { says: as often as needed, clock: { when: as often as needed } }`,
  });
  expect(resultsOf('a', policy, {})).toMatchObject([{ state: 'needs-date', needs: ['start'] }]);
});

const circulation = policyOf({
  update: 'happens: updated\nclock: { within: 2 working days, after: meeting }',
  circulate: `readings:
  - { says: from the meeting, clock: { within: 5 working days, after: meeting } }
  - { says: from the update, clock: { within: 5 working days, after: updated } }`,
});

test('an update belongs to the last meeting on or before it, not to a later one', () => {
  const events = { 'first-meeting': '2026-01-12', updated: '2026-01-14', review: '2026-04-10' };
  expect(
    dueOf('circulate', circulation, { events }).map(({ due, readings }) => [due, readings.length]),
  ).toEqual([
    ['2026-01-19', 2],
    ['2026-04-17', 0],
  ]);
  expect(dueOf('update', circulation, { events }).map(({ happened }) => happened)).toEqual([
    '2026-01-14',
    undefined,
  ]);
});

test('an update that was entered is not lost among meetings that are only assumed', () => {
  const policy = policyOf({
    reviews: 'happens: review\nclock: { every: 6 weeks, from: start }',
    circulate: `readings:
  - { says: from the meeting, clock: { within: 5 working days, after: meeting } }
  - { says: from the update, clock: { within: 5 working days, after: updated } }`,
  });
  // Five working days from Tuesday 20 January end on the 27th. The first review is due by 24 February: 3 March
  const events = { start: '2026-01-13', updated: '2026-01-20' };
  expect(resultsOf('circulate', policy, { events })).toMatchObject([
    {
      due: '2026-01-27',
      readings: [
        { says: 'from the meeting', due: '2026-03-03', workedTo: false },
        { says: 'from the update', due: '2026-01-27', workedTo: true },
      ],
      couldChange: ['meeting'],
    },
  ]);
});

test('an update that was not entered is assumed for every meeting that was', () => {
  // Two working days from Monday 12 January are the 14th, and from Friday 10 April the 14th; five more are 21 January and 21 April
  const events = { 'first-meeting': '2026-01-12', review: '2026-04-10' };
  expect(
    dueOf('circulate', circulation, { events }).map(({ readings }) => readings.map(({ due }) => due)),
  ).toEqual([
    ['2026-01-19', '2026-01-21'],
    ['2026-04-17', '2026-04-21'],
  ]);
});

test('an assumed day is named among what could change the date', () => {
  expect(dueOf('circulate', circulation, { events: { 'first-meeting': '2026-01-12' } })).toMatchObject([
    { couldChange: ['updated'] },
  ]);
});

test('a stricter reading that lies before the calendar leaves no date to work to', () => {
  const policy = policyOf({ a: 'clock: { at-least: 2 working days, before: start }' });
  expect(resultsOf('a', policy, { events: { start: '2025-01-06' } })).toMatchObject([
    { state: 'beyond-calendar' },
  ]);
});

test('a later reading that lies after the calendar is listed without a date', () => {
  const policy = policyOf({ a: 'clock: { within: 7 days, after: start }' });
  const [deadline] = dueOf('a', policy, { events: { start: '2028-12-22' } });
  expect(deadline?.readings).toEqual([
    { says: 'counted in calendar days', due: '2028-12-29', workedTo: true },
    { says: 'counted in working days', beyond: true, workedTo: false },
  ]);
});

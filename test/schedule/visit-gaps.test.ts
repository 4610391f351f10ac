/**
 * Gaps between visits, worked out by hand with a calendar. In December 2025 the 1st is a Monday; 25 and 26 December and
 * 1 January are bank holidays. The rules are those of two documents: at least every three weeks from the start of the plan,
 * and at least every 20 working days.
 */
import { expect, test } from 'vitest';
import type { VisitGaps } from '../../src/schedule/visit-gaps.ts';
import { limitSteps } from '../../src/schedule/visit-limits.ts';
import { calendar } from './support.ts';
import { CLOSING, DAYS, gapsOf, READINGS, WEEKS } from './visit-support.ts';

/** A gap in a line: from, to, calendar and working days, by when it had to end, and how late that was. */
const lines = ({ gaps }: VisitGaps) =>
  gaps.map(({ from, to, length, allowed, late }) =>
    [
      `${from.date} to ${to}`,
      `${length?.calendarDays}/${length?.workingDays}`,
      `by ${allowed?.due}`,
      late ? `late ${late.calendarDays}/${late.workingDays}` : 'in time',
    ].join(', '),
  );

// 1 December + 21 days is the 22nd. Working days after the 1st up to the 22nd: 2-5, 8-12, 15-19, 22: 4 + 5 + 5 + 1.
test.for([
  ['2025-12-21', '20/14', 'in time'],
  ['2025-12-22', '21/15', 'in time'],
  ['2025-12-23', '22/16', 'late 1/1'],
])('three weeks from the start of the plan: a first visit on %s', ([visit = '', length, result]) => {
  const found = gapsOf(WEEKS, { events: { start: '2025-12-01' }, visits: [visit] });
  expect(lines(found)).toEqual([`2025-12-01 to ${visit}, ${length}, by 2025-12-22, ${result}`]);
});

// Working days after the 1st: 17 up to the 24th, then 29, 30 and 31 December. The next is Friday 2 January.
test.for([
  ['2025-12-30', '29/19', 'in time'],
  ['2025-12-31', '30/20', 'in time'],
  ['2026-01-01', '31/20', 'late 1/0'],
  ['2026-01-02', '32/21', 'late 2/1'],
])('20 working days over Christmas: a visit on %s', ([visit = '', length, result]) => {
  const found = gapsOf(DAYS, { visits: ['2025-12-01', visit] });
  expect(lines(found)).toEqual([`2025-12-01 to ${visit}, ${length}, by 2025-12-31, ${result}`]);
});

test('the next visit is due three weeks after the last; on Christmas Day, act by the working day before', () => {
  const { next } = gapsOf(WEEKS, { visits: ['2025-12-04'], today: '2025-12-12' });
  expect(next).toMatchObject({ limit: { due: '2025-12-25', counts: 'gap' }, actBy: '2025-12-24' });
  expect(next?.moved).toEqual([{ date: '2025-12-25', reason: 'Christmas Day' }]);
  expect(next?.overdue).toBeUndefined();
});

test('a visit is not late on the day it is due, and one day late on the day after', () => {
  const seen = (today: string) => gapsOf(WEEKS, { visits: ['2025-12-04'], today });
  expect(seen('2025-12-25').next?.overdue).toBeUndefined();
  expect(seen('2025-12-25').firstMissed).toBeUndefined();
  expect(seen('2025-12-26').next?.overdue).toEqual({ calendarDays: 1, workingDays: 0 });
  expect(seen('2025-12-26').firstMissed).toMatchObject({ allowed: { due: '2025-12-25' } });
});

test('visits in any order, and two on one day, are measured once each in the order of time', () => {
  const visits = ['2025-12-30', '2025-12-09', '2025-12-01', '2025-12-09'];
  expect(lines(gapsOf(WEEKS, { visits }))).toEqual([
    '2025-12-01 to 2025-12-09, 8/6, by 2025-12-22, in time',
    '2025-12-09 to 2025-12-30, 21/13, by 2025-12-30, in time',
  ]);
});

test('of several gaps that were too long, the first is the first missed', () => {
  const visits = ['2025-12-24', '2026-01-20'];
  const found = gapsOf(WEEKS, { events: { start: '2025-12-01' }, visits, today: '2026-01-21' });
  // 24 December + 21 days is 14 January
  expect(lines(found)).toEqual([
    '2025-12-01 to 2025-12-24, 23/17, by 2025-12-22, late 2/2',
    '2025-12-24 to 2026-01-20, 27/16, by 2026-01-14, late 6/4',
  ]);
  expect(found.firstMissed?.allowed?.due).toBe('2025-12-22');
});

test('a plan that has started without a visit: the first is due from the start, and may be the first missed', () => {
  const early = gapsOf(WEEKS, { events: { start: '2025-12-01' }, today: '2025-12-12' });
  expect(early).toMatchObject({ gaps: [], next: { limit: { due: '2025-12-22' }, actBy: '2025-12-22' } });
  expect(early.firstMissed).toBeUndefined();
  const late = gapsOf(WEEKS, { events: { start: '2025-12-01' }, today: '2025-12-23' });
  expect(late.firstMissed).toMatchObject({
    from: { event: 'start' },
    late: { calendarDays: 1, workingDays: 1 },
  });
});

test('a start that lies ahead has no gap yet, but a first visit to come', () => {
  const { open, next } = gapsOf(WEEKS, { events: { start: '2026-02-02' }, today: '2026-01-05' });
  expect(open?.length).toBeUndefined();
  expect(next?.limit.due).toBe('2026-02-23');
});

test('without a start the first visit has nothing to be measured from', () => {
  const { gaps, before, next } = gapsOf(WEEKS, { visits: ['2025-12-15'] });
  expect([gaps, before]).toEqual([[], []]);
  expect(next?.limit).toMatchObject({ due: '2026-01-05', from: { event: 'visit', date: '2025-12-15' } });
});

test('a visit on or before the day the clock starts ends no gap', () => {
  const visits = ['2025-11-20', '2025-12-01', '2025-12-10'];
  const found = gapsOf(WEEKS, { events: { start: '2025-12-01' }, visits });
  expect(found.before).toEqual(['2025-11-20', '2025-12-01']);
  expect(lines(found)).toEqual(['2025-12-01 to 2025-12-10, 9/7, by 2025-12-22, in time']);
});

// After a visit a week late (29 December) the cycle from 1 December goes on: 22 December, 12 January.
test('a late visit buys no time in a fixed cycle: the next is due by the earlier day, with both told', () => {
  const start = { events: { start: '2025-12-01' } };
  const { next, open } = gapsOf(WEEKS, { ...start, visits: ['2025-12-29'], today: '2026-01-05' });
  expect(next?.limit).toMatchObject({ counts: 'cycle', due: '2026-01-12', from: { date: '2025-12-01' } });
  // Twice three weeks from 1 December
  expect(next && limitSteps(next.limit, calendar)[1]).toMatchObject({
    step: 'grid',
    number: 2,
    to: '2026-01-12',
  });
  expect(open?.limits.map(({ counts, due }) => [counts, due])).toEqual([
    ['cycle', '2026-01-12'],
    ['gap', '2026-01-19'],
  ]);
  const { gaps } = gapsOf(WEEKS, { ...start, visits: ['2025-12-29', '2026-01-15'], today: '2026-01-15' });
  // 17 days after the visit before: no gap too long, though late by the cycle
  expect(gaps[1]).toMatchObject({ length: { calendarDays: 17 }, lateInCycle: { calendarDays: 3 } });
  expect(gaps[1]?.cycle?.due).toBe('2026-01-12');
  expect(gaps[1]?.late).toBeUndefined();
});

test('where the document can be read in two ways, the first gap is held against the earlier start', () => {
  const events = { start: '2025-12-08', 'first-meeting': '2025-12-01' };
  const { open, next } = gapsOf(READINGS, { events, today: '2025-12-12' });
  expect(open?.limits.map(({ says, due }) => [says, due])).toEqual([
    ['from the meeting', '2025-12-22'],
    ['from the start', '2025-12-29'],
  ]);
  expect(next?.limit.says).toBe('from the meeting');
});

test('a bare "days" is read as calendar days, the earlier, with working days beside it', () => {
  const rules = { visits: '{ happens: visit, clock: { every: 10 days, from: start } }' };
  const { open } = gapsOf(rules, { visits: ['2025-12-01'], today: '2025-12-02' });
  expect(open?.limits.map(({ says, due }) => [says, due])).toEqual([
    ['counted in calendar days', '2025-12-11'],
    ['counted in working days', '2025-12-15'],
  ]);
});

test('while a case is closing, its own rule applies from the decision on', () => {
  const visits = ['2025-12-01', '2025-12-16', '2025-12-24'];
  const events = { 'order-made': '2025-12-10' };
  const found = gapsOf(CLOSING, { visits, events, today: '2025-12-24' });
  // 1 December + 1 week is before the decision, so three weeks hold; 16 December + 1 week is the 23rd
  expect(lines(found)).toEqual([
    '2025-12-01 to 2025-12-16, 15/11, by 2025-12-22, in time',
    '2025-12-16 to 2025-12-24, 8/6, by 2025-12-23, late 1/1',
  ]);
  expect(found.gaps[1]?.allowed?.rule).toBe('closing');
  expect(found.next?.limit).toMatchObject({ rule: 'closing', due: '2025-12-31' });
});

test('a closed case asks for no further visit, but one missed before it closed stays missed', () => {
  const visits = ['2025-12-01'];
  const inTime = gapsOf(WEEKS, { visits, closed: '2025-12-19' });
  expect(inTime).toMatchObject({ open: { closed: true, limits: [] } });
  expect([inTime.next, inTime.firstMissed]).toEqual([undefined, undefined]);
  const missed = gapsOf(WEEKS, { visits, closed: '2025-12-24' });
  expect(missed.next).toBeUndefined();
  expect(missed.firstMissed).toMatchObject({ allowed: { due: '2025-12-22' }, late: { calendarDays: 2 } });
});

test('a rule that has changed holds by the version in force on the day a gap began', () => {
  const rules = {
    visits: `
happens: visit
clock: { every: 2 weeks, from: start }
from: 2025-12-10
previously: [{ from: 2025-11-01, clock: { every: 3 weeks, from: start }, source: [{ section: '1', line: 1 }] }]`,
  };
  const visits = ['2025-10-20', '2025-11-24', '2025-12-10', '2025-12-26'];
  const found = gapsOf(rules, { visits });
  expect(lines(found)).toEqual([
    '2025-10-20 to 2025-11-24, 35/25, by undefined, in time',
    '2025-11-24 to 2025-12-10, 16/12, by 2025-12-15, in time',
    '2025-12-10 to 2025-12-26, 16/10, by 2025-12-24, late 2/0',
  ]);
  expect(found.gaps[0]?.notKnown).toBe('2025-11-01');
});

test('says where the calendar ends', () => {
  const { next, open } = gapsOf(WEEKS, { visits: ['2028-12-20'], today: '2028-12-21' });
  expect(next).toBeUndefined();
  expect(open).toMatchObject({ limits: [], beyond: true });
});

test('a gap is measured from a visit, whatever other rules there are', () => {
  const visits = ['2025-12-01', '2025-12-10'];
  const { gaps } = gapsOf({ plan: '{ clock: { when: promptly } }', ...WEEKS }, { visits });
  expect(gaps.map(({ from }) => from)).toEqual([{ event: 'visit', date: '2025-12-01' }]);
});

test('without rules, gaps are measured and held against nothing', () => {
  const found = gapsOf({}, { visits: ['2025-12-01', '2025-12-10'] });
  expect(lines(found)).toEqual(['2025-12-01 to 2025-12-10, 9/7, by undefined, in time']);
  expect(found.next).toBeUndefined();
});

test('on the day it begins a gap is no day long', () => {
  const { open } = gapsOf(WEEKS, { events: { start: '2026-01-05' }, today: '2026-01-05' });
  expect(open?.length).toEqual({ calendarDays: 0, workingDays: 0 });
});

test('a visit on the day of the cycle is not late in it, and one that ended too long a gap may be late in both', () => {
  // By the cycle from 1 December, 12 January; by the visit of 29 December, 19 January.
  const second = (visit: string) =>
    gapsOf(WEEKS, { events: { start: '2025-12-01' }, visits: ['2025-12-29', visit], today: visit }).gaps[1];
  expect(second('2026-01-12')).not.toHaveProperty('lateInCycle');
  expect(second('2026-01-13')).toMatchObject({ lateInCycle: { calendarDays: 1 } });
  expect(second('2026-01-20')).toMatchObject({
    late: { calendarDays: 1, workingDays: 1 },
    // Monday 12 to Tuesday 20 January
    lateInCycle: { calendarDays: 8, workingDays: 6 },
  });
});

test('no day of the cycle is told where that of the gap is as early or earlier', () => {
  const second = (visit: string) =>
    gapsOf(WEEKS, { events: { start: '2025-12-01' }, visits: [visit], today: '2026-01-20' }).open;
  // The cycle from 1 December: 22 December, 12 January. Three weeks from the 22nd and from the 15th: 12 and 5 January.
  for (const visit of ['2025-12-22', '2025-12-15']) {
    expect(second(visit)).not.toHaveProperty('cycle');
    expect(second(visit)).not.toHaveProperty('lateInCycle');
  }
});

test.for([
  ['2026-01-19', '2026-01-19'],
  ['2026-01-18', undefined],
  ['2026-01-05', undefined],
])('a case that is to be closed on %s: the next visit is due on %s', ([closed, due]) => {
  // 29 December + 21 days
  const { next } = gapsOf(WEEKS, { visits: ['2025-12-29'], closed: closed as string, today: '2026-01-05' });
  expect(next?.limit.due).toBe(due);
});

test('a visit asked for in time by a case closed today is due no more', () => {
  const given = { visits: ['2025-12-15'], closed: '2026-01-05', today: '2026-01-05' };
  expect(gapsOf(WEEKS, given)).toMatchObject({ open: { limits: [{ due: '2026-01-05' }] } });
  expect(gapsOf(WEEKS, given).next).toBeUndefined();
});

test.for([
  ['2026-12-10', false],
  ['2026-12-11', true],
] as const)('three weeks from %s rest on bank holidays not published yet: %s', ([visit, projected]) => {
  // 31 December 2026 and 1 January 2027
  const { next } = gapsOf(WEEKS, { visits: [visit], today: visit });
  expect(next?.projected).toBe(projected);
});

test('a day off with which the calendar begins has no working day before it', () => {
  // 11 December 2024 + 21 days is New Year's Day 2025
  const { open, next } = gapsOf(WEEKS, { visits: ['2024-12-11'], today: '2025-01-02' });
  expect(open?.limits).toMatchObject([{ due: '2025-01-01' }]);
  expect(next).toBeUndefined();
});

test('nothing entered, nothing due', () => {
  expect(gapsOf(WEEKS, {})).toEqual({ before: [], gaps: [] });
});

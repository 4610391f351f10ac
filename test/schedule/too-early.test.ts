/** A day entered for a meeting that leaves no time for what comes before it. 2 March 2026 is a Monday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { explainTooEarly } from '../../src/schedule/explain-meeting.ts';
import { findTooEarly } from '../../src/schedule/too-early.ts';
import { calendar, policyOf } from './support.ts';

const RULES = {
  meet: 'happens: first-meeting\nclock: { within: 4 weeks, after: start }',
  notice: 'clock: { by: 3 weeks, before: meeting }',
};

function told(date: string, today: string, rules: Record<string, string> = RULES, start = '2026-03-02') {
  const policy = policyOf(rules);
  const facts = { events: (start ? { start } : {}) as Record<string, IsoDate>, held: {}, cohorts: [] };
  const question = { event: 'first-meeting', facts, today: today as IsoDate };
  const early = findTooEarly(policy, question, date as IsoDate, calendar);
  return early && explainTooEarly(early, policy);
}

test('says what it leaves no time for, and which days would do', () => {
  // Three weeks before Tuesday 10 March are 17 February. By Monday 30 March; three weeks on from 4 March is the 25th: the 25th,
  // 26th, 27th and 30th.
  expect(told('2026-03-10', '2026-03-04')).toBe(
    'Tuesday 10 March 2026 is too early for "Rule notice", to be done by Tuesday 17 February 2026: that is before the start on Monday 2 March 2026. 4 working days from Wednesday 25 March 2026 to Monday 30 March 2026 meet every rule.',
  );
  // From 9 March on only the 30th leaves three weeks
  expect(told('2026-03-10', '2026-03-09')).toMatch(/\. Only Monday 30 March 2026 meets every rule\.$/);
});

test('where no day will do any more, or the meeting has passed, it offers none', () => {
  const alone = /before the start on Monday 2 March 2026\.$/;
  expect(told('2026-03-10', '2026-03-10')).toMatch(alone);
  expect(told('2026-03-05', '2026-03-06')).toMatch(alone);
  expect(told('2026-03-06', '2026-03-06')).toMatch(/Only|working days from/);
});

test('names each thing that it leaves no time for', () => {
  // A week before Thursday 5 March is 26 February
  const more = { ...RULES, report: 'clock: { by: 1 week, before: meeting }' };
  expect(told('2026-03-05', '2026-03-03', more)).toContain(
    'is too early for "Rule notice", to be done by Thursday 12 February 2026, and for "Rule report", to be done by Thursday 26 February 2026: that is',
  );
});

test.for([
  ['a day that leaves just enough time', '2026-03-23', RULES, '2026-03-02'],
  ['a day after the last one', '2026-04-07', RULES, '2026-03-02'],
  ['a day before the start, which is told as a slip', '2026-02-27', RULES, '2026-03-02'],
  ['a meeting that nothing counts back from', '2026-03-05', { meet: RULES.meet }, '2026-03-02'],
  ['a meeting that is counted from nothing entered', '2026-03-10', RULES, ''],
  // Ten working days before Monday 16 March are the day of the start, ten clear ones end before it.
  [
    'a day that one reading allows',
    '2026-03-16',
    { ...RULES, notice: 'clock: { at-least: 10 working days, before: meeting }' },
    '2026-03-02',
  ],
] as const)('has nothing to say of %s', ([, date, rules, start]) => {
  expect(told(date, '2026-03-02', rules, start)).toBeUndefined();
});

test('a day that has passed for what comes before it, but not before the start, is not too early', () => {
  // Three weeks before Tuesday 24 March are 3 March, which has passed on the 6th: it may have been done.
  expect(told('2026-03-24', '2026-03-06')).toBeUndefined();
});

import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { asJson, asTable } from '../../src/cli/deadlines-report.ts';
import { buildSchedule } from '../../src/schedule/schedule.ts';
import { schedulePolicy } from '../../src/site/handbook.ts';
import { calendar, facts } from '../schedule/support.ts';
import { amended, terms } from '../site/amended.ts';

const policy = schedulePolicy(amended, terms);

function report(assessed: string) {
  const given = facts({ events: { 'assessment-completed': assessed }, count: 1 });
  const schedule = buildSchedule(policy, given, calendar);
  const today = '2025-04-02' as IsoDate;
  return { authority: amended, policy, schedule, calendar, today, notes: [] };
}

const firstOf = (assessed: string) =>
  (asJson(report(assessed)) as { deadlines: readonly Record<string, unknown>[] }).deadlines[0];

test('what rests on an earlier version is told with its words, its strength and who', () => {
  expect(firstOf('2025-03-31')).toMatchObject({
    rule: ['within 10 working days of the assessment'],
    until: '2025-04-01',
    strength: 'expectation',
    who: ['Team Manager'],
    source: [{ section: '1 Changes', line: 5 }],
    due: '2025-04-14',
    why: expect.arrayContaining(['This follows the rule as it was before 1 April 2025, when it changed.']),
  });
  const now = firstOf('2025-04-01');
  expect(now).toMatchObject({ rule: ['within 15 working days of the assessment'], strength: 'must' });
  expect(now).not.toHaveProperty('until');
});

test('the table marks it', () => {
  expect(asTable(report('2025-03-31'))).toMatch(/First meeting +In 12 days; the rule before 1 April 2025\n/);
  expect(asTable(report('2025-04-01'))).toMatch(/First meeting +In 22 days\n/);
});

test('what is not known for the time of the case says from when it is', () => {
  const { previously: _, ...meeting } = policy.timescales['first-meeting'] ?? {};
  const known = { ...policy, timescales: { 'first-meeting': meeting } } as typeof policy;
  const given = facts({ events: { 'assessment-completed': '2025-03-31' } });
  const told = { ...report('2025-03-31'), policy: known, schedule: buildSchedule(known, given, calendar) };
  expect(asJson(told)).toMatchObject({
    deadlines: [
      {
        state: 'not-known',
        knownFrom: '2025-04-01',
        due: null,
        why: [
          'The document does not say what applied before 1 April 2025. This would count from the assessment on Monday 31 March 2025.',
        ],
      },
    ],
  });
  expect(asTable(told)).toMatch(/First meeting +not known what applied before 1 April 2025$/m);
});

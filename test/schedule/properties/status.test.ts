import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import { statusOf } from '../../../src/schedule/status.ts';
import type { Status } from '../../../src/schedule/status.ts';
import { AUTHORITIES, cases, datedOf, holds, wellInside } from './support.ts';

// In the order in which one deadline may pass through them.
const STAGES: readonly (readonly Status['is'][])[] = [
  ['barred', 'later', 'expected'],
  ['this-week'],
  ['today'],
  ['overdue', 'passed', 'open'],
];

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('from one day to the next only the status changes: by one day, and never back', () => {
    holds(
      fc.property(cases(policy), wellInside, (facts, today) => {
        for (const deadline of datedOf(policy, facts)) {
          const untouched = JSON.stringify(deadline);
          const [now, tomorrow] = [today, addDays(today, 1)].map((day) => statusOf(deadline, day));
          expect(JSON.stringify(deadline), deadline.id).toBe(untouched);
          expect(step(now as Status, tomorrow as Status), deadline.id).toBe(true);
        }
      }),
    );
  });
});

/** Whether one status may follow another on the next day. */
function step(now: Status, tomorrow: Status): boolean {
  if (now.is === 'happened') return tomorrow.is === 'happened' && tomorrow.daysLate === now.daysLate;
  const [from, to] = [stage(now), stage(tomorrow)];
  if (from > to) return false;
  if (!('days' in now && 'days' in tomorrow)) return true;
  const counts = now.is === 'overdue' || now.is === 'passed' ? 1 : -1;
  return from === STAGES.length - 1 || to < STAGES.length - 1 ? tomorrow.days - now.days === counts : true;
}

const stage = ({ is }: Status) => STAGES.findIndex((names) => names.includes(is));

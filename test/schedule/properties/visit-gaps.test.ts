import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { buildSchedule } from '../../../src/schedule/schedule.ts';
import { calendar, facts, policyOf } from '../support.ts';
import { CLOSING, DAYS, gapsOf, READINGS, WEEKS } from '../visit-support.ts';
import { holds } from './support.ts';

const dayFrom = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2025-01-06' as IsoDate, days));
const events = fc.record(
  { start: dayFrom, 'first-meeting': dayFrom, 'order-made': dayFrom },
  { requiredKeys: [] },
);

test.for([WEEKS, DAYS, READINGS, CLOSING])(
  'the next visit is due when the schedule says, whatever was made (%#)',
  (rules) => {
    const policy = policyOf(rules);
    holds(
      fc.property(fc.array(dayFrom, { maxLength: 12 }), events, (visits, given) => {
        const { deadlines } = buildSchedule(
          policy,
          facts({ events: given, held: { visit: visits }, count: 1 }),
          calendar,
        );
        const due = deadlines.flatMap((deadline) => (deadline.state === 'due' ? [deadline.due] : []));
        const { next } = gapsOf(rules, { events: given, visits, today: '2026-06-01' });
        expect(next?.limit.due).toBe(due.sort()[0]);
      }),
    );
  },
);

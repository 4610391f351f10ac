import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { AUTHORITIES, anyDay, asksNobody, calendar, cases, datedOf, deadlinesOf, holds } from './support.ts';

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('the day to act by is the last working day on or before the deadline; where nobody has to act there is none', () => {
    holds(
      fc.property(cases(policy, { about: anyDay }), (facts) => {
        for (const deadline of datedOf(policy, facts)) {
          const { id, due, actBy } = deadline;
          expect(actBy, id).toBe(asksNobody(deadline) ? undefined : lastWorkingDay(due));
        }
      }),
    );
  });

  test('every day between the two is named with the reason why it is no working day', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const { id, due, actBy, moved } of datedOf(policy, facts)) {
          expect(
            moved.map(({ date }) => date),
            id,
          ).toEqual(actBy ? daysAfter(actBy, due) : []);
          for (const { date, reason } of moved) expect(reason, id).toBe(calendar.reasonOff(date));
        }
      }),
    );
  });

  test('so it is for a date that another rule allows at the latest', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of deadlinesOf(policy, facts)) {
          if (deadline.state !== 'needs-date' || !deadline.provisional) continue;
          const { due, actBy } = deadline.provisional;
          expect(actBy, deadline.id).toBe(asksNobody(deadline.provisional) ? undefined : lastWorkingDay(due));
        }
      }),
    );
  });
});

/** Walks back day by day, as a person does with a calendar on the wall. */
function lastWorkingDay(date: IsoDate): IsoDate {
  return calendar.reasonOff(date) === undefined ? date : lastWorkingDay(addDays(date, -1));
}

function daysAfter(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  return from < to ? [addDays(from, 1), ...daysAfter(addDays(from, 1), to)] : [];
}

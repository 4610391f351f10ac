import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { buildSchedule } from '../../../src/schedule/schedule.ts';
import type { Deadline } from '../../../src/schedule/types.ts';
import { AUTHORITIES, anyDay, calendar, cases, datedOf, deadlinesOf, holds } from './support.ts';

const { publishedTo } = calendar;

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('no facts make the engine throw', () => {
    holds(
      fc.property(cases(policy, { about: anyDay }), (facts) => {
        expect(buildSchedule(policy, facts, calendar).deadlines).toBeInstanceOf(Array);
      }),
    );
  });

  test('no date lies outside the years that can be counted', () => {
    holds(
      fc.property(cases(policy, { about: anyDay }), (facts) => {
        const entered = new Set([facts.events, facts.held].flatMap((dates) => Object.values(dates).flat()));
        for (const deadline of deadlinesOf(policy, facts)) {
          const outside = datesOf(deadline).filter((date) => !calendar.covers(date));
          // A day that was entered may be told again: a review that has been held, the end of an order.
          expect(
            outside.filter((date) => !entered.has(date)),
            deadline.id,
          ).toEqual([]);
        }
      }),
    );
  });

  test('what rests on bank holidays that are not published says so, and nothing else does', () => {
    holds(
      fc.property(cases(policy, { about: anyDay }), (facts) => {
        for (const { id, due, projected, why, readings } of datedOf(policy, facts)) {
          const days = [due, ...readings.flatMap((reading) => reading.due ?? [])];
          const starts = why.flatMap((step) => ('date' in step ? step.date : []));
          if (yearOf(due) > publishedTo) expect(projected, id).toBe(true);
          if (projected)
            expect(
              [...days, ...starts].some((date) => yearOf(date) > publishedTo),
              id,
            ).toBe(true);
        }
      }),
    );
  });
});

const yearOf = (date: IsoDate) => partsOf(date).year;

/** Every day that a result gives. */
function datesOf(deadline: Deadline): readonly IsoDate[] {
  if (deadline.state === 'needs-date') {
    const { provisional } = deadline;
    return provisional ? [provisional.date, provisional.due, provisional.actBy ?? provisional.due] : [];
  }
  if (deadline.state !== 'due') return [];
  const { due, actBy, earliest, readings, moved } = deadline;
  return [
    due,
    ...[actBy, earliest].flatMap((date) => date ?? []),
    ...readings.flatMap((reading) => reading.due ?? []),
    ...moved.map(({ date }) => date),
  ];
}

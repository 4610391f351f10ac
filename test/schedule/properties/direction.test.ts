import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { AUTHORITIES, cases, clocksOf, datedOf, deadlinesOf, holds } from './support.ts';
import type { Dated } from './support.ts';

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('what counts back from an event is due before it, and a window opens before it closes', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of datedOf(policy, facts)) {
          const { id, due, earliest, readings } = deadline;
          if (earliest) expect(earliest <= due, id).toBe(true);
          if (!countsBack(deadline)) continue;
          const event = startOf(deadline);
          for (const date of [due, ...readings.flatMap((reading) => reading.due ?? [])])
            expect(date < event, `${id}: ${date} before ${event}`).toBe(true);
        }
      }),
    );
  });

  test('so it is before the day that another rule allows for the event at the latest', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of deadlinesOf(policy, facts)) {
          if (deadline.state !== 'needs-date' || !deadline.provisional) continue;
          const { due, date } = deadline.provisional;
          expect(clocksOf(deadline).some(isBefore) ? due < date : due > date, deadline.id).toBe(true);
        }
      }),
    );
  });

  test('what counts from an event is due after it; what an event bars is barred to its day', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of datedOf(policy, facts)) {
          if (countsBack(deadline) || isNamedReview(deadline)) continue;
          const { id, due, kind } = deadline;
          const event = startOf(deadline);
          if (kind === 'not-until') expect(due, id).toBe(event);
          else expect(due > event, `${id}: ${due} after ${event}`).toBe(true);
        }
      }),
    );
  });
});

const isBefore = ({ shape }: ReturnType<typeof clocksOf>[number]) => shape === 'by' || shape === 'between';

function countsBack(deadline: Dated): boolean {
  return clocksOf(deadline).some(isBefore);
}

/** A rule for the nth review: where that one has been held nothing is counted. */
function isNamedReview(deadline: Dated): boolean {
  return clocksOf(deadline).some(({ shape }) => shape === 'at-review');
}

/** The day from which the worked date was counted. */
function startOf({ id, why }: Dated): IsoDate {
  const [first] = why;
  if (first && 'date' in first) return first.date;
  throw new Error(`the working of ${id} begins with no day`);
}

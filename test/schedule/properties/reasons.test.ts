import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import {
  explain,
  explainNotArising,
  explainNotKnown,
  explainProvisional,
} from '../../../src/schedule/explain.ts';
import type { Deadline, SchedulePolicy, Step } from '../../../src/schedule/types.ts';
import { AUTHORITIES, cases, datedOf, deadlinesOf, holds, isBar } from './support.ts';

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('every result names its source, every date its working, and every other result what stands in its place', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of deadlinesOf(policy, facts)) {
          expect(deadline.timescale.source.length, deadline.id).toBeGreaterThan(0);
          const sentences = told(deadline, policy);
          expect(sentences, deadline.id).not.toEqual([]);
          expect(sentences.join(' '), deadline.id).not.toMatch(/undefined|null|NaN|\[object/);
        }
      }),
    );
  });

  test('the working begins with a day of the case and ends with the date that it explains', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const { id, due, why } of datedOf(policy, facts)) {
          const [first] = why;
          const isHeld = first?.step === 'meeting' && first.held;
          expect(isHeld ? 'held' : first?.step, id).toMatch(/^(from|latest|held)$/);
          expect(why.flatMap((step) => dayOf(step) ?? []).at(-1), id).toBe(due);
        }
      }),
    );
  });

  test('of several readings exactly one is worked to: the earliest, and the latest where something is barred', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        for (const deadline of datedOf(policy, facts)) {
          const { id, due, readings, timescale } = deadline;
          if (readings.length === 0) continue;
          expect(
            readings.filter(({ workedTo }) => workedTo).map((one) => one.due),
            id,
          ).toEqual([due]);
          // A reading whose date falls outside the period of the rule is shown, but does not count.
          if (timescale.during) continue;
          const dates = readings.flatMap((reading) => reading.due ?? []).toSorted();
          expect(due, id).toBe(isBar(deadline) ? dates.at(-1) : dates[0]);
        }
      }),
    );
  });
});

/** Everything that is said of one result. */
function told(deadline: Deadline, policy: SchedulePolicy): readonly string[] {
  switch (deadline.state) {
    case 'due':
      return explain(deadline, policy);
    case 'needs-date':
      return [
        ...deadline.needs.map((event) => policy.events[event]?.label ?? 'undefined'),
        ...(deadline.provisional ? [explainProvisional(deadline.provisional, policy)] : []),
      ];
    case 'does-not-arise':
      return [explainNotArising(deadline.because, policy)];
    case 'not-known':
      return [explainNotKnown(deadline, policy)];
    case 'event-driven':
      return [deadline.words];
    case 'elsewhere':
      return [deadline.document];
    case 'hours':
      return [`${deadline.hours} hours after ${policy.events[deadline.after]?.phrase}`];
    case 'beyond-calendar':
      return [`${policy.events[deadline.event]?.phrase} on ${deadline.date}`];
    default:
      return [deadline.state];
  }
}

/** The day at which a step of the working arrives. */
function dayOf(step: Step): IsoDate | undefined {
  switch (step.step) {
    case 'from':
    case 'latest':
      return step.date;
    case 'held':
      return step.cycle && step.cycle.to < step.next ? step.cycle.to : step.next;
    case 'skipped':
      return undefined;
    default:
      return step.to;
  }
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohortsOf, kindsOf } from '../../../src/schedule/facts.ts';
import type { CaseFacts, Deadline, SchedulePolicy } from '../../../src/schedule/types.ts';
import { AUTHORITIES, COHORTS, cases, clocksOf, deadlinesOf, eventsIn, holds } from './support.ts';

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('a circumstance changes the rules that name it, those that these replace, and those for the same meetings', () => {
    holds(
      fc.property(cases(policy), fc.constantFrom(...COHORTS), (given, cohort) => {
        const cohorts = given.cohorts.filter((one) => one !== cohort);
        const [without, within] = [
          { ...given, cohorts },
          { ...given, cohorts: [...cohorts, cohort] },
        ];
        const touched = rulesTouchedBy(cohort, policy);
        expect(others(policy, within, touched)).toEqual(others(policy, without, touched));
      }),
    );
  });

  test('rules of a circumstance that the case is not in do not speak', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        const known = cohortsOf(facts, policy);
        for (const { id, timescale } of deadlinesOf(policy, facts))
          expect(timescale.cohorts?.some((cohort) => known.has(cohort)) ?? true, id).toBe(true);
      }),
    );
  });
});

interface Touched {
  readonly rules: ReadonlySet<string>;
  /** What happens by a rule that names the circumstance. */
  readonly events: ReadonlySet<string>;
}

function rulesTouchedBy(cohort: string, policy: SchedulePolicy): Touched {
  const naming = Object.entries(policy.timescales).filter(([, { cohorts }]) => cohorts?.includes(cohort));
  return {
    rules: new Set(naming.flatMap(([id, { replaces = [] }]) => [id, ...replaces])),
    events: new Set(naming.flatMap(([, { happens }]) => happens ?? [])),
  };
}

/**
 * Every other result, as far as it has nothing to do with a meeting that a rule of the circumstance asks for. What hangs on
 * such a meeting may be met at it, and what has been held belongs to the rule that has begun.
 */
function others(policy: SchedulePolicy, facts: CaseFacts, { rules, events }: Touched): readonly unknown[] {
  return deadlinesOf(policy, facts)
    .filter(({ id }) => !rules.has(id))
    .filter(({ timescale }) => !events.has(timescale.happens ?? ''))
    .filter((deadline) => !hangsOn(deadline, events, policy))
    .map(({ id, number, anchor, state, ...rest }) => ({
      ...{ id, number, anchor, state },
      due: 'due' in rest ? rest.due : undefined,
      actBy: 'actBy' in rest ? rest.actBy : undefined,
    }));
}

function hangsOn(deadline: Deadline, events: ReadonlySet<string>, policy: SchedulePolicy): boolean {
  const named = clocksOf(deadline).flatMap((clock) => [
    ...eventsIn(clock),
    ...('meetingOf' in clock && clock.meetingOf ? [clock.meetingOf] : []),
  ]);
  return named.flatMap((event) => kindsOf(event, policy)).some((event) => events.has(event));
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSchedule } from '../../../src/schedule/schedule.ts';
import type { CaseFacts } from '../../../src/schedule/types.ts';
import { AUTHORITIES, anyDay, calendar, cases, datedOf, holds } from './support.ts';

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('the order in which facts are entered does not matter, nor does entering one twice', () => {
    holds(
      fc.property(cases(policy, { about: anyDay }), (facts) => {
        expect(buildSchedule(policy, shuffled(facts), calendar)).toEqual(
          buildSchedule(policy, facts, calendar),
        );
      }),
    );
  });

  test('asking for more dates of what repeats changes none of the first', () => {
    holds(
      fc.property(cases(policy), (facts) => {
        const more = datedOf(policy, { ...facts, count: facts.count + 3 }).map(line);
        for (const one of datedOf(policy, facts).map(line)) expect(more).toContain(one);
      }),
    );
  });
});

/** The same facts the other way round, with what was held told twice. */
function shuffled({ events, held, cohorts, ...rest }: CaseFacts): CaseFacts {
  return {
    ...rest,
    events: Object.fromEntries(Object.entries(events).toReversed()),
    held: Object.fromEntries(
      Object.entries(held)
        .toReversed()
        .map(([event, dates]) => [event, [...dates.toReversed(), ...dates]]),
    ),
    cohorts: [...cohorts.toReversed(), ...cohorts],
  };
}

const line = ({ id, number, anchor, due }: ReturnType<typeof datedOf>[number]) =>
  [id, number, anchor?.event, anchor?.date, due].join(' ');

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { shift } from '../../../src/calendar/period.ts';
import type { Clock } from '../../../src/policy/types.ts';
import type { CaseFacts } from '../../../src/schedule/types.ts';
import { AUTHORITIES, calendar, cases, clocksOf, datedOf, holds, wellInside } from './support.ts';
import type { Dated } from './support.ts';

type Every = Extract<Clock, { shape: 'every' }>;

const REPEATING = AUTHORITIES.filter(({ policy }) =>
  Object.values(policy.timescales).some(({ clock }) => clock?.shape === 'every'),
);

describe.each(REPEATING)('$id', ({ policy }) => {
  test('one more meeting held never puts the next off beyond the fixed cycle, nor beyond the interval from it', () => {
    holds(
      fc.property(cases(policy), wellInside, fc.nat(), (given, another, choice) => {
        const names = Object.keys(given.held);
        const event = names[choice % names.length];
        if (event === undefined) return;
        const held = { ...given.held, [event]: [...(given.held[event] ?? []), another] };
        const facts = { ...given, held, count: 1 };
        for (const deadline of datedOf(policy, facts)) {
          if (deadline.timescale.happens !== event || !isCycle(deadline)) continue;
          for (const clock of clocksOf(deadline) as Every[]) checkAgainst(clock, deadline, facts);
        }
      }),
    );
  });
});

/** A rule of which every reading is a plain cycle, in a version without an end, and which no period cuts short. */
function isCycle(deadline: Dated): boolean {
  const { timescale } = deadline;
  return (
    !timescale.during &&
    timescale.from === undefined &&
    clocksOf(deadline).every((clock) => clock.shape === 'every' && !clock.meetingOf)
  );
}

function checkAgainst(clock: Every, { id, due, timescale }: Dated, facts: CaseFacts): void {
  const start = clock.from === timescale.happens ? undefined : facts.events[clock.from];
  const held = [...new Set(facts.held[timescale.happens ?? ''])]
    .filter((date) => !start || date > start)
    .toSorted();
  const last = held.at(-1);
  const begun = Boolean(start) || clock.from === timescale.happens;
  // A reading whose own start has not been entered waits for it.
  if (!begun) return;
  if (start) expect(due <= cycleDate(clock, start, held), `${id}: the cycle from ${start}`).toBe(true);
  if (!last) return;
  const fromLast = shift(last, clock.then, 'after', calendar) as IsoDate;
  expect(due <= fromLast, `${id}: the interval from ${last}`).toBe(true);
  const onlyReading = timescale.clock !== undefined;
  if (onlyReading) expect(due > last, `${id}: after ${last}`).toBe(true);
}

/** The next date of the fixed cycle: its number follows how many have been held, and it lies after the last of them. */
function cycleDate({ first, then }: Every, start: IsoDate, held: readonly IsoDate[]): IsoDate {
  for (let number = held.length + 1; ; number += 1) {
    const count = first.count + (number - 1) * then.count;
    const date = shift(start, { count, unit: then.unit }, 'after', calendar) as IsoDate;
    if (date > (held.at(-1) ?? '')) return date;
  }
}

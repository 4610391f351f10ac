/**
 * "A later event never gives an earlier deadline." Said of every rule, with these exceptions:
 * - Meetings held. A cycle date that passed before the last one held was met by it (decision 0002), so the start of the cycle
 *   decides which of its dates is next: see the worked example below. With nothing held the sentence is true, and so it is of
 *   the day on which the last one was held.
 * - What is met at the last review on or before a point. If the reviews start later, another review may be the last before the
 *   point. The sentence is true of the point itself, and that is what is compared.
 * - A cycle that runs already when the period of its rule opens. If it starts later, another of its dates is the first within.
 * - A rule that has changed. The later event may come under a stricter version (decision 0006).
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import type { CaseFacts } from '../../../src/schedule/types.ts';
import { dueOf, policyOf } from '../support.ts';
import { AUTHORITIES, cases, clocksOf, datedOf, holds, isBar } from './support.ts';
import type { Dated } from './support.ts';

const later = fc.integer({ min: 1, max: 400 });

describe.each(AUTHORITIES)('$id', ({ policy }) => {
  test('with nothing held, a later event gives no earlier deadline', () => {
    holds(
      fc.property(cases(policy, { mostHeld: 0 }), fc.nat(), later, (facts, choice, days) => {
        const names = Object.keys(facts.events);
        const event = names[choice % names.length];
        if (event === undefined) return;
        const moved = withEvent(facts, event, days);
        const after = datesOf(datedOf(policy, moved));
        for (const [deadline, dates] of datesOf(datedOf(policy, facts), (one) => !isExcepted(one, event))) {
          const found = after.get(deadline) ?? [];
          // Where a period has ended fewer dates are left: each is held against the one in its place.
          for (const [place, date] of found.entries())
            expect(date >= (dates[place] ?? ''), `${deadline}: ${event} ${days} days later`).toBe(true);
        }
      }),
    );
  });

  test('a meeting or visit held later gives no earlier date for the next', () => {
    holds(
      fc.property(cases(policy), fc.nat(), later, (given, choice, days) => {
        const facts = { ...given, count: 1 };
        const names = Object.keys(facts.held);
        const event = names[choice % names.length];
        const dates = (facts.held[event ?? ''] ?? []).toSorted();
        const last = dates.at(-1);
        if (event === undefined || last === undefined) return;
        const held = { ...facts.held, [event]: [...dates.slice(0, -1), addDays(last, days)] };
        const after = new Map(next(datedOf(policy, { ...facts, held }), event));
        for (const [id, due] of next(datedOf(policy, facts), event))
          expect((after.get(id) ?? '9999') >= due, `${id}: ${event} held ${days} days later`).toBe(true);
      }),
    );
  });
});

// Every six weeks from 5 January 2026: 16 February, 30 March, 11 May, 22 June, 3 August. From 2 February: 16 March, 27 April,
// 8 June, 20 July. A review held on 15 June met whatever had passed by then, so the next is 22 June or 20 July, while six weeks
// from the review are 27 July. Nothing lies between 16 June and 22 June: the cycle that started first may be the later one.
test.for([
  ['2026-01-05', '2026-06-15', '2026-06-22'],
  ['2026-02-02', '2026-06-15', '2026-07-20'],
  // 29 June was a cycle date from 12 January; three weeks later the cycle has 8 June behind it and 20 July ahead.
  ['2026-01-12', '2026-06-15', '2026-06-29'],
  // Held on 22 June, on the cycle from 5 January: 3 August for it, and 29 June for the cycle that began a week later.
  ['2026-01-05', '2026-06-22', '2026-08-03'],
  ['2026-01-12', '2026-06-22', '2026-06-29'],
] as const)('a cycle from %s with a review held on %s: the next by %s', ([first, held, due]) => {
  const policy = policyOf({ reviews: 'happens: review\nclock: { every: 6 weeks, from: first-meeting }' });
  const given = { events: { 'first-meeting': first }, held: { review: [held] }, count: 1 };
  expect(dueOf('reviews', policy, given)).toMatchObject([{ due }]);
});

function withEvent(facts: CaseFacts, event: string, days: number): CaseFacts {
  const date = addDays(facts.events[event] as IsoDate, days);
  return { ...facts, events: { ...facts.events, [event]: date } };
}

/** The exceptions of the file's first comment, other than meetings held and points met at reviews. */
function isExcepted({ timescale }: Dated, event: string): boolean {
  const [opens] = timescale.during ?? [];
  return timescale.from !== undefined || (opens !== undefined && opens !== event);
}

/** The dates of each rule in order, for each event that it hangs on. */
function datesOf(
  deadlines: readonly Dated[],
  counts: (deadline: Dated) => boolean = () => true,
): ReadonlyMap<string, readonly IsoDate[]> {
  const groups = Map.groupBy(deadlines.filter(counts), ({ id, anchor }) => `${id} ${anchor?.event ?? ''}`);
  return new Map([...groups].map(([key, group]) => [key, group.map(pointOf).toSorted()]));
}

/** The date, or the point that a review is to meet. */
function pointOf(deadline: Dated): IsoDate {
  const { due, readings } = deadline;
  const points = readings
    .filter(({ says }) => says.endsWith('met on the day itself'))
    .flatMap((reading) => reading.due ?? [])
    .toSorted();
  return points[0] ?? due;
}

/** By when the next of an event is due, by each rule that has nothing to do with other events' meetings or with a period. */
function next(deadlines: readonly Dated[], event: string): readonly (readonly [string, IsoDate])[] {
  return deadlines
    .filter(
      ({ timescale }) => timescale.happens === event && !timescale.during && timescale.from === undefined,
    )
    .filter((deadline) => clocksOf(deadline).every((clock) => clock.shape === 'every' && !clock.meetingOf))
    .filter((deadline) => !isBar(deadline))
    .map(({ id, due }) => [id, due]);
}

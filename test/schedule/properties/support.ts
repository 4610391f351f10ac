/**
 * What the properties share: every authority with its real rules, and cases made up at random. `PROPERTY_RUNS=5000` in front
 * of the test command tries that many cases for each authority in place of the usual few; the first are always the same.
 */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { vi } from 'vitest';
import { addDays, daysBetween } from '../../../src/calendar/date.ts';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import type { Clock } from '../../../src/policy/types.ts';
import { readingsOf } from '../../../src/schedule/readings.ts';
import { buildSchedule } from '../../../src/schedule/schedule.ts';
import type { CaseFacts, Deadline, Due, SchedulePolicy } from '../../../src/schedule/types.ts';
import { readHandbook, schedulePolicy } from '../../../src/site/handbook.ts';

const content = readHandbook(fileURLToPath(new URL('../../..', import.meta.url)));
if (!content.ok) throw new Error('the content has problems: npm run check:content');
const { handbook, bankHolidays } = content.value;

export const calendar = createWorkingCalendar(bankHolidays);

/** One authority, by its id, with the rules of its data files. */
export const AUTHORITIES = handbook.authorities.map((authority) => ({
  id: authority.id,
  policy: schedulePolicy(authority, handbook.terms),
}));

const ROUTES = Object.keys(handbook.terms.routes);
export const COHORTS = Object.keys(handbook.terms.cohorts);

// Many cases on a busy computer take longer than one example may.
vi.setConfig({ testTimeout: 600_000 });

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 100);

/** Tries a property on cases that are the same in every run of the suite. */
export function holds<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>): void {
  fc.assert(property, { seed: 20_261_122, numRuns: RUNS });
}

/** Days that can be counted from and to, whatever a rule adds or takes away. */
export const wellInside = daysFrom('2021-01-01' as IsoDate, '2035-12-31' as IsoDate);

/** Days in and around the years of the calendar. */
export const anyDay = fc.oneof(
  { weight: 5, arbitrary: wellInside },
  { weight: 1, arbitrary: daysFrom('1900-01-01' as IsoDate, '2199-12-31' as IsoDate) },
  { weight: 1, arbitrary: daysFrom('2018-11-01' as IsoDate, '2019-04-30' as IsoDate) },
  { weight: 1, arbitrary: daysFrom('2039-06-01' as IsoDate, '2041-03-31' as IsoDate) },
);

function daysFrom(first: IsoDate, last: IsoDate): fc.Arbitrary<IsoDate> {
  return fc.integer({ min: 0, max: daysBetween(first, last) }).map((days) => addDays(first, days));
}

/** The events that rules count from or end with, and those that happen again and again: a case may have any of them. */
export function eventsOf({ timescales, events }: SchedulePolicy): readonly string[] {
  const spoken = Object.values(timescales).flatMap((timescale) => [
    ...readingsOf(timescale).flatMap(({ clock }) => eventsIn(clock)),
    ...(timescale.during ?? []),
    ...(timescale.happens ? [timescale.happens] : []),
  ]);
  return Object.keys(events).filter(
    (event) =>
      spoken.includes(event) || spoken.some((other) => events[other]?.includes?.includes(event) ?? false),
  );
}

/** The events that a clock names. */
export function eventsIn(clock: Clock): readonly string[] {
  if ('after' in clock) return [clock.after];
  if ('before' in clock) return [clock.before];
  if ('from' in clock) return [clock.from];
  if (clock.shape === 'at-review') return [clock.of];
  return clock.shape === 'not-until' ? [clock.event] : [];
}

interface Around {
  /** The days about which the dates of a case lie. */
  readonly about?: fc.Arbitrary<IsoDate>;
  /** How many of each thing held again and again there may be. */
  readonly mostHeld?: number;
}

/** A case with any of the dates that an authority's rules speak of, in any order, some held and some planned. */
export function cases(
  policy: SchedulePolicy,
  { about = wellInside, mostHeld = 5 }: Around = {},
): fc.Arbitrary<CaseFacts> {
  const names = eventsOf(policy);
  const repeated = names.filter((event) => policy.events[event]?.repeats);
  return about.chain((start) => {
    const near = fc.integer({ min: -90, max: 500 }).map((days) => addDays(start, days));
    const held = fc.array(near, { maxLength: mostHeld });
    return fc.record({
      events: someOf(names, near),
      held: someOf(repeated, held),
      route: fc.option(fc.constantFrom(...ROUTES), { nil: undefined }),
      cohorts: fc.subarray(COHORTS),
      count: fc.integer({ min: 1, max: 5 }),
    });
  });
}

/** Any of some events, each with a value. */
function someOf<Value>(
  events: readonly string[],
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<Record<string, Value>> {
  return fc
    .subarray([...events])
    .chain((some) => fc.record(Object.fromEntries(some.map((event) => [event, value]))));
}

export type Dated = Deadline & Due;

export const deadlinesOf = (policy: SchedulePolicy, facts: CaseFacts): readonly Deadline[] =>
  buildSchedule(policy, facts, calendar).deadlines;

/** The results that have a date. */
export function datedOf(policy: SchedulePolicy, facts: CaseFacts): readonly Dated[] {
  return deadlinesOf(policy, facts).filter((deadline): deadline is Dated => deadline.state === 'due');
}

/** Whether a date bars something in place of asking for it. */
export const isBar = ({ kind }: Due) => kind === 'not-before' || kind === 'not-until';

/** Whether nobody has to act by a date. */
export const asksNobody = ({ kind }: Pick<Due, 'kind'>) =>
  kind === 'not-before' || kind === 'not-until' || kind === 'expected-end';

/** The clocks of a rule, one for each way to read it. */
export const clocksOf = ({ timescale }: Deadline) => readingsOf(timescale).map(({ clock }) => clock);

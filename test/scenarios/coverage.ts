/**
 * What a set of scenarios leaves untried. Every check names what is missing, so that an empty list is a pass. Whether a
 * scenario tries something is read off its dates, not off a label that somebody could forget.
 */
import { addDays, daysBetween } from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import type { Timescale } from '../../src/policy/types.ts';
import { hasEvent, isDated, startsOf } from '../../src/schedule/clocks.ts';
import { instancesOf } from '../../src/schedule/facts.ts';
import { readingsOf } from '../../src/schedule/readings.ts';
import { statusWords } from '../../src/schedule/status.ts';
import type { CaseFacts, SchedulePolicy } from '../../src/schedule/types.ts';
import { versionsOf } from '../../src/schedule/versions.ts';
import type { Expectation, Scenario } from './scenario.ts';

/** The rules of one authority and the scenarios that try them. */
export interface Tried {
  readonly policy: SchedulePolicy;
  readonly scenarios: readonly Scenario[];
}

/** One expected result, with its rule and its case. */
export interface Worked {
  readonly id: string;
  readonly timescale: Timescale;
  readonly scenario: Scenario;
  readonly expected: Expectation;
  /** The day it is counted from: of several entered, the nearest. */
  readonly start: IsoDate | undefined;
}

/** Rules without an expected date. A rule of which no reading counts from an event has none to expect. */
export function withoutDate(tried: Tried): readonly string[] {
  return lacking(tried, countsFromEvent, ({ timescale, expected: { due, state } }) =>
    clocksOf(timescale).some(isDated) ? due !== undefined : state === 'hours',
  );
}

/**
 * Rules of which no expected date falls on a weekend or bank holiday. One that counts only working days never does, and of one
 * that only expects something nobody has to act on the day before.
 */
export function neverOnDayOff(tried: Tried): readonly string[] {
  const mayFallSo = (timescale: Timescale) => countsAllDays(timescale) && !onlyExpects(timescale);
  return lacking(tried, mayFallSo, ({ expected: { due, 'act-by': actBy } }) =>
    Boolean(due && actBy && due !== actBy),
  );
}

/** Ways to read a rule, where there are several, of which no date is expected. Of the reviews that may meet a point, one will do. */
export function untriedReadings(tried: Tried): readonly string[] {
  const all = workedIn(tried);
  return Object.entries(tried.policy.timescales).flatMap(([id, timescale]) => {
    const expected = all
      .filter((worked) => worked.id === id)
      .flatMap(({ expected: { readings = {} } }) => Object.entries(readings));
    const named = expected.flatMap(([words, date]) =>
      date === null ? [] : words.replace(/, met (at|on) .*/, ''),
    );
    const ways = versionsOf(timescale)
      .flatMap(readingsOf)
      .filter(({ clock }) => isDated(clock));
    const untried = ways.filter(({ says }) => says !== '' && !named.some((words) => says.includes(words)));
    return untried.map(({ says }) => `${id}: ${says}`);
  });
}

const IN_TIME = statusWords({ is: 'happened', daysLate: 0 });
const A_DAY_LATE = statusWords({ is: 'happened', daysLate: 1 });

/**
 * Rules that are not tried on both sides of their last day. Of something that happens once: done on the last day, and the
 * day after. Of anything else: how it stands on the last day, and the day after.
 */
export function oneSided(tried: Tried): readonly string[] {
  const { events } = tried.policy;
  const isOnce = ({ happens }: Timescale) => happens !== undefined && !events[happens]?.repeats;
  const once = (timescale: Timescale) => hasLastDay(timescale) && isOnce(timescale);
  const again = (timescale: Timescale) => hasLastDay(timescale) && !isOnce(timescale);
  const done = ({ timescale, scenario, expected: { due, status = {} } }: Worked, late: number) =>
    due !== undefined &&
    scenario.events[timescale.happens ?? ''] === addDays(due as IsoDate, late) &&
    Object.values(status).includes(late === 0 ? IN_TIME : A_DAY_LATE);
  const lookedAt = ({ expected: { due, status = {} } }: Worked) =>
    Boolean(due && status[due] && status[addDays(due as IsoDate, 1)]);
  const missing = [
    ...lacking(tried, once, (worked) => done(worked, 0)),
    ...lacking(tried, once, (worked) => done(worked, 1)),
    ...lacking(tried, again, lookedAt),
  ];
  return [...new Set(missing)];
}

/** The ids of the rules in question for which no expected result will do. */
function lacking(
  tried: Tried,
  inQuestion: (timescale: Timescale) => boolean,
  willDo: (worked: Worked) => boolean,
): readonly string[] {
  const found = new Set(
    workedIn(tried)
      .filter(willDo)
      .map(({ id }) => id),
  );
  const rules = Object.entries(tried.policy.timescales).filter(([, timescale]) => inQuestion(timescale));
  return rules.map(([id]) => id).filter((id) => !found.has(id));
}

export function workedIn({ policy, scenarios }: Tried): readonly Worked[] {
  return scenarios.flatMap((scenario) =>
    scenario.expect.flatMap((expected): readonly Worked[] => {
      const timescale = policy.timescales[expected.rule];
      if (!timescale) return [];
      const start = startOf(timescale, scenario, expected, policy);
      return [{ id: expected.rule, timescale, scenario, expected, start }];
    }),
  );
}

function startOf(
  timescale: Timescale,
  scenario: Scenario,
  { due }: Expectation,
  policy: SchedulePolicy,
): IsoDate | undefined {
  const days = startsOf(timescale).flatMap((event) =>
    instancesOf(event, scenario as unknown as CaseFacts, policy).map(({ date }) => date),
  );
  const away = (day: IsoDate) => (due ? Math.abs(daysBetween(day, due as IsoDate)) : 0);
  return days.toSorted((a, b) => away(a) - away(b))[0];
}

const clocksOf = (timescale: Timescale) =>
  versionsOf(timescale)
    .flatMap(readingsOf)
    .map(({ clock }) => clock);

const onlyExpects = (timescale: Timescale) =>
  clocksOf(timescale).every(({ shape }) => shape === 'no-longer-than');
const countsFromEvent = (timescale: Timescale) => clocksOf(timescale).some(hasEvent);
const hasLastDay = (timescale: Timescale) => clocksOf(timescale).some(isDated);

/** The units in which a rule counts, under all its readings. */
export function unitsOf(timescale: Timescale): ReadonlySet<string> {
  return new Set(clocksOf(timescale).flatMap(unitsIn));
}

function unitsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => (key === 'unit' ? [String(value)] : unitsIn(value)));
}

export function countsAllDays(timescale: Timescale): boolean {
  return [...unitsOf(timescale)].some((unit) => unit !== 'working days' && unit !== 'hours');
}

import type { Duration, DurationUnit } from '../calendar/duration.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import { readingsOf } from './readings.ts';

/** How long each unit is as a rule, in calendar days: bank holidays are left out, and months are of the usual length. */
const USUAL_DAYS: Readonly<Record<DurationUnit, number>> = {
  'working days': 7 / 5,
  'calendar days': 1,
  days: 1,
  weeks: 7,
  months: 365.25 / 12,
  years: 365.25,
  hours: 1 / 24,
};

/** The largest gap between visits that a rule allows, in its strictest reading; none where it gives no figure. */
export function largestGap(timescale: Timescale): Duration | undefined {
  const [shortest] = readingsOf(timescale)
    .flatMap(({ clock }) => (clock.shape === 'every' ? [clock.then] : []))
    .toSorted((a, b) => usualDays(a) - usualDays(b));
  return shortest;
}

/** Whether an interval allows a longer gap than another. Of two in unlike units, by their usual length. */
export function isLooser(interval: Duration, than: Duration): boolean {
  return usualDays(interval) > usualDays(than);
}

/** A rule as it would be with another interval, counted from the same events. It has no history: it is not the document's. */
export function withInterval(timescale: Timescale, interval: Duration): Timescale {
  const { from: _, previously: __, clock, readings, ...rest } = timescale;
  const changed = (one: Clock): Clock =>
    one.shape === 'every' ? { ...one, first: interval, then: interval } : one;
  return {
    ...rest,
    ...(clock ? { clock: changed(clock) } : {}),
    ...(readings
      ? { readings: readings.map(({ says, clock: one }) => ({ says, clock: changed(one) })) }
      : {}),
  };
}

function usualDays({ count, unit }: Duration): number {
  return count * USUAL_DAYS[unit];
}

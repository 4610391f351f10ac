import type { Clock, Timescale } from '../policy/types.ts';
import type { DatedClock } from './context.ts';
import { readingsOf } from './readings.ts';

/** Whether a clock gives a date once its event is known. Hours do not: they need a time of day. */
export function isDated(clock: Clock): clock is DatedClock {
  if (clock.shape === 'within' && 'unit' in clock.limit && clock.limit.unit === 'hours') return false;
  return hasEvent(clock);
}

/** Whether a clock counts from an event at all. */
export function hasEvent(clock: Clock): clock is DatedClock {
  return !['when', 'not-stated', 'set-by-plan', 'see', 'not-read'].includes(clock.shape);
}

/** The event that a clock counts from or back from. */
export function anchorEvent(clock: Exclude<DatedClock, { shape: 'at-review' }>): string {
  if (clock.shape === 'by' || clock.shape === 'between') return clock.before;
  if (clock.shape === 'every') return clock.from;
  return clock.shape === 'not-until' ? clock.event : clock.after;
}

/** The events that a rule counts from, under all its readings. Rules that start from different events must not be ranked. */
export function startsOf(timescale: Timescale): readonly string[] {
  const starts = readingsOf(timescale)
    .map(({ clock }) => clock)
    .filter(hasEvent)
    .map((one) => (one.shape === 'at-review' ? one.of : anchorEvent(one)));
  return [...new Set(starts)];
}

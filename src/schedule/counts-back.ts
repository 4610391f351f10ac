import type { Clock, Timescale } from '../policy/types.ts';
import { kindsOf } from './facts.ts';
import type { SchedulePolicy } from './types.ts';

/** Whether a rule counts back from an event, or from one that the event also is. */
export function countsBackFrom(
  { clock, readings = [] }: Timescale,
  event: string,
  policy: SchedulePolicy,
): boolean {
  const clocks: readonly Clock[] = clock ? [clock] : readings.map((reading) => reading.clock);
  return clocks.some(
    (one) => (one.shape === 'by' || one.shape === 'between') && kindsOf(one.before, policy).includes(event),
  );
}

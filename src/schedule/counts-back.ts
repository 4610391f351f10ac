import type { Timescale } from '../policy/types.ts';
import { kindsOf } from './facts.ts';
import { readingsOf } from './readings.ts';
import type { SchedulePolicy } from './types.ts';

/** Whether a rule counts back from an event, or from one that the event also is. */
export function countsBackFrom(timescale: Timescale, event: string, policy: SchedulePolicy): boolean {
  return readingsOf(timescale).some(
    ({ clock }) => 'before' in clock && kindsOf(clock.before, policy).includes(event),
  );
}

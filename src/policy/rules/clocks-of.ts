import type { Path } from '../problem.ts';
import type { Clock } from '../schema/clock.ts';
import type { Timescale } from '../schema/timescale.ts';

/** Every clock of a timescale, with the path to it: one, or one for each reading. */
export function clocksOf(
  id: string,
  timescale: Timescale,
): readonly { readonly clock: Clock; readonly path: Path }[] {
  const readings = (timescale.readings ?? []).map(({ clock }, index) => ({
    clock,
    path: [id, 'readings', index, 'clock'],
  }));
  return timescale.clock ? [{ clock: timescale.clock, path: [id, 'clock'] }, ...readings] : readings;
}

import type { Path } from '../problem.ts';
import type { Clock } from '../schema/clock.ts';
import type { Timescale } from '../schema/timescale.ts';
import { writtenOf } from './written.ts';
import type { Written } from './written.ts';

interface ClockAt {
  readonly clock: Clock;
  readonly path: Path;
}

/** Every clock of a timescale, with the path to it: one, or one for each reading, and those of earlier versions. */
export function clocksOf(id: string, timescale: Timescale): readonly ClockAt[] {
  return writtenOf([id], timescale).flatMap(clocksIn);
}

/** The clocks that one version of a timescale writes. */
export function clocksIn({ path, version }: Written<Timescale>): readonly ClockAt[] {
  const { clock, readings = [] } = version;
  return [
    ...(clock ? [{ clock, path: [...path, 'clock'] }] : []),
    ...readings.map((reading, index) => ({
      clock: reading.clock,
      path: [...path, 'readings', index, 'clock'],
    })),
  ];
}

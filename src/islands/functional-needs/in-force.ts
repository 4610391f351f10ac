import type { IsoDate } from '../../calendar/date.ts';
import { heldOn } from '../../schedule/versions.ts';
import type { MatrixData } from './matrix-data.ts';

export interface InForce {
  /** The matrix of each authority as it is on the day. */
  readonly known: readonly MatrixData[];
  /** Those of authorities whose document says only what holds later: the first that is known. */
  readonly unknown: readonly MatrixData[];
}

/** Which matrices hold on a day. A document may know one only from a later day on. */
export function inForceOn(matrices: readonly MatrixData[], day: IsoDate): InForce {
  const each = [...Map.groupBy(matrices, ({ authority }) => authority).values()];
  const inForce = (times: readonly MatrixData[]) => times.find((time) => heldOn(time, day));
  return {
    known: each.flatMap((times) => inForce(times) ?? []),
    unknown: each.flatMap((times) => (inForce(times) ? [] : (times.at(-1) ?? []))),
  };
}

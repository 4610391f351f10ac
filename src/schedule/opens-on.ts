import type { IsoDate } from '../calendar/date.ts';
import type { Timescale } from '../policy/types.ts';
import type { Context } from './context.ts';

/** The day that opens the period of a rule, where it has one and that day has been entered. */
export function opensOn(
  { during: [opens] = [] }: Timescale,
  { anchors }: Pick<Context, 'anchors'>,
): IsoDate | undefined {
  return opens === undefined ? undefined : anchors(opens)[0]?.date;
}

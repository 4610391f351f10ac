import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Dated } from '../result/dated.ts';

/** Whether a meeting is held by the last day that a rule allows: "First meeting: by Friday 2 January 2026. The meeting is in time." */
export function lastDayWords({ timescale, due }: Dated, date: IsoDate | undefined): string {
  const last = `${timescale.title}: by ${formatDate(due)}.`;
  if (!date) return last;
  return date <= due
    ? `${last} The meeting is in time.`
    : `${last} The meeting is after its last day. If that day is not settled yet, look for an earlier one.`;
}

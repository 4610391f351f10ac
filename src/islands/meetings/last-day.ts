import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Dated } from '../result/dated.ts';

/**
 * Whether a meeting is held by the last day that a rule allows: "First meeting: by Friday 2 January 2026. The meeting is in
 * time." Of a rule that can be read in several ways, by which of them.
 */
export function lastDayWords({ timescale, due, readings }: Dated, date: IsoDate | undefined): string {
  const last = `${timescale.title}: by ${formatDate(due)}.`;
  if (!date) return last;
  const ways = readings.flatMap(({ says, due: day }) => (day ? [{ says, day }] : []));
  const every = ways.length === readings.length ? 'every reading of the rule' : 'every reading with a date';
  const by = ways.length > 1 ? ` by ${every}` : '';
  if (date <= due) return `${last} The meeting is in time${by}.`;
  const kept = ways.filter(({ day }) => date <= day);
  if (kept.length === 0)
    return `${last} The meeting is after its last day${by}. If that day is not settled yet, look for an earlier one.`;
  const only = kept.map(({ says, day }) => `${says} (by ${formatDate(day)})`).join(', or as ');
  return `${last} The meeting is after that day. It is in time only if the rule is read as ${only}.`;
}

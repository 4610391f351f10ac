import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { RuleChange } from '../../schedule/order-changes.ts';

/** What becomes of one rule, a sentence for each kind of change. */
export function changeWords({ same, moved, added, dropped }: RuleChange): readonly string[] {
  return [
    ...(same.length > 0 ? [`Stays as it is: ${datesWords(same)}.`] : []),
    ...moved.map(({ from, to }) => `Moves from ${formatDate(from)} to ${formatDate(to)}.`),
    ...(added.length > 0 ? [`Now arises as well: ${datesWords(added)}.`] : []),
    ...(dropped.length > 0 ? [`No longer arises: ${datesWords(dropped)}.`] : []),
  ];
}

/** One date in full; of several how many, the first and the last. */
function datesWords(dates: readonly IsoDate[]): string {
  const [first, last] = [dates[0], dates.at(-1)].map((date) => (date ? formatDate(date) : ''));
  return dates.length < 2 ? (first ?? '') : `${dates.length} dates, from ${first} to ${last}`;
}

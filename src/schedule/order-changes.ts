import type { IsoDate } from '../calendar/date.ts';
import { ORDER } from './order-terms.ts';
import type { Deadline, Schedule } from './types.ts';

/** What becomes of one rule when an order ends on another day. Only rules with a date before or after are told. */
export interface RuleChange {
  readonly id: string;
  readonly title: string;
  /** How many of its dates stay as they are. */
  readonly same: readonly IsoDate[];
  readonly moved: readonly { readonly from: IsoDate; readonly to: IsoDate }[];
  readonly added: readonly IsoDate[];
  readonly dropped: readonly IsoDate[];
}

/** Takes two schedules of one case and gives, rule by rule, what the second changes. */
export function changesBetween(before: Schedule, after: Schedule): readonly RuleChange[] {
  const [old, now] = [datesOf(before), datesOf(after)];
  const ids = [...new Set([...before.deadlines, ...after.deadlines].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const results = [...before.deadlines, ...after.deadlines].filter((deadline) => deadline.id === id);
    const keys = [...new Set(results.map(keyOf))];
    const pairs = keys.map((key) => ({ from: old.get(key), to: now.get(key) }));
    const change = {
      id,
      title: results[0]?.timescale.title ?? id,
      same: pairs.flatMap(({ from, to }) => (from && from === to ? [from] : [])),
      moved: pairs.flatMap(({ from, to }) => (from && to && from !== to ? [{ from, to }] : [])),
      added: pairs.flatMap(({ from, to }) => (to && !from ? [to] : [])),
      dropped: pairs.flatMap(({ from, to }) => (from && !to ? [from] : [])),
    };
    return [change.same, change.moved, change.added, change.dropped].some(({ length }) => length > 0)
      ? [change]
      : [];
  });
}

function datesOf({ deadlines }: Schedule): ReadonlyMap<string, IsoDate> {
  return new Map(
    deadlines.flatMap((deadline) =>
      deadline.state === 'due' ? [[keyOf(deadline), deadline.due] as const] : [],
    ),
  );
}

/** The same date of the same rule in both schedules. */
function keyOf({ id, number, anchor }: Deadline): string {
  // A rule that hangs on the end of the order hangs on another day now: it is still the same rule.
  const day = anchor?.event === ORDER.expires ? '' : (anchor?.date ?? '');
  return [id, number ?? '', anchor?.event ?? '', day].join('/');
}

import type { Timescale } from '../policy/types.ts';
import { anchorEvent, hasEvent } from './clocks.ts';
import type { Anchor, Context, Contexts } from './context.ts';
import { readingsOf } from './readings.ts';
import type { Deadline, NotKnown } from './types.ts';
import { heldOn, versionOn, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

export interface InForce {
  readonly versions: readonly Version<Timescale>[];
  /** One for each day that lies before the first version that is known. */
  readonly unknown: readonly (NotKnown & Pick<Deadline, 'anchor'>)[];
  /** The facts by which to work them out. */
  readonly contexts: Contexts;
}

/**
 * The versions of a rule that a case meets. While the event has not been entered, the one on the last day that another rule
 * allows for it, else the one that holds now.
 */
export function inForce(timescale: Timescale, contexts: Contexts): InForce {
  const { entered, latest } = contexts;
  const days = decidingDays(timescale, entered);
  if (days.length === 0) {
    const [assumed] = decidingDays(timescale, latest);
    const version = assumed && versionOn(timescale, assumed.date);
    if (version) return { versions: [version], unknown: [], contexts };
    // The last day lies before every known version, so no latest date can be given.
    return { versions: [timescale], unknown: [], contexts: { entered, latest: entered } };
  }
  const versions = versionsOf(timescale);
  const from = versions.at(-1)?.from;
  return {
    versions: versions.filter((version) => days.some(({ date }) => heldOn(version, date))),
    unknown: days.flatMap(({ event, date }) => {
      if (from === undefined || versionOn(timescale, date)) return [];
      const anchor = days.length > 1 ? { anchor: { event, date } } : {};
      return [{ state: 'not-known', from, event, date, ...anchor }];
    }),
    contexts,
  };
}

/**
 * The days that decide which version is in force: those of the event that the rule counts from, in its plainest reading. A
 * repeating rule counts from the last one held, or before that from the first event; a rule for the nth review from where the
 * reviews begin. A version without a figure is decided by the event of the others.
 */
function decidingDays(timescale: Timescale, { anchors, held, repeating }: Context): readonly Anchor[] {
  const clock = versionsOf(timescale)
    .flatMap(readingsOf)
    .map((reading) => reading.clock)
    .find(hasEvent);
  if (!clock) return [];
  if (clock.shape === 'at-review') {
    const [rule] = repeating(clock.of);
    return rule ? anchors(rule.clock.from).slice(0, 1) : [];
  }
  const days = anchors(anchorEvent(clock));
  if (clock.shape !== 'every') return days;
  const { happens } = timescale;
  const [first] = happens === clock.from ? [] : days;
  const last = held(happens).findLast((date) => !first || date > first.date);
  if (last && happens !== undefined) return [{ event: happens, date: last }];
  return first ? [first] : [];
}

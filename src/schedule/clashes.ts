import type { IsoDate } from '../calendar/date.ts';
import type { Timescale } from '../policy/types.ts';
import type { Anchor, Context, Contexts } from './context.ts';
import { countsBackFrom } from './counts-back.ts';
import { evaluate } from './evaluate.ts';
import { readingsOf } from './readings.ts';
import { sortedBy } from './sorted-by.ts';
import type { Clash, SchedulePolicy } from './types.ts';
import { heldOn, versionOn, versionsOf } from './versions.ts';
import type { Version } from './versions.ts';

type Rules = readonly (readonly [string, Timescale])[];

/**
 * Rules that cannot both be met: one says by when a meeting is held, counted from an event; another counts back from that
 * meeting to a day that has passed when the event happens. See decision 0002.
 */
export function findClashes(active: Rules, policy: SchedulePolicy, { entered }: Contexts): readonly Clash[] {
  return active.flatMap(([limit, timescale]) => {
    const { happens } = timescale;
    if (happens === undefined) return [];
    const limits = lastDays(timescale, entered);
    if (limits.length === 0) return [];
    const later = limits.map((one) => asEntered(one, happens, entered));
    return active.flatMap(([notice, rule]): readonly Clash[] => {
      if (!countsBackFrom(rule, happens, policy)) return [];
      const found = (days: readonly Limit[]) =>
        compare(days.flatMap((one) => noticeDays(rule, happens, one, entered)));
      const [alone, left] = [found(limits), found(later)];
      if (!alone || !left) return [];
      // On a later day the limit is broken already, so only what is in doubt is told of it.
      return [{ rules: [limit, notice], event: happens, ...(left.kind === 'one-reading' ? left : alone) }];
    });
  });
}

/** A day on which the meeting can be held at the latest, and the event from which that day was counted. */
interface Limit {
  readonly version: Version<Timescale>;
  readonly meeting: IsoDate;
  readonly start: Anchor;
}

/** One way to read both rules: the notice has to be given by `before`, which must not lie before the start. */
interface Chance extends Limit {
  readonly notice: Version<Timescale>;
  readonly before: IsoDate;
}

/** The last days for the meeting under each reading of a "within" rule. */
function lastDays(timescale: Timescale, context: Context): readonly Limit[] {
  const dated = versionsOf(timescale).flatMap((version) =>
    readingsOf(version)
      .filter(({ clock }) => clock.shape === 'within')
      .flatMap((reading) => evaluate(version, reading, context).dated)
      .filter(({ anchor }) => heldOn(version, anchor.date))
      .map(({ anchor, due }) => ({ version, anchor, due })),
  );
  // Whichever event a reading counts from, nothing could be done before the first of them.
  const [start] = sortedBy(
    dated.map(({ anchor }) => anchor),
    ({ date }) => date,
  );
  if (!start) return [];
  return dated.flatMap(({ version, due }) => {
    const meeting = context.calendar.actBy(due);
    return meeting ? [{ version, meeting, start }] : [];
  });
}

/** A meeting entered for a day after the last one leaves more time. One entered for a day before it can still be moved there. */
function asEntered(limit: Limit, happens: string, { anchors }: Context): Limit {
  const fixed = anchors(happens).find(({ date }) => date >= limit.start.date)?.date;
  return fixed !== undefined && fixed > limit.meeting ? { ...limit, meeting: fixed } : limit;
}

/** The last working day for the notice under each of its readings, counted back from the meeting. */
function noticeDays(rule: Timescale, happens: string, limit: Limit, context: Context): readonly Chance[] {
  const alone: Context = { ...context, anchors: () => [{ event: happens, date: limit.meeting }] };
  const notice = versionOn(rule, limit.meeting);
  if (!notice) return [];
  return readingsOf(notice).flatMap((reading) =>
    evaluate(notice, reading, alone).dated.flatMap(({ due }) => {
      const before = context.calendar.actBy(due);
      return before ? [{ ...limit, notice, before }] : [];
    }),
  );
}

/** What the most generous reading of both rules leaves, and whether the strictest leaves less. */
function compare(chances: readonly Chance[]): Omit<Clash, 'rules' | 'event'> | undefined {
  const byTime = sortedBy(chances, ({ before }) => before);
  const [strictest, mostGenerous] = [byTime[0], byTime.at(-1)];
  if (!strictest || !mostGenerous || strictest.before > strictest.start.date) return undefined;
  const { before, start } = mostGenerous;
  const kind = before < start.date ? 'impossible' : before === start.date ? 'same-day' : 'one-reading';
  const told = kind === 'one-reading' ? strictest : mostGenerous;
  return {
    versions: [told.version, told.notice],
    start: { event: told.start.event, date: told.start.date },
    meeting: told.meeting,
    before: told.before,
    kind,
  };
}

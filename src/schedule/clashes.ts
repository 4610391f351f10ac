import type { IsoDate } from '../calendar/date.ts';
import type { Timescale } from '../policy/types.ts';
import type { Anchor, Context, Dated } from './context.ts';
import type { Contexts } from './deadlines.ts';
import { evaluate } from './evaluate.ts';
import { kindsOf } from './facts.ts';
import { readingsOf } from './readings.ts';
import type { Clash, SchedulePolicy } from './types.ts';

type Rules = readonly (readonly [string, Timescale])[];

/**
 * Rules that cannot both be met: one says by when a meeting is held, counted from an event; another counts back from that
 * meeting to a day that has passed when the event happens. See decision 0002.
 */
export function findClashes(active: Rules, policy: SchedulePolicy, contexts: Contexts): readonly Clash[] {
  return active.flatMap(([id, timescale]) => {
    const { happens } = timescale;
    const limit = happens === undefined ? undefined : lastDayFor(timescale, contexts.entered);
    if (happens === undefined || !limit) return [];
    const [entered] = policy.events[happens]?.repeats ? [] : contexts.entered.anchors(happens);
    const meeting = entered?.date ?? contexts.entered.calendar.actBy(limit.due);
    if (!meeting) return [];
    return active.flatMap(([before, rule]): readonly Clash[] => {
      const days = daysBefore(rule, happens, meeting, policy, contexts.entered);
      const kind = days && compare(days, limit.anchor.date);
      if (!kind) return [];
      const start = { event: limit.anchor.event, date: limit.anchor.date };
      return [{ rules: [id, before], event: happens, start, meeting, before: days.strict, kind }];
    });
  });
}

/** The day that a "within" rule sets under its earliest reading. */
function lastDayFor(timescale: Timescale, context: Context): { due: IsoDate; anchor: Anchor } | undefined {
  const readings = readingsOf(timescale).filter(({ clock }) => clock.shape === 'within');
  const dated = readings.flatMap((reading): readonly Dated[] => evaluate(timescale, reading, context).dated);
  return dated.toSorted((a, b) => (a.due < b.due ? -1 : 1))[0];
}

interface DaysBefore {
  readonly strict: IsoDate;
  readonly lenient: IsoDate;
}

/** By when a rule that counts back from the meeting wants its own act done, under its strictest and its most lenient reading. */
function daysBefore(
  rule: Timescale,
  happens: string,
  meeting: IsoDate,
  policy: SchedulePolicy,
  context: Context,
): DaysBefore | undefined {
  const readings = readingsOf(rule).filter(
    ({ clock }) =>
      (clock.shape === 'by' || clock.shape === 'between') && kindsOf(clock.before, policy).includes(happens),
  );
  const alone: Context = { ...context, anchors: () => [{ event: happens, date: meeting }] };
  const days = readings
    .flatMap((reading) => evaluate(rule, reading, alone).dated.map(({ due }) => due))
    .sort();
  const [strict, lenient] = [days[0], days.at(-1)];
  return strict && lenient ? { strict, lenient } : undefined;
}

function compare({ strict, lenient }: DaysBefore, start: IsoDate): Clash['kind'] | undefined {
  if (strict > start) return undefined;
  if (lenient < start) return 'impossible';
  return lenient === start ? 'same-day' : 'one-reading';
}

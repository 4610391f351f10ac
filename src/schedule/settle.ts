import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Timescale } from '../policy/types.ts';
import type { Context, Dated, Evaluated } from './context.ts';
import type { Group } from './deadlines.ts';
import { isDated } from './clocks.ts';
import type { ReadingOf } from './readings.ts';
import { compare } from './sorted-by.ts';
import type { Due, NotArising, Outcome, Reading } from './types.ts';

interface Read {
  readonly readings: readonly ReadingOf[];
  readonly all: readonly Evaluated[];
}

/** Which stretch of the case a deadline belongs to: until the next meeting of the same rule. */
export interface Period {
  readonly only: boolean;
  readonly next: IsoDate | undefined;
}

/** Works to the earliest reading of a deadline; where a rule says "not before", to the latest. See decision 0002. */
export function settle(
  timescale: Timescale,
  group: Group,
  read: Read,
  period: Period,
  context: Context,
): Outcome {
  const { calendar, anchors } = context;
  const { dated, lost } = group;
  // A reading that was lost counting back lies before every date found: the earliest is not known.
  const earlier = lost.find((one) => one.earlier) ?? (dated.length === 0 ? lost[0] : undefined);
  if (earlier) return { state: 'beyond-calendar', event: earlier.anchor.event, date: earlier.anchor.date };
  const outside = dated.map((one) => outsidePeriod(timescale, one, anchors));
  const arising = dated.filter((_, place) => !outside[place]).toSorted(byDue);
  const worked = arising[0] && isBar(arising[0]) ? arising.at(-1) : arising[0];
  if (!worked) return { state: 'does-not-arise', because: outside[0] as NotArising };
  const { kind, due, earliest, steps, meeting, anchor } = worked;
  const actBy = asksToAct(worked) ? calendar.actBy(due) : undefined;
  if (asksToAct(worked) && !actBy)
    return { state: 'beyond-calendar', event: anchor.event, date: anchor.date };
  const happened = happenedOn(timescale, worked, read, period, context);
  return {
    state: 'due',
    kind,
    due,
    ...(actBy ? { actBy } : {}),
    ...(earliest ? { earliest } : {}),
    readings: listReadings(group, worked, read),
    why: steps,
    moved: actBy ? calendar.nonWorkingDays(actBy, due) : [],
    projected: dated.some((one) => restsOnProjection(one, calendar)),
    couldChange: couldChange(timescale, dated, read, anchors),
    ...(meeting ? { heldWith: meeting } : {}),
    ...(happened ? { happened } : {}),
  } satisfies Due;
}

/** Whether somebody has to act by a date: it bars nothing, and is more than what a document expects. */
export function asksToAct(one: Dated): boolean {
  return !isBar(one) && one.kind !== 'expected-end';
}

/** Whether a date bars something instead of asking for it. */
function isBar({ kind }: Dated): boolean {
  return kind === 'not-before' || kind === 'not-until';
}

/** The earlier first; of two on one day, the one that a review meets, so that the meeting is counted once. */
function byDue(a: Dated, b: Dated): number {
  return compare(a.due, b.due) || Number(!a.meeting) - Number(!b.meeting);
}

/** Whether a date, or the working days counted on the way to it, lies in a year whose bank holidays are not published. */
export function restsOnProjection({ due, anchor, steps }: Dated, calendar: WorkingCalendar): boolean {
  const inWorkingDays = steps.some((step) => 'duration' in step && step.duration.unit === 'working days');
  return calendar.isProjected(due) || (inWorkingDays && calendar.isProjected(anchor.date));
}

/** The day on which what the deadline is for took place, where it has been entered. */
function happenedOn(
  { happens }: Timescale,
  worked: Dated,
  { readings }: Read,
  period: Period,
  { anchors, held, repeats }: Context,
): IsoDate | undefined {
  if (happens === undefined) return undefined;
  if (!repeats(happens)) {
    const entered = anchors(happens)[0]?.date;
    return entered && (period.only || belongsTo(entered, worked, period)) ? entered : undefined;
  }
  // So long after an event, the first one held since will do; a rule that repeats leaves out what has been held.
  const isWithin = readings.some(({ clock }) => clock.shape === 'within');
  return isWithin ? held(happens).find((date) => belongsTo(date, worked, period)) : undefined;
}

/** Of several meetings, what has happened belongs to the last one before it. */
function belongsTo(happened: IsoDate, { anchor }: Dated, { next }: Period): boolean {
  return anchor.date <= happened && (next === undefined || happened < next);
}

/** The events not entered that another reading counts from, that bound the rule, or whose latest day was assumed. */
function couldChange(
  { during }: Timescale,
  dated: readonly Dated[],
  { all }: Read,
  anchors: Context['anchors'],
): readonly string[] {
  const missing = all.flatMap((evaluated) => evaluated.missing ?? []);
  const unsettled = (during ?? []).filter((event) => anchors(event).length === 0);
  const assumed = dated.flatMap(({ anchor }) => (anchor.latestBy ? [anchor.event] : []));
  return [...new Set([...missing, ...unsettled, ...assumed])];
}

function listReadings({ dated, lost }: Group, worked: Dated, { readings, all }: Read): readonly Reading[] {
  const found = dated.map((one) => ({ says: one.says, due: one.due, workedTo: one === worked }));
  const beyond = lost.map(({ says }) => ({ says, beyond: true as const, workedTo: false }));
  const others = readings.flatMap(({ says, clock }, place): Reading[] => {
    if (!isDated(clock)) return [{ says, workedTo: false }];
    const needs = all[place]?.missing;
    return needs && all[place]?.dated.length === 0 ? [{ says, needs, workedTo: false }] : [];
  });
  const list = [...found, ...beyond, ...others];
  return list.length > 1 ? list : [];
}

/** A point that falls outside the period of its rule does not arise: a review after the order has ended. See decision 0002. */
function outsidePeriod(
  { during }: Timescale,
  { due }: Dated,
  anchors: Context['anchors'],
): NotArising | undefined {
  if (!during) return undefined;
  const [start, end] = during.map((event) => anchors(event)[0]);
  if (start && due < start.date)
    return { reason: 'outside', event: start.event, date: start.date, point: due };
  if (end && due > end.date) return { reason: 'outside', event: end.event, date: end.date, point: due };
  return undefined;
}

import type { IsoDate } from '../calendar/date.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Context, Dated, Evaluated } from './context.ts';
import { evaluate, isDated } from './evaluate.ts';
import { readingsOf } from './readings.ts';
import type { ReadingOf } from './readings.ts';
import type { Deadline, Due, NotArising, Outcome, Reading } from './types.ts';

/** The facts as entered, and the same with the last day that another rule allows for each event not entered. */
export interface Contexts {
  readonly entered: Context;
  readonly latest: Context;
}

/** The results of one rule that applies to the case: at least one, several for a repeating rule. */
export function deadlinesOf(
  id: string,
  timescale: Timescale,
  { entered, latest }: Contexts,
): readonly Deadline[] {
  const readings = readingsOf(timescale);
  const result = (outcome: Outcome): Deadline => ({ id, timescale, ...outcome });
  const unopened = notYetOpen(timescale, readings, entered);
  if (unopened) return [result({ state: 'needs-date', needs: [unopened] })];
  const first = readings.map((reading) => evaluate(timescale, reading, entered));
  if (!first.some(({ dated }) => dated.length > 0)) {
    const further = () => readings.map((reading) => evaluate(timescale, reading, latest));
    return [result(undated(readings, first, further, latest))];
  }
  const all = first.map((evaluated, place) => {
    const reading = readings[place];
    return evaluated.dated.length > 0 || !reading ? evaluated : evaluate(timescale, reading, latest);
  });
  return byIndex(all).map((dated) => {
    const [one] = dated;
    const anchors = Math.max(...all.map((evaluated) => evaluated.anchors));
    return {
      ...result(settle(timescale, dated, readings, all, entered)),
      ...(one?.number === undefined ? {} : { number: one.number }),
      ...(one && anchors > 1 ? { anchor: { event: one.anchor.event, date: one.anchor.date } } : {}),
    };
  });
}

/** The event that opens the period of a rule, while it has not been entered. What counts back needs only the period's end. */
function notYetOpen(
  { during }: Timescale,
  readings: readonly ReadingOf[],
  { anchors }: Context,
): string | undefined {
  const countsBack = readings.some(({ clock }) => clock.shape === 'by' || clock.shape === 'between');
  const [opens] = during ?? [];
  return opens !== undefined && !countsBack && anchors(opens).length === 0 ? opens : undefined;
}

/** The outcome of a rule of which no reading has a date: it left the calendar, lacks its event, or has no figure. */
function undated(
  readings: readonly ReadingOf[],
  entered: readonly Evaluated[],
  latest: () => readonly Evaluated[],
  context: Context,
): Outcome {
  const beyond = entered.find((evaluated) => evaluated.beyond)?.beyond;
  if (beyond) return { state: 'beyond-calendar', event: beyond.event, date: beyond.date };
  const fixed = readings.map(({ clock }) => withoutDate(clock)).find((outcome) => outcome !== undefined);
  const lacksEvent = entered.some(({ missing }) => missing !== undefined);
  return fixed && !lacksEvent ? fixed : needsDate(entered, latest(), context);
}

/** What a rule without a date says instead. */
function withoutDate(clock: Clock): Outcome | undefined {
  if (clock.shape === 'within' && 'unit' in clock.limit && clock.limit.unit === 'hours') {
    return { state: 'hours', hours: clock.limit.count, after: clock.after };
  }
  if (isDated(clock)) return undefined;
  switch (clock.shape) {
    case 'when':
      return { state: 'event-driven', words: clock.words };
    case 'see':
      return { state: 'elsewhere', document: clock.document };
    default:
      return { state: clock.shape };
  }
}

function needsDate(
  entered: readonly Evaluated[],
  latest: readonly Evaluated[],
  { calendar }: Context,
): Outcome {
  const needs = [...new Set(entered.flatMap(({ missing }) => missing ?? []))];
  const [soonest] = latest.flatMap(({ dated }) => dated.filter(({ index }) => index === 0)).toSorted(byDue);
  if (!soonest?.anchor.latestBy) return { state: 'needs-date', needs };
  const { event, date, latestBy } = soonest.anchor;
  const actBy = calendar.actBy(soonest.due);
  const provisional = { event, date, by: latestBy, due: soonest.due, ...(actBy ? { actBy } : {}) };
  return { state: 'needs-date', needs, provisional };
}

/** Groups the dates of all readings into deadlines. A reading with one date stands beside the last of several meetings. */
function byIndex(all: readonly Evaluated[]): readonly (readonly Dated[])[] {
  const most = Math.max(...all.map(({ anchors }) => anchors));
  const groups: Dated[][] = [];
  for (const { dated, anchors } of all) {
    const offset = anchors > 0 && anchors < most ? most - anchors : 0;
    for (const one of dated) (groups[one.index + offset] ??= []).push(one);
  }
  return groups.filter((group) => group.length > 0);
}

/** Works to the earliest reading; where a rule says "not before", to the latest. */
function settle(
  timescale: Timescale,
  dated: readonly Dated[],
  readings: readonly ReadingOf[],
  all: readonly Evaluated[],
  { calendar, anchors, repeats }: Context,
): Outcome {
  const sorted = dated.toSorted(byDue);
  const worked = (sorted[0]?.kind === 'not-before' ? sorted.at(-1) : sorted[0]) as Dated;
  const outside = outsidePeriod(timescale, dated[0] ?? worked, anchors);
  if (outside) return { state: 'does-not-arise', because: outside };
  const { kind, due, earliest, steps, meeting, anchor } = worked;
  const actBy = kind === 'not-before' ? undefined : calendar.actBy(due);
  if (kind !== 'not-before' && !actBy)
    return { state: 'beyond-calendar', event: anchor.event, date: anchor.date };
  const missing = all.flatMap((evaluated) => evaluated.missing ?? []);
  const unsettled = (timescale.during ?? []).filter((event) => anchors(event).length === 0);
  const happened =
    timescale.happens && !repeats(timescale.happens) ? anchors(timescale.happens)[0]?.date : undefined;
  return {
    state: 'due',
    kind,
    due,
    ...(actBy ? { actBy } : {}),
    ...(earliest ? { earliest } : {}),
    readings: listReadings(dated, worked, readings, all),
    why: steps,
    moved: actBy ? calendar.nonWorkingDays(actBy, due) : [],
    projected: calendar.isProjected(due) || calendar.isProjected(anchor.date),
    couldChange: [...new Set([...missing, ...unsettled])],
    ...(meeting ? { heldWith: meeting } : {}),
    ...(happened ? { happened } : {}),
  } satisfies Due;
}

function listReadings(
  dated: readonly Dated[],
  worked: Dated,
  readings: readonly ReadingOf[],
  all: readonly Evaluated[],
): readonly Reading[] {
  const without = readings.flatMap(({ says }, place): Reading[] => {
    const needs = all[place]?.missing;
    return needs ? [{ says, needs, workedTo: false }] : [];
  });
  const undated = readings.flatMap(({ says, clock }): Reading[] =>
    isDated(clock) ? [] : [{ says, workedTo: false }],
  );
  const list = [
    ...dated.map((one) => ({ says: one.says, due: one.due, workedTo: one === worked })),
    ...without,
    ...undated,
  ];
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

function byDue(a: { due: IsoDate }, b: { due: IsoDate }): number {
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
}

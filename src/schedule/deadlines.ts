import type { Timescale } from '../policy/types.ts';
import type { Context, Contexts, Dated, Evaluated, Lost } from './context.ts';
import { evaluate } from './evaluate.ts';
import { opensOn } from './opens-on.ts';
import { inForce } from './in-force.ts';
import { readingsOf } from './readings.ts';
import type { ReadingOf } from './readings.ts';
import { settle } from './settle.ts';
import type { Deadline, Outcome } from './types.ts';
import { undated } from './undated.ts';
import { heldOn } from './versions.ts';
import type { Version } from './versions.ts';

/**
 * The results of one rule that applies to the case: at least one, several for a repeating rule. A rule that has changed is
 * worked out by the version in force on the day that it counts from. See decision 0006.
 */
export function deadlinesOf(id: string, timescale: Timescale, contexts: Contexts): readonly Deadline[] {
  if (timescale.from === undefined) return resultsOf(id, timescale, contexts);
  const { versions, unknown, contexts: known } = inForce(timescale, contexts);
  return [
    ...unknown.map((outcome): Deadline => ({ id, timescale, ...outcome })),
    ...versions.flatMap((version) =>
      resultsOf(id, version, known).filter(({ anchor }) => !anchor || heldOn(version, anchor.date)),
    ),
  ];
}

/** The results of one version of a rule, whenever it was in force. */
export function resultsOf(
  id: string,
  timescale: Version<Timescale>,
  contexts: Contexts,
): readonly Deadline[] {
  const { entered, latest } = sinceOpen(timescale, contexts);
  const readings = readingsOf(timescale);
  const result = (outcome: Outcome): Deadline => ({ id, timescale, ...outcome });
  const unopened = notYetOpen(timescale, readings, entered);
  if (unopened) return [result({ state: 'needs-date', needs: [unopened] })];
  const first = readings.map((reading) => evaluate(timescale, reading, entered));
  const further = (reading: ReadingOf) => evaluate(timescale, reading, latest);
  if (!first.some(({ dated, lost }) => dated.length + lost.length > 0)) {
    return [result(undated(timescale, first, () => readings.map(further), entered))];
  }
  const known = Math.max(...first.map(({ anchors }) => anchors.length));
  const all = readings.map((reading, place) => {
    const found = first[place] as Evaluated;
    return found.missing === undefined
      ? found
      : { ...ofDays(known, further(reading)), missing: found.missing };
  });
  const several = Math.max(...all.map(({ anchors }) => anchors.length)) > 1;
  const repeating = all.filter((_, place) => readings[place]?.clock.shape === 'every');
  const wanted = Math.max(...all.map((one) => passed(one, entered) + entered.count));
  // Readings that begin on different days reach a day with different numbers of dates: then each gives as many.
  if (entered.since !== undefined && repeating.some((one) => places([...one.dated, ...one.lost]) < wanted))
    return resultsOf(id, timescale, asking(contexts, { count: wanted, since: undefined }));
  // Of several readings some may give more dates than were asked for: those would lack the dates of the others.
  const groups = byIndex(all).slice(0, repeating.length > 0 ? wanted : undefined);
  const results = groups.map((group, place): Deadline => {
    const { number, anchor } = (group.dated[0] ?? group.lost[0]) as Dated;
    const period = { only: groups.length === 1, next: groups[place + 1]?.dated[0]?.anchor.date };
    return {
      ...result(settle(timescale, group, { readings, all }, period, entered)),
      ...(number === undefined ? {} : { number }),
      ...(several ? { anchor: { event: anchor.event, date: anchor.date } } : {}),
    };
  });
  return untilItEnds(results);
}

/** How many dates a reading gives before the day from which on they are counted. */
function passed({ dated }: Evaluated, { since }: Context): number {
  return since === undefined ? 0 : places(dated.filter(({ due }) => due < since));
}

function places(found: readonly (Dated | Lost)[]): number {
  return Math.max(0, ...found.map(({ index }) => index + 1));
}

/** The dates that are asked for are those within the period of the rule. */
function sinceOpen(timescale: Timescale, contexts: Contexts): Contexts {
  const { since, count } = contexts.entered;
  const opens = opensOn(timescale, contexts.entered);
  return since !== undefined && opens !== undefined && opens > since
    ? asking(contexts, { count, since: opens })
    : contexts;
}

function asking({ entered, latest }: Contexts, asked: Pick<Context, 'count' | 'since'>): Contexts {
  return { entered: { ...entered, ...asked }, latest: { ...latest, ...asked } };
}

/** Assumed days stand beside those that were entered, and are no more than they: each more is a meeting that nobody entered. */
function ofDays(known: number, { dated, lost, anchors }: Evaluated): Evaluated {
  const days = anchors.slice(0, known);
  const isOfDays = ({ anchor }: Dated | Lost) => days.some(({ date }) => date === anchor.date);
  return { dated: dated.filter(isOfDays), lost: lost.filter(isOfDays), anchors: days };
}

/** Once a repeating rule has passed the end of its period, the first date that does not arise stands for all later ones. */
function untilItEnds(results: readonly Deadline[]): readonly Deadline[] {
  const ended = results.findIndex(({ state, number }) => state === 'does-not-arise' && number !== undefined);
  return ended < 0
    ? results
    : results.filter(({ state }, place) => place <= ended || state !== 'does-not-arise');
}

/** The event that opens the period of a rule, while it has not been entered. What counts back needs only the period's end. */
function notYetOpen(
  { during }: Timescale,
  readings: readonly ReadingOf[],
  { anchors }: Context,
): string | undefined {
  const countsBack = readings.some(({ clock }) => 'before' in clock);
  const [opens] = during ?? [];
  return opens !== undefined && !countsBack && anchors(opens).length === 0 ? opens : undefined;
}

/** The dates that all readings give for one deadline, and those that the calendar could not give. */
export interface Group {
  readonly dated: readonly Dated[];
  readonly lost: readonly Lost[];
}

/** Puts the dates of all readings together, deadline by deadline. */
function byIndex(all: readonly Evaluated[]): readonly Group[] {
  const most = all.reduce((a, b) => (b.anchors.length > a.anchors.length ? b : a));
  const groups: { dated: Dated[]; lost: Lost[] }[] = [];
  const group = (evaluated: Evaluated, one: Dated | Lost) => {
    const place = evaluated.anchors.length < most.anchors.length ? lastNotAfter(one, most) : one.index;
    return place < 0 ? undefined : (groups[place] ??= { dated: [], lost: [] });
  };
  for (const evaluated of all) {
    for (const one of evaluated.dated) group(evaluated, one)?.dated.push(one);
    for (const one of evaluated.lost) group(evaluated, one)?.lost.push(one);
  }
  return groups.filter((one) => one !== undefined);
}

/** An update of the plan belongs to the last meeting on or before it; one before every meeting belongs to none. */
function lastNotAfter({ anchor }: Dated | Lost, { anchors }: Evaluated): number {
  return anchors.findLastIndex(({ date }) => date <= anchor.date);
}

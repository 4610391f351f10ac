import type { Clock } from '../policy/types.ts';
import type { Context, Evaluated } from './context.ts';
import { isDated } from './clocks.ts';
import type { ReadingOf } from './readings.ts';
import { restsOnProjection } from './settle.ts';
import { sortedBy } from './sorted-by.ts';
import type { Outcome } from './types.ts';

/** The outcome of a rule of which no reading has a date: it lacks its event, or has no figure. */
export function undated(
  readings: readonly ReadingOf[],
  entered: readonly Evaluated[],
  latest: () => readonly Evaluated[],
  context: Context,
): Outcome {
  const unknown = entered.find((evaluated) => evaluated.unknown)?.unknown;
  if (unknown) return unknown;
  const needs = [...new Set(entered.flatMap(({ missing }) => missing ?? []))];
  const fixed = readings.map(({ clock }) => withoutDate(clock)).find((outcome) => outcome !== undefined);
  return fixed && needs.length === 0 ? fixed : needsDate(needs, latest(), context);
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

/** The events that are missing, and the latest the date can be where another rule says by when its event must happen. */
function needsDate(needs: readonly string[], latest: readonly Evaluated[], { calendar }: Context): Outcome {
  const first = latest.flatMap(({ dated }) => dated.filter(({ index }) => index === 0));
  const [soonest] = sortedBy(first, ({ due }) => due);
  if (!soonest?.anchor.latestBy) return { state: 'needs-date', needs };
  const { event, date, latestBy } = soonest.anchor;
  const { due } = soonest;
  const actBy = calendar.actBy(due);
  const projected = restsOnProjection(soonest, calendar);
  const provisional = { event, date, by: latestBy, due, ...(actBy ? { actBy } : {}), projected };
  return { state: 'needs-date', needs, provisional };
}

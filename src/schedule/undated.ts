import type { IsoDate } from '../calendar/date.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Context, Evaluated } from './context.ts';
import { isDated } from './clocks.ts';
import { readingsOf } from './readings.ts';
import { asksToAct, restsOnProjection } from './settle.ts';
import { sortedBy } from './sorted-by.ts';
import type { Outcome } from './types.ts';

/** The outcome of a rule of which no reading has a date: it lacks its event, has no figure, or asks for no more. */
export function undated(
  timescale: Timescale,
  entered: readonly Evaluated[],
  latest: () => readonly Evaluated[],
  context: Context,
): Outcome {
  const unknown = entered.find((evaluated) => evaluated.unknown)?.unknown;
  if (unknown) return unknown;
  const needs = [...new Set(entered.flatMap(({ missing }) => missing ?? []))];
  if (needs.length > 0) return needsDate(needs, latest(), context);
  const fixed = readingsOf(timescale).map(({ clock }) => withoutDate(clock));
  return fixed.find((outcome) => outcome !== undefined) ?? allMet(timescale, context);
}

/** Every point that a rule names has been met by what has been held. */
function allMet({ happens }: Timescale, { held }: Context): Outcome {
  const last = held(happens).at(-1) as IsoDate; // without one, a point would still be open
  return { state: 'does-not-arise', because: { reason: 'met', last } };
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
  const { kind, due } = soonest;
  const actBy = asksToAct(soonest) ? calendar.actBy(due) : undefined;
  const projected = restsOnProjection(soonest, calendar);
  const provisional = { event, date, by: latestBy, kind, due, ...(actBy ? { actBy } : {}), projected };
  return { state: 'needs-date', needs, provisional };
}

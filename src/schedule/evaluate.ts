import type { Duration } from '../calendar/duration.ts';
import { clearWorkingDaysBefore, shift } from '../calendar/period.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Anchor, Context, Dated, DatedClock, Evaluated } from './context.ts';
import type { ReadingOf } from './readings.ts';
import { occurrences } from './repeat.ts';
import { atMeetings, atReview, seriesOf } from './reviews.ts';
import { clearDays, counting, repeatingSteps, start } from './steps.ts';
import type { Kind } from './types.ts';

/** Whether a clock gives a date once its event is known. Hours do not: they need a time of day. */
export function isDated(clock: Clock): clock is DatedClock {
  if (clock.shape === 'within' && 'unit' in clock.limit && clock.limit.unit === 'hours') return false;
  return !['when', 'not-stated', 'set-by-plan', 'see', 'not-read'].includes(clock.shape);
}

/** The dates that one reading of a rule gives for a case, or the event it lacks. Counting as in decision 0002. */
export function evaluate(
  timescale: Timescale,
  { says, clock, clear }: ReadingOf,
  context: Context,
): Evaluated {
  if (!isDated(clock)) return { dated: [], anchors: 0 };
  if (clock.shape === 'at-review') return atReview(clock, says, context);
  if (clock.shape === 'every') return repeating(timescale, clock, says, context);
  const event = anchorEvent(clock);
  const anchors = context.anchors(event);
  if (anchors.length === 0) return { dated: [], missing: event, anchors: 0 };
  const dated: Dated[] = [];
  for (const [place, anchor] of anchors.entries()) {
    const dates = fromAnchor(clock, clear, anchor, place, says, context);
    if (!dates) return { dated, beyond: anchor, anchors: anchors.length };
    dated.push(...dates);
  }
  return { dated, anchors: anchors.length };
}

/** The event that a clock counts from or back from. */
export function anchorEvent(clock: Exclude<DatedClock, { shape: 'at-review' }>): string {
  if (clock.shape === 'by' || clock.shape === 'between') return clock.before;
  if (clock.shape === 'every') return clock.from;
  return clock.shape === 'not-until' ? clock.event : clock.after;
}

type Repeating = Extract<Clock, { shape: 'every' }>;
type SingleClock = Exclude<DatedClock, { shape: 'at-review' | 'every' }>;

function fromAnchor(
  clock: SingleClock,
  clear: boolean,
  anchor: Anchor,
  index: number,
  says: string,
  context: Context,
): readonly Dated[] | undefined {
  const { calendar } = context;
  const base = { index, says, anchor };
  const one = (kind: Kind, limit: Duration, direction: 'after' | 'before'): Dated[] | undefined => {
    const due = shift(anchor.date, limit, direction, calendar);
    return due && [{ ...base, kind, due, steps: counting(anchor, limit, direction, due, calendar) }];
  };
  switch (clock.shape) {
    case 'within':
      if (!('from' in clock.limit)) return one('by', clock.limit, 'after');
      return withEarliest(one('window', clock.limit.to, 'after'), clock.limit.from, 'after');
    case 'by': {
      if (!clear) return one('by', clock.limit, 'before');
      const due = clearWorkingDaysBefore(anchor.date, clock.limit.count, calendar);
      return due && [{ ...base, kind: 'by', due, steps: clearDays(anchor, clock.limit, due, calendar) }];
    }
    case 'between':
      return withEarliest(one('window', clock.latest, 'before'), clock.earliest, 'before');
    case 'no-longer-than':
      return one('expected-end', clock.limit, 'after');
    case 'for-at-least':
      return one('not-before', clock.limit, 'after');
    case 'not-until':
      return [{ ...base, kind: 'not-before' as const, due: anchor.date, steps: [start(anchor)] }];
    case 'at':
      return atPoints(clock, one, index, context);
  }

  function withEarliest(dates: Dated[] | undefined, limit: Duration, direction: 'after' | 'before') {
    const earliest = shift(anchor.date, limit, direction, calendar);
    return earliest && dates?.map((dated) => ({ ...dated, earliest }));
  }
}

type One = (kind: Kind, limit: Duration, direction: 'after' | 'before') => Dated[] | undefined;

function atPoints(clock: Extract<Clock, { shape: 'at' }>, one: One, place: number, context: Context) {
  const all: Dated[] = [];
  for (const [point, limit] of clock.points.entries()) {
    const dates = one('point', limit, 'after');
    if (!dates) return undefined;
    const numbered = clock.points.length > 1 ? { number: point + 1 } : {};
    const index = place * clock.points.length + point;
    all.push(
      ...dates.flatMap((dated) => atMeetings({ ...dated, ...numbered, index }, clock.meetingOf, context)),
    );
  }
  return all;
}

function repeating(timescale: Timescale, clock: Repeating, says: string, context: Context): Evaluated {
  const series = seriesOf(timescale, clock, context);
  if (!series) return { dated: [], missing: clock.from, anchors: 0 };
  const { anchor, first, held } = series;
  const last = held.at(-1);
  const dated: Dated[] = [];
  let previous = last ?? anchor.date;
  for (const occurrence of occurrences(clock, first?.date, held, context.calendar)) {
    if (dated.length === context.count) break;
    const { number, due } = occurrence;
    const steps = repeatingSteps(first, last, occurrence, previous, clock, context.calendar);
    dated.push({ index: dated.length, says, kind: 'by', due, anchor, number, steps });
    previous = due;
  }
  if (dated.length === 0) return { dated, beyond: anchor, anchors: 1 };
  return { dated: dated.flatMap((one) => atMeetings(one, clock.meetingOf, context)), anchors: 1 };
}

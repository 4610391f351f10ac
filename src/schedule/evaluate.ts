import { addDays } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import { clearWorkingDaysBefore, shift } from '../calendar/period.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Context, Dated, DatedClock, Evaluated, Lost } from './context.ts';
import { anchorEvent, isDated } from './clocks.ts';
import { opensOn } from './opens-on.ts';
import type { ReadingOf } from './readings.ts';
import { occurrences } from './repeat.ts';
import { atMeetings, atReview, seriesOf } from './reviews.ts';
import { clearDays, counting, repeatingSteps, start } from './steps.ts';
import type { Kind } from './types.ts';

/**
 * The dates that one reading of a rule gives for a case, those that the calendar cannot give, or the event it lacks.
 * Counting as in decision 0002.
 */
export function evaluate(
  timescale: Timescale,
  { says, clock, clear }: ReadingOf,
  context: Context,
): Evaluated {
  if (!isDated(clock)) return { dated: [], lost: [], anchors: [] };
  if (clock.shape === 'at-review') return atReview(clock, says, context);
  if (clock.shape === 'every') return repeating(timescale, clock, says, context);
  const event = anchorEvent(clock);
  const anchors = context.anchors(event);
  if (anchors.length === 0) return { dated: [], lost: [], missing: event, anchors };
  const found = anchors.flatMap((anchor, index) => {
    const base = { index, says, anchor };
    if (clock.shape !== 'at') return [fromAnchor(clock, clear, base, context)];
    return atPoints(clock, base, context.held(timescale.happens), context);
  });
  return { ...sorted(found), anchors };
}

type Repeating = Extract<Clock, { shape: 'every' }>;
type AtPoints = Extract<Clock, { shape: 'at' }>;
type SingleClock = Exclude<DatedClock, { shape: 'at-review' | 'every' | 'at' }>;
type Base = Pick<Dated, 'index' | 'says' | 'anchor'>;
type Found = Dated | Lost;

function fromAnchor(clock: SingleClock, clear: boolean, base: Base, context: Context): Found {
  switch (clock.shape) {
    case 'within':
      if (!('from' in clock.limit)) return counted('by', clock.limit, 'after', base, context);
      return inWindow(clock.limit.to, clock.limit.from, 'after', base, context);
    case 'sooner-than':
      return dayBefore(counted('by', clock.limit, 'after', base, context));
    case 'by':
      return clear
        ? clearOf(clock.limit, base, context)
        : counted('by', clock.limit, 'before', base, context);
    case 'between':
      return inWindow(clock.latest, clock.earliest, 'before', base, context);
    case 'no-longer-than':
      return counted('expected-end', clock.limit, 'after', base, context);
    case 'for-at-least':
      return counted('not-before', clock.limit, 'after', base, context);
    case 'not-until':
      return { ...base, kind: 'not-until', due: base.anchor.date, steps: [start(base.anchor)] };
  }
}

type Direction = 'after' | 'before';

function counted(
  kind: Kind,
  limit: Duration,
  direction: Direction,
  base: Base,
  { calendar }: Context,
): Found {
  const due = shift(base.anchor.date, limit, direction, calendar);
  if (!due || !calendar.covers(due)) return { ...base, earlier: direction === 'before' };
  return { ...base, kind, due, steps: counting(base.anchor, limit, direction, due, calendar) };
}

/** The last day of a window, with its first. One that opens before the calendar does is lost with it. */
function inWindow(
  last: Duration,
  first: Duration,
  direction: Direction,
  base: Base,
  context: Context,
): Found {
  const end = counted('window', last, direction, base, context);
  const start = counted('window', first, direction, base, context);
  if (!('due' in end)) return end;
  return 'due' in start ? { ...end, earliest: start.due } : start;
}

/** "Prior to" a point: the last day before it. */
function dayBefore(point: Found): Found {
  if (!('due' in point)) return point;
  const due = addDays(point.due, -1);
  return { ...point, due, steps: [...point.steps, { step: 'day-before', to: due }] };
}

function clearOf(limit: Duration, base: Base, { calendar }: Context): Found {
  const due = clearWorkingDaysBefore(base.anchor.date, limit.count, calendar);
  if (!due) return { ...base, earlier: true };
  return { ...base, kind: 'by', due, steps: clearDays(base.anchor, limit, due, calendar) };
}

/** The points still to come: one that was held by its day, or the nth of as many as have been held, has been met. */
function atPoints(
  { points, meetingOf }: AtPoints,
  base: Base,
  held: readonly IsoDate[],
  context: Context,
): readonly Found[] {
  const since = held.filter((date) => date > base.anchor.date);
  const last = since.at(-1);
  const all = points.map((limit) => counted('point', limit, 'after', base, context));
  const passed = all.filter((point) => last !== undefined && 'due' in point && point.due <= last).length;
  const open = all.slice(Math.max(since.length, passed));
  return open.flatMap((found, place): readonly Found[] => {
    const point = { ...found, index: base.index * points.length + place };
    if (!('due' in point)) return [point];
    const numbered = points.length > 1 ? { number: since.length + place + 1 } : {};
    return atMeetings({ ...point, ...numbered }, meetingOf, context);
  });
}

function repeating(timescale: Timescale, clock: Repeating, says: string, context: Context): Evaluated {
  const series = seriesOf(timescale, clock, context);
  if (!series) return { dated: [], lost: [], missing: clock.from, anchors: [] };
  const { anchor, first, held } = series;
  const last = held.at(-1);
  // A cycle that runs already joins the period of its rule at the first of its dates within.
  const opens = first && opensOn(timescale, context);
  const dated: Dated[] = [];
  let previous = last ?? anchor.date;
  let given = 0;
  for (const occurrence of occurrences(clock, first?.date, held, context.calendar)) {
    if (given === context.count) break;
    const { number, due } = occurrence;
    const steps = repeatingSteps(first, last, occurrence, previous, clock, context.calendar);
    previous = due;
    if (opens && due < opens) continue;
    dated.push({ index: dated.length, says, kind: 'by', due, anchor, number, steps });
    if (context.since === undefined || due >= context.since) given += 1;
  }
  const lost = given < context.count ? [{ index: dated.length, says, anchor, earlier: false }] : [];
  return {
    dated: dated.flatMap((one) => atMeetings(one, clock.meetingOf, context)),
    lost,
    anchors: [anchor],
  };
}

function sorted(found: readonly Found[]): Pick<Evaluated, 'dated' | 'lost'> {
  return {
    dated: found.filter((one): one is Dated => 'due' in one),
    lost: found.filter((one): one is Lost => !('due' in one)),
  };
}

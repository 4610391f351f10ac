import { formatDuration } from '../calendar/duration.ts';
import type { Duration, DurationRange } from '../calendar/duration.ts';
import type { Clock, Timescale } from '../policy/types.ts';

/** One way to read a timescale, with no ambiguity left in its clock except which review meets a point. */
export interface ReadingOf {
  /** Completes "If the rule is read as ...". Empty where there is only one way. */
  readonly says: string;
  readonly clock: Clock;
  /** Read a before-rule as clear days: the day of the event and the day of the act both left out. */
  readonly clear: boolean;
}

// A timescale does not change, and one schedule asks for its readings many times.
const known = new WeakMap<Timescale, readonly ReadingOf[]>();

/**
 * Every way to read a timescale: the document's own readings, a bare "days" as calendar and as working days, and
 * "at least N working days before" as the Nth day and as N clear days. See decision 0002.
 */
export function readingsOf(timescale: Timescale): readonly ReadingOf[] {
  const found = known.get(timescale) ?? listReadings(timescale);
  known.set(timescale, found);
  return found;
}

/** Whether a rule repeats, by any of its readings. */
export function repeats(timescale: Timescale): boolean {
  return readingsOf(timescale).some(({ clock }) => clock.shape === 'every');
}

function listReadings({ clock, readings }: Timescale): readonly ReadingOf[] {
  const written = readings ?? (clock ? [{ says: '', clock }] : []);
  return written.flatMap((reading) => byClearDays(reading).flatMap(byKindOfDay));
}

function byClearDays({ says, clock }: { says: string; clock: Clock }): readonly ReadingOf[] {
  if (clock.shape !== 'by' || !clock.atLeast || clock.limit.unit !== 'working days')
    return [{ says, clock, clear: false }];
  const figure = formatDuration(clock.limit);
  return [
    { says: join(says, `the day ${figure} before`), clock, clear: false },
    { says: join(says, `${figure} clear in between`), clock, clear: true },
  ];
}

function byKindOfDay(reading: ReadingOf): readonly ReadingOf[] {
  const calendar = withDays(reading.clock, 'calendar days');
  const working = withDays(reading.clock, 'working days');
  if (!calendar || !working) return [reading];
  return [
    { ...reading, says: join(reading.says, 'counted in calendar days'), clock: calendar },
    { ...reading, says: join(reading.says, 'counted in working days'), clock: working },
  ];
}

/** The clock with each bare "days" read as the given kind; undefined where it has none. */
function withDays(clock: Clock, unit: 'calendar days' | 'working days'): Clock | undefined {
  let found = false;
  const read = <Length extends Duration | DurationRange>(length: Length): Length => {
    if ('from' in length) return { ...length, from: read(length.from), to: read(length.to) };
    if (length.unit !== 'days') return length;
    found = true;
    return { ...length, unit };
  };
  const changed = mapDurations(clock, read);
  return found ? changed : undefined;
}

function mapDurations(
  clock: Clock,
  read: <Length extends Duration | DurationRange>(length: Length) => Length,
): Clock {
  switch (clock.shape) {
    case 'within':
    case 'by':
    case 'sooner-than':
    case 'no-longer-than':
    case 'for-at-least':
      return { ...clock, limit: read(clock.limit) } as Clock;
    case 'between':
      return { ...clock, earliest: read(clock.earliest), latest: read(clock.latest) };
    case 'at':
      return { ...clock, points: clock.points.map((point) => read(point)) };
    case 'every':
      return { ...clock, first: read(clock.first), then: read(clock.then) };
    default:
      return clock;
  }
}

const join = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');

import { formatDuration } from '../calendar/duration.ts';
import type { Duration, DurationRange } from '../calendar/duration.ts';
import type { Clock, EventTerm, Timescale } from '../policy/types.ts';

type Events = Readonly<Record<string, EventTerm>>;

/** A clock in words, its figure first: "within 15 working days of the decision that a meeting is needed". */
export function describeClock(clock: Clock, events: Events): string {
  const of = (event: string) => events[event]?.phrase ?? event;
  const figure = figureOf(clock);
  switch (clock.shape) {
    case 'within':
      return `${figure} of ${of(clock.after)}`;
    case 'at':
    case 'sooner-than':
    case 'no-longer-than':
    case 'for-at-least':
      return `${figure} after ${of(clock.after)}`;
    case 'by':
    case 'between':
      return `${figure} before ${of(clock.before)}`;
    case 'every':
      return `${figure}, counted from ${of(clock.from)}`;
    case 'not-until':
      return `not until after ${of(clock.event)}`;
    default:
      return figure;
  }
}

/** The figure of a clock alone: "within 15 working days". What stands in its place where the document gives none. */
export function figureOf(clock: Clock): string {
  switch (clock.shape) {
    case 'within':
      return `within ${length(clock.limit)}`;
    case 'at':
      return `at ${clock.points.map(formatDuration).join(' and ')}`;
    case 'by':
      return `${clock.atLeast ? 'at least' : 'by'} ${length(clock.limit)}`;
    case 'between':
      return `between ${length(clock.earliest)} and ${length(clock.latest)}`;
    case 'every':
      return everyWords(clock.first, clock.then);
    case 'sooner-than':
      return `sooner than ${length(clock.limit)}`;
    case 'no-longer-than':
      return `no longer than ${length(clock.limit)}`;
    case 'for-at-least':
      return `for at least ${length(clock.limit)}`;
    case 'at-review':
      return `at review ${clock.number}`;
    case 'not-until':
      return 'not until after';
    case 'when':
      return clock.words;
    case 'set-by-plan':
      return "set by the child's plan";
    case 'see':
      return `in another document: ${clock.document}`;
    case 'not-stated':
      return 'not stated';
    case 'not-read':
      return 'not read yet';
  }
}

/** Every way to read a timescale, in words; more than one only where the document can be read in more than one way. */
export function describeTimescale({ clock, readings }: Timescale, events: Events): readonly string[] {
  if (clock) return [describeClock(clock, events)];
  return (readings ?? []).map((reading) => describeClock(reading.clock, events));
}

/** A length of time as the document gives it; a bare "days" says that the document does not say which. */
function length(limit: Duration | DurationRange): string {
  if (!('from' in limit)) return formatDuration(limit);
  return `${limit.from.count} to ${formatDuration(limit.to)}`;
}

function everyWords(first: Duration, then: Duration): string {
  const same = first.count === then.count && first.unit === then.unit;
  return same
    ? `every ${formatDuration(then)}`
    : `at ${formatDuration(first)}, then every ${formatDuration(then)}`;
}

import type { Duration, DurationRange } from '../../calendar/duration.ts';
import type { Clock, EventTerm, Timescale } from '../../policy/types.ts';
import { describeClock, figureOf } from '../../schedule/words.ts';

type Events = Readonly<Record<string, EventTerm>>;

/** What a clock is: a figure, words in place of one, or one of the four silences. */
export type ClockKind = 'figure' | 'words' | 'not-stated' | 'set-by-plan' | 'elsewhere' | 'not-read';

/** A clock as it is printed: the figure, which stands out, and the rest of the sentence. */
export interface ClockView {
  readonly kind: ClockKind;
  readonly figure: string;
  readonly rest: string;
  /** Completes "If the rule is read as", where there is more than one reading. */
  readonly says?: string;
}

/** Every reading of a timescale, as printed. Only where there is more than one does each say what it is. */
export function clockViews({ clock, readings }: Timescale, events: Events): readonly ClockView[] {
  if (clock) return [clockView(clock, events)];
  return (readings ?? []).map((reading) => ({ ...clockView(reading.clock, events), says: reading.says }));
}

/** Every clock of a timescale, one for each reading. */
export function clocksOf({ clock, readings }: Timescale): readonly Clock[] {
  return clock ? [clock] : (readings ?? []).map((reading) => reading.clock);
}

/** Whether a length of time is in bare "days": the document does not say calendar or working. */
export function hasBareDays(clock: Clock): boolean {
  return lengthsOf(clock).some(({ unit }) => unit === 'days');
}

function clockView(clock: Clock, events: Events): ClockView {
  const figure = figureOf(clock);
  const whole = describeClock(clock, events);
  return { kind: kindOf(clock), figure, rest: whole.startsWith(figure) ? whole.slice(figure.length) : '' };
}

function kindOf({ shape }: Clock): ClockKind {
  switch (shape) {
    case 'not-stated':
    case 'set-by-plan':
    case 'not-read':
      return shape;
    case 'see':
      return 'elsewhere';
    case 'when':
    case 'not-until':
      return 'words';
    default:
      return 'figure';
  }
}

function lengthsOf(clock: Clock): readonly Duration[] {
  switch (clock.shape) {
    case 'within':
    case 'by':
    case 'no-longer-than':
    case 'sooner-than':
    case 'for-at-least':
      return ends(clock.limit);
    case 'at':
      return clock.points;
    case 'between':
      return [clock.earliest, clock.latest];
    case 'every':
      return [clock.first, clock.then];
    default:
      return [];
  }
}

function ends(limit: Duration | DurationRange): readonly Duration[] {
  return 'from' in limit ? [limit.from, limit.to] : [limit];
}

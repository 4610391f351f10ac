import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Clock, Timescale } from '../policy/types.ts';
import type { Instance } from './facts.ts';
import type { Kind, NotKnown, Step } from './types.ts';
import type { Version } from './versions.ts';

/** A day to count from: entered, or the last day that another rule allows for it. */
export interface Anchor extends Instance {
  readonly latestBy?: string;
}

/** A rule by which something is held again and again, with the clock that its plainest reading gives. */
export interface RepeatingRule {
  readonly id: string;
  readonly timescale: Version<Timescale>;
  readonly clock: Extract<Clock, { shape: 'every' }>;
}

/** What evaluation needs to know of the case; `anchors` and `held` look up the facts. */
export interface Context {
  readonly calendar: WorkingCalendar;
  readonly count: number;
  readonly since?: IsoDate | undefined;
  readonly anchors: (event: string) => readonly Anchor[];
  readonly held: (event: string | undefined) => readonly IsoDate[];
  /** The rules of this case by which an event happens again and again, each version of a rule by itself. */
  readonly repeating: (event: string) => readonly RepeatingRule[];
  /** Whether an event happens again and again. */
  readonly repeats: (event: string) => boolean;
}

/** The facts as entered, and the same with the last day that another rule allows for each event not entered. */
export interface Contexts {
  readonly entered: Context;
  readonly latest: Context;
}

/** One date that one reading gives. Dates of several readings with the same `index` are the same deadline. */
export interface Dated {
  readonly index: number;
  readonly says: string;
  readonly kind: Kind;
  readonly due: IsoDate;
  readonly earliest?: IsoDate;
  readonly anchor: Anchor;
  readonly number?: number;
  readonly steps: readonly Step[];
  readonly meeting?: { readonly id: string; readonly number: number };
}

/** A date that one reading would have, were it not outside the years of the calendar. */
export interface Lost {
  readonly index: number;
  readonly says: string;
  readonly anchor: Anchor;
  /** Whether it was lost counting back, so that it lies before every date that was found. */
  readonly earlier: boolean;
}

export interface Evaluated {
  readonly dated: readonly Dated[];
  readonly lost: readonly Lost[];
  /** The event whose date is missing. */
  readonly missing?: string;
  /** That the rule which it rests on is not known for the time of the case. */
  readonly unknown?: NotKnown;
  /** The days that the clock counts from. */
  readonly anchors: readonly Anchor[];
}

/** A clock that gives a date once its event is known. */
export type DatedClock = Exclude<
  Clock,
  { shape: 'when' | 'not-stated' | 'set-by-plan' | 'see' | 'not-read' }
>;

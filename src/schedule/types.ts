import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import type { PartialDate } from '../calendar/first-day.ts';
import type { NonWorkingDay } from '../calendar/working-calendar.ts';
import type { EventTerm, Timescale } from '../policy/types.ts';
import type { Version } from './versions.ts';

/** What the engine needs of one authority: its timescales by id, in the document's order, and the events they speak of. */
export interface SchedulePolicy {
  readonly timescales: Readonly<Record<string, Timescale>>;
  readonly events: Readonly<Record<string, EventTerm>>;
}

/** The dates and choices of one case. Nothing that could identify a child. */
export interface CaseFacts {
  /** Events by id. A repeating event's date here is its next planned one. */
  readonly events: Readonly<Record<string, IsoDate>>;
  /** Repeating events that have taken place: meetings held, visits made. */
  readonly held: Readonly<Record<string, readonly IsoDate[]>>;
  /** Without a route every rule is worked out, whatever its route. */
  readonly route?: string | undefined;
  readonly cohorts: readonly string[];
  /** How many dates to give for a repeating rule: from `since` on, or from its first where there is none. */
  readonly count: number;
  /** The dates of a repeating rule before this day are given besides. */
  readonly since?: IsoDate | undefined;
}

/**
 * What a date means: the last day allowed, a window's last day, a point, an expectation, the first day on which something may
 * happen, or the last day on which it may not.
 */
export type Kind = 'by' | 'window' | 'point' | 'expected-end' | 'not-before' | 'not-until';

/** One stretch of the working behind a date. `explainStep` puts it into words. */
export type Step =
  | { readonly step: 'from'; readonly event: string; readonly date: IsoDate }
  | { readonly step: 'latest'; readonly event: string; readonly date: IsoDate; readonly by: string }
  | {
      readonly step: 'counted';
      readonly duration: Duration;
      readonly direction: 'after' | 'before';
      readonly to: IsoDate;
    }
  | { readonly step: 'clear'; readonly duration: Duration; readonly to: IsoDate }
  | {
      readonly step: 'grid';
      readonly number: number;
      readonly first: Duration;
      readonly then: Duration;
      readonly to: IsoDate;
    }
  | {
      readonly step: 'held';
      readonly date: IsoDate;
      /** How many intervals after it the next one counts. */
      readonly ahead: number;
      readonly then: Duration;
      readonly next: IsoDate;
      /** The date of the fixed cycle beside it, and which one of that cycle it is. */
      readonly cycle?: { readonly number: number; readonly first: Duration; readonly to: IsoDate };
    }
  | { readonly step: 'skipped'; readonly days: readonly NonWorkingDay[] }
  | { readonly step: 'clamped'; readonly to: IsoDate }
  | { readonly step: 'day-before'; readonly to: IsoDate }
  | {
      readonly step: 'meeting';
      readonly number: number;
      readonly place: MeetingPlace;
      readonly held: boolean;
      readonly to: IsoDate;
    };

/** Where a review lies that meets a point: beside a point off the review grid, or the very one the rule names. */
export type MeetingPlace = 'on-or-before' | 'on-or-after' | 'named';

/** One way to read a rule, and the date it gives. */
export interface Reading {
  readonly says: string;
  readonly due?: IsoDate;
  /** The event whose date this reading needs. */
  readonly needs?: string;
  /** Whether its date lies outside the years of the calendar. */
  readonly beyond?: true;
  /** Whether the schedule works to this reading: it is the earliest. */
  readonly workedTo: boolean;
}

/** A date that holds only if an event not yet entered happens on the last day its own rule allows. */
export interface Provisional {
  readonly event: string;
  readonly date: IsoDate;
  readonly by: string;
  readonly kind: Kind;
  readonly due: IsoDate;
  readonly actBy?: IsoDate;
  /** Whether the date rests on bank holidays that are not published yet. */
  readonly projected: boolean;
}

export interface Due {
  readonly state: 'due';
  readonly kind: Kind;
  readonly due: IsoDate;
  /** The last working day on or before `due`; none where nobody has to act: nothing may happen before it, or it is only expected. */
  readonly actBy?: IsoDate;
  /** The first day of a window. */
  readonly earliest?: IsoDate;
  /** Every way to read the rule where there is more than one. */
  readonly readings: readonly Reading[];
  readonly why: readonly Step[];
  /** Weekend days and bank holidays between `actBy` and `due`. */
  readonly moved: readonly NonWorkingDay[];
  /** Whether the date rests on bank holidays that are not published yet. */
  readonly projected: boolean;
  /** Events not entered that could change the date. */
  readonly couldChange: readonly string[];
  /** The meeting of another timescale at which this is met, so that one meeting serves both. */
  readonly heldWith?: { readonly id: string; readonly number: number };
  /** The other rules met at this meeting. */
  readonly serves?: readonly { readonly id: string; readonly number?: number }[];
  /** The day the event took place, where it has been entered. */
  readonly happened?: IsoDate;
  /** Of a point in the life of a plan: the last review on or before it, held or due. */
  readonly lastReview?: LastReview;
}

/** The nth review of a rule: the day it was held, or by which it is due. */
export interface LastReview {
  readonly id: string;
  readonly number: number;
  readonly date: IsoDate;
  readonly held: boolean;
}

export type Outcome =
  | Due
  | { readonly state: 'needs-date'; readonly needs: readonly string[]; readonly provisional?: Provisional }
  | { readonly state: 'does-not-arise'; readonly because: NotArising }
  | { readonly state: 'event-driven'; readonly words: string }
  | { readonly state: 'hours'; readonly hours: number; readonly after: string }
  | { readonly state: 'set-by-plan' }
  | { readonly state: 'elsewhere'; readonly document: string }
  | { readonly state: 'not-stated' }
  | { readonly state: 'not-read' }
  | NotKnown
  | { readonly state: 'beyond-calendar'; readonly event: string; readonly date: IsoDate };

/** The event lies before the day from which the rule is known. */
export interface NotKnown {
  readonly state: 'not-known';
  readonly from: PartialDate;
  readonly event: string;
  readonly date: IsoDate;
}

export type NotArising =
  | { readonly reason: 'replaced'; readonly by: string }
  /** All that it asks for has been held, the last on that day. */
  | { readonly reason: 'met'; readonly last: IsoDate }
  | { readonly reason: 'outside'; readonly event: string; readonly date: IsoDate; readonly point: IsoDate };

/** One result for one rule; a repeating rule has several. */
export type Deadline = {
  readonly id: string;
  /** The rule, in the version that was in force. */
  readonly timescale: Version<Timescale>;
  /** Which one of a repeating rule, or of several points, counted from 1. */
  readonly number?: number;
  /** The event it hangs on, where the rule applies to several: each meeting has its own paperwork. */
  readonly anchor?: { readonly event: string; readonly date: IsoDate };
} & Outcome;

/** Two rules that cannot both be met, or only on one day. */
export interface Clash {
  /** The rule that sets the last day of the meeting, and the rule that counts back from the meeting. */
  readonly rules: readonly [string, string];
  /** Both as they were in force. */
  readonly versions: readonly [Version<Timescale>, Version<Timescale>];
  readonly event: string;
  readonly start: { readonly event: string; readonly date: IsoDate };
  readonly meeting: IsoDate;
  readonly before: IsoDate;
  /** `impossible` under every reading, `same-day` when only the first day will do, `one-reading` when another reading allows it. */
  readonly kind: 'impossible' | 'same-day' | 'one-reading';
}

export interface Schedule {
  /** Dated results in order of the day to act, then the others in the document's order. */
  readonly deadlines: readonly Deadline[];
  readonly clashes: readonly Clash[];
}

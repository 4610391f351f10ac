import type { IsoDate } from '../../calendar/date.ts';
import { repeats } from '../../schedule/readings.ts';
import { statusOf } from '../../schedule/status.ts';
import type { Status } from '../../schedule/status.ts';
import type { Deadline, Provisional, Schedule } from '../../schedule/types.ts';
import type { Coming } from './coming.ts';
import { isDue } from './dated.ts';
import type { Dated } from './dated.ts';

/** A result with a date, where it stands today, and the other rules that the same meeting satisfies. */
export interface Entry {
  readonly deadline: Dated;
  readonly status: Status;
  readonly serves: readonly Dated[];
  /** Whether it is the next thing to do. */
  readonly next: boolean;
  /** That the one role whose deadlines are shown has to come to it, where others hold it. */
  readonly comes?: Coming | undefined;
}

/** A schedule as it is read on a day: what may be late, what is to come, what has passed, and the rules without a date. */
export interface Outlook {
  /** The first things to do from today on: one day, often one thing. */
  readonly next: readonly Entry[];
  /** Of each rule that may be overdue, one date: the first missed. What a missed meeting was to serve stands beside it. */
  readonly late: readonly Entry[];
  readonly ahead: readonly Entry[];
  readonly past: readonly Entry[];
  readonly undated: readonly Deadline[];
  /** Rules whose event is not entered and that fall due from today to the next thing to do, if it happens as late as it may. */
  readonly before: readonly Unentered[];
}

export type Unentered = Deadline & { readonly state: 'needs-date'; readonly provisional: Provisional };

/** Sorts a schedule by where each result stands today. A meeting that serves several rules is one entry. */
export function outlook({ deadlines }: Schedule, today: IsoDate): Outlook {
  const dated = deadlines.filter(isDue);
  const meetings = new Set(dated.map(meetingOf));
  const metAt = ({ heldWith }: Dated) => {
    const meeting = heldWith && meetingOf(heldWith);
    return meeting !== undefined && meetings.has(meeting) ? meeting : undefined;
  };
  const served = Map.groupBy(dated, metAt);
  const entries = (served.get(undefined) ?? []).map((deadline): Entry => ({
    deadline,
    status: statusOf(deadline, today),
    serves: served.get(meetingOf(deadline)) ?? [],
    next: false,
  }));
  const standing = standingOf(dated.filter((deadline) => statusOf(deadline, today).is === 'overdue'));
  const stands = ({ deadline }: Entry) => standing.includes(deadline);
  const late = entries.flatMap((entry) => (stands(entry) ? [entry] : servedOf(entry, today).filter(stands)));
  const past = entries.filter((entry) => isPast(entry) && !stands(entry)).map(asPast);
  const first = entries.find(isToDo);
  const ahead = entries
    .filter((entry) => !isPast(entry))
    .map((entry) =>
      first && isToDo(entry) && dayOf(entry) === dayOf(first) ? { ...entry, next: true } : entry,
    );
  const undated = deadlines.filter((deadline) => !isDue(deadline));
  return {
    next: ahead.filter(({ next }) => next),
    late,
    ahead,
    past,
    undated,
    before: undated
      .filter(isUnentered)
      .filter(({ provisional: { due } }) => first && due >= today && due < dayOf(first)),
  };
}

/** The day by which an entry stands in the list: the day it is planned for, or else the day to act. */
export function dayOf({ deadline: { happened, actBy, due }, status }: Entry): IsoDate {
  return (status.is === 'planned' ? happened : actBy) ?? due;
}

function isPast({ status }: Entry): boolean {
  return ['happened', 'overdue', 'passed', 'open'].includes(status.is);
}

/** Whether somebody has to do something by that day: not an expected length, nor a day before which nothing may happen. */
export function isToDo({ status }: Entry): boolean {
  return ['planned', 'today', 'this-week', 'later'].includes(status.is);
}

/**
 * What the answer is about: the next thing to do, or what was missed before it where it would follow on that. Else what was
 * missed last.
 */
export function mainEntry({ next: [next], late }: Outlook): Entry | undefined {
  if (!next) return late.at(-1);
  const follows = (entry: Entry) => next.status.is !== 'planned' && isAlike(entry, next);
  return late.findLast(follows) ?? next;
}

/** Whether two entries are of one rule, or for the same event. */
function isAlike({ deadline: one }: Entry, { deadline: other }: Entry): boolean {
  const { happens } = one.timescale;
  return one.id === other.id || (happens !== undefined && happens === other.timescale.happens);
}

/** The other rules that are met at the meeting of an entry, each as an entry of its own. */
function servedOf(entry: Entry, today: IsoDate): readonly Entry[] {
  return entry.serves.map((deadline) => ({
    ...entry,
    deadline,
    status: statusOf(deadline, today),
    serves: [],
  }));
}

/** Every result by itself, where one meeting serves several as well, in the order of a list of what is late, to come and past. */
export function eachOf({ late, ahead, past }: Outlook, today: IsoDate): readonly Entry[] {
  const alone = new Set(late.map(({ deadline }) => deadline));
  return [...late, ...ahead, ...past].flatMap((entry) => {
    const served = servedOf(entry, today).filter(({ deadline }) => !alone.has(deadline));
    return [entry, ...(late.includes(entry) ? served : served.map(asPast))];
  });
}

/** The other dates of a rule that may be overdue have passed. */
function asPast(entry: Entry): Entry {
  const { status } = entry;
  return status.is === 'overdue' ? { ...entry, status: { is: 'passed', days: status.days } } : entry;
}

function isUnentered(deadline: Deadline): deadline is Unentered {
  return (
    deadline.state === 'needs-date' &&
    deadline.provisional !== undefined &&
    deadline.provisional.kind !== 'expected-end'
  );
}

function meetingOf({ id, number }: Pick<Dated, 'id' | 'number'>): string {
  return `${id} ${number}`;
}

/**
 * Of each rule that may be overdue the date that stands: the first missed, since whatever has been held meets the dates before
 * it; of what hangs on each of several meetings, the last.
 */
function standingOf(overdue: readonly Dated[]): readonly Dated[] {
  return overdue.filter(({ id, timescale, anchor }, place) => {
    const others = anchor && !repeats(timescale) ? overdue.slice(place + 1) : overdue.slice(0, place);
    return !others.some((other) => other.id === id);
  });
}

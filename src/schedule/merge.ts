import type { IsoDate } from '../calendar/date.ts';
import type { Timescale } from '../policy/types.ts';
import { sortedBy } from './sorted-by.ts';
import type { Deadline, Due } from './types.ts';

/**
 * Counts each meeting once. Several rules may ask for the same review of one child: the meeting is due when the first of them
 * falls due, and the others are met at it. Both sides are marked, so that a list can show one meeting and every rule it
 * satisfies. `opens` gives the day that opens the period of a rule: no meeting before that day can meet it. See decision 0002.
 */
export function mergeMeetings(deadlines: readonly Deadline[], opens: Opens): readonly Deadline[] {
  const earliest = earliestOfEach(deadlines, opens);
  const joined = deadlines.map((deadline) => join(deadline, earliest.get(deadline)));
  const byKey = new Map(joined.map((deadline) => [keyOf(deadline), deadline]));
  const settled = joined.map((deadline) => followOn(deadline, byKey));
  const served = Map.groupBy(settled.filter(isMet), ({ heldWith }) => keyOf(heldWith));
  return settled.map((deadline) => markServed(deadline, served.get(keyOf(deadline))));
}

type Opens = (timescale: Timescale) => IsoDate | undefined;
type Dated = Deadline & Due;
type Met = Dated & { readonly heldWith: NonNullable<Due['heldWith']> };

const keyOf = ({ id, number }: { readonly id: string; readonly number?: number }) => `${id} ${number}`;

/**
 * For each deadline, the first one to fall due of those that are the same meeting: the next still to come of each rule for the
 * event, then the next after it, and so on. Rules may number from different starts; the next is the next of all.
 */
function earliestOfEach(deadlines: readonly Deadline[], opens: Opens): ReadonlyMap<Deadline, Dated> {
  const byEvent = Map.groupBy(deadlines.filter(isMeeting), ({ timescale }) => timescale.happens);
  return new Map([...byEvent.values()].flatMap((all) => [...meetingByMeeting(all, opens)]));
}

function* meetingByMeeting(deadlines: readonly Dated[], opens: Opens): Generator<readonly [Deadline, Dated]> {
  let rules = [...Map.groupBy(deadlines, ({ id }) => id).values()];
  while (rules.length > 0) {
    const next = rules.flatMap(([first]) => first ?? []);
    const [earliest] = sortedBy(
      next.filter(({ heldWith }) => !heldWith),
      ({ due }) => due,
    );
    // A rule whose period has not begun by that meeting waits for a later one.
    const waiting = new Set(
      next.filter(({ timescale }) => earliest && earliest.due < (opens(timescale) ?? earliest.due)),
    );
    for (const meeting of next)
      if (earliest && !meeting.heldWith && !waiting.has(meeting)) yield [meeting, earliest];
    rules = rules.map((rest) => (waiting.has(rest[0] as Dated) ? rest : rest.slice(1)));
    rules = rules.filter(({ length }) => length > 0);
  }
}

function join(deadline: Deadline, earliest: Dated | undefined): Deadline {
  if (!earliest || earliest.id === deadline.id || earliest.number === undefined) return deadline;
  return { ...deadline, heldWith: { id: earliest.id, number: earliest.number } } as Deadline;
}

/** A rule met at a review that is itself met at another is met at that other one. */
function followOn(deadline: Deadline, byKey: ReadonlyMap<string, Deadline>): Deadline {
  if (!isMet(deadline)) return deadline;
  const at = byKey.get(keyOf(deadline.heldWith));
  return at && isMet(at) ? { ...deadline, heldWith: at.heldWith } : deadline;
}

function markServed(deadline: Deadline, others: readonly Met[] | undefined): Deadline {
  if (!isMeeting(deadline) || !others) return deadline;
  const serves = others.map(({ id, number }) => ({ id, ...(number === undefined ? {} : { number }) }));
  return { ...deadline, serves };
}

/** One of a numbered run of meetings, such as review 2. Visits and paperwork are numbered too, but each rule has its own. */
function isMeeting(deadline: Deadline): deadline is Dated {
  return (
    deadline.state === 'due' && deadline.number !== undefined && deadline.timescale.happens !== undefined
  );
}

function isMet(deadline: Deadline): deadline is Met {
  return deadline.state === 'due' && deadline.heldWith !== undefined;
}

import type { Deadline, Due } from './types.ts';

/**
 * Counts each meeting once. Several rules may ask for the same review of one child: the meeting is due when the first of them
 * falls due, and the others are met at it. Both sides are marked, so that a list can show one meeting and every rule it
 * satisfies. See decision 0002.
 */
export function mergeMeetings(deadlines: readonly Deadline[]): readonly Deadline[] {
  const earliest = earliestOfEach(deadlines);
  const joined = deadlines.map((deadline, place) => join(deadline, earliest[place]));
  const byKey = new Map(joined.map((deadline) => [keyOf(deadline), deadline]));
  const settled = joined.map((deadline) => followOn(deadline, byKey));
  const served = Map.groupBy(settled.filter(isMet), ({ heldWith }) => keyOf(heldWith));
  return settled.map((deadline) => markServed(deadline, served.get(keyOf(deadline))));
}

type Dated = Deadline & Due;
type Met = Dated & { readonly heldWith: NonNullable<Due['heldWith']> };

const keyOf = ({ id, number }: { readonly id: string; readonly number?: number }) => `${id} ${number}`;

/**
 * For each deadline, the first one to fall due of those that are the same meeting: the nth still to come of the same event. Rules
 * may number from different starts; the next is the next of all.
 */
function earliestOfEach(deadlines: readonly Deadline[]): readonly (Dated | undefined)[] {
  const places = new Map<string, number>();
  const first = new Map<string, Dated>();
  const meetings = deadlines.map((deadline) => {
    if (!isMeeting(deadline)) return undefined;
    const place = places.get(deadline.id) ?? 0;
    places.set(deadline.id, place + 1);
    if (deadline.heldWith) return undefined;
    const meeting = `${deadline.timescale.happens} ${place}`;
    const earliest = first.get(meeting);
    if (!earliest || deadline.due < earliest.due) first.set(meeting, deadline);
    return meeting;
  });
  return meetings.map((meeting) => (meeting === undefined ? undefined : first.get(meeting)));
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

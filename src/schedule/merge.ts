import type { Deadline, Due } from './types.ts';

/**
 * Counts each meeting once. Several rules may ask for the same review of one child: the meeting is due when the first of them
 * falls due, and the others are met at it. Both sides are marked, so that a list can show one meeting and every rule it
 * satisfies. See decision 0002.
 */
export function mergeMeetings(deadlines: readonly Deadline[]): readonly Deadline[] {
  const joined = deadlines.map((deadline) => joinEarliest(deadline, deadlines));
  const settled = joined.map((deadline) => followOn(deadline, joined));
  return settled.map((deadline) => markServed(deadline, settled));
}

/** A rule met at a review that is itself met at another is met at that other one. */
function followOn(deadline: Deadline, all: readonly Deadline[]): Deadline {
  if (deadline.state !== 'due' || !deadline.heldWith) return deadline;
  const { id, number } = deadline.heldWith;
  const at = all.find((other) => other.id === id && other.number === number);
  return at?.state === 'due' && at.heldWith ? { ...deadline, heldWith: at.heldWith } : deadline;
}

type Dated = Deadline & Due;

function joinEarliest(deadline: Deadline, all: readonly Deadline[]): Deadline {
  if (!isMeeting(deadline) || deadline.heldWith) return deadline;
  const place = placeOf(deadline, all);
  const same = all.filter(
    (other): other is Dated =>
      isMeeting(other) &&
      !other.heldWith &&
      other.timescale.happens === deadline.timescale.happens &&
      placeOf(other, all) === place,
  );
  const [first] = same.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (!first || first.id === deadline.id || first.number === undefined) return deadline;
  return { ...deadline, heldWith: { id: first.id, number: first.number } };
}

/** Which of the meetings still to come it is under its rule. Rules may number from different starts; the next is the next of all. */
function placeOf({ id, number = 0 }: Deadline, all: readonly Deadline[]): number {
  return all.filter((other) => other.id === id && other.number !== undefined && other.number < number).length;
}

function markServed(deadline: Deadline, all: readonly Deadline[]): Deadline {
  if (!isMeeting(deadline)) return deadline;
  const serves = all.flatMap((other) => {
    if (
      other.state !== 'due' ||
      other.heldWith?.id !== deadline.id ||
      other.heldWith.number !== deadline.number
    )
      return [];
    return [{ id: other.id, ...(other.number === undefined ? {} : { number: other.number }) }];
  });
  return serves.length > 0 ? { ...deadline, serves } : deadline;
}

/** One of a numbered run of meetings, such as review 2. Visits and paperwork are numbered too, but each rule has its own. */
function isMeeting(deadline: Deadline): deadline is Dated {
  return (
    deadline.state === 'due' && deadline.number !== undefined && deadline.timescale.happens !== undefined
  );
}

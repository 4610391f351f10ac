import type { Deadline, Due } from '../../schedule/types.ts';

/** A result with a date. */
export type Dated = Deadline & Due;

export function isDue(deadline: Deadline): deadline is Dated {
  return deadline.state === 'due';
}

/** The id of the card of a result, for links to it. */
export function cardId(deadline: Deadline): string {
  return `card-${keyOf(deadline).replaceAll('/', '-')}`;
}

/** Tells one result from all others of a schedule. */
export function keyOf({ id, number, anchor }: Deadline): string {
  return [id, number ?? '', anchor?.event ?? '', anchor?.date ?? ''].join('/');
}

import type { Timescale } from '../../policy/types.ts';
import type { Deadline, Schedule } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { isDue } from './dated.ts';
import { outlook } from './outlook.ts';

/** The roles that a schedule gives something to do, by id with the local title, in the order of the document. */
export function rolesIn(
  { deadlines }: Schedule,
  { roles }: CalculatorData,
): readonly (readonly [string, string])[] {
  return Object.entries(roles).filter(([role]) => deadlines.some(({ timescale }) => names(timescale, role)));
}

/** The same schedule with only what one role has to do, and what the document gives to nobody: that may be theirs as well. */
export function forRole(told: Told, role: string): Told {
  const { deadlines } = told.schedule;
  const theirs = deadlines.filter(
    ({ timescale }) => timescale.who === 'not-stated' || names(timescale, role),
  );
  // A meeting that serves several rules stays whole: whoever has to come for one of them has to come.
  const kept = deadlines.filter(
    (deadline) =>
      theirs.includes(deadline) || theirs.some((one) => isMetAt(one, deadline) || isMetAt(deadline, one)),
  );
  const schedule = { ...told.schedule, deadlines: kept };
  return { ...told, schedule, view: outlook(schedule, told.today), whose: told.data.roles[role] ?? role };
}

/** What is left out when only one role's deadlines are told. */
export function whoseWords(title: string): string {
  return `Only what is for: ${title}. With it stands what the document gives to nobody: it does not say who.`;
}

function names({ who }: Timescale, role: string): boolean {
  return who !== 'not-stated' && who.includes(role);
}

function isMetAt(served: Deadline, meeting: Deadline): boolean {
  if (!isDue(served) || !served.heldWith) return false;
  return served.heldWith.id === meeting.id && served.heldWith.number === meeting.number;
}

import type { Deadline, Schedule } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { isDue } from './dated.ts';
import { outlook } from './outlook.ts';
import { chairsOf } from './related.ts';

/** A role that was chosen to see only its deadlines. Roles are each authority's own. */
export interface ChosenRole {
  readonly authority: string;
  readonly role: string;
  readonly title: string;
}

/** The roles that a schedule gives something to do or to chair, by id with the local title, in the order of the document. */
export function rolesIn(
  { deadlines }: Schedule,
  data: CalculatorData,
): readonly (readonly [string, string])[] {
  return Object.entries(data.roles).filter(([role]) =>
    deadlines.some((deadline) => isFor(deadline, role, data)),
  );
}

/** Whether there is a choice of roles. With one alone there is nothing to hide. */
export function canChoose(roles: readonly unknown[]): boolean {
  return roles.length > 1;
}

/** The role to show alone, of the one chosen before: empty for everyone, also where the role has nothing here. */
export function roleToShow({ schedule, data }: Told, chosen: ChosenRole | undefined): string {
  if (chosen?.authority !== data.id) return '';
  const roles = rolesIn(schedule, data);
  return canChoose(roles) && roles.some(([role]) => role === chosen.role) ? chosen.role : '';
}

/** That a role chosen before is not shown alone any more, and why. */
export function lostWords({ schedule, data }: Told, chosen: ChosenRole | undefined): string {
  if (!chosen) return '';
  if (chosen.authority !== data.id)
    return `Everyone’s deadlines are shown: “${chosen.title}” was chosen for another authority.`;
  return rolesIn(schedule, data).some(([role]) => role === chosen.role)
    ? ''
    : `Everyone’s deadlines are shown: nothing here is for “${chosen.title}”.`;
}

/**
 * The same schedule with only what one role has to do, the meetings that it chairs or may chair, and what the document gives to
 * nobody: that may be theirs as well.
 */
export function forRole(told: Told, role: string): Told {
  const { data } = told;
  const { deadlines } = told.schedule;
  const theirs = deadlines.filter(
    (deadline) => deadline.timescale.who === 'not-stated' || isFor(deadline, role, data),
  );
  // A meeting that serves several rules stays whole: whoever has to come for one of them has to come.
  const kept = deadlines.filter(
    (deadline) =>
      theirs.includes(deadline) || theirs.some((one) => isMetAt(one, deadline) || isMetAt(deadline, one)),
  );
  const schedule = { ...told.schedule, deadlines: kept };
  return { ...told, schedule, view: outlook(schedule, told.today), whose: data.roles[role] ?? role };
}

/** What is left out when only one role's deadlines are told. */
export function whoseWords(title: string): string {
  return `Only what is for: ${title}. Meetings that this role chairs or may chair are among it, and what the document gives to nobody: it does not say who.`;
}

/** That none of the dates shown for one role falls to it; nothing where one does. */
export function noDateWords(shown: Told, role: string): string {
  const { schedule, view, data } = shown;
  const dates = view.late.length + view.ahead.length + view.past.length;
  if (schedule.deadlines.some((deadline) => isDue(deadline) && isFor(deadline, role, data))) return '';
  const nobodys = dates > 0 ? ' The dates shown are those that the document gives to nobody.' : '';
  return `No date falls to ${data.roles[role] ?? role}: the rules without a date are below.${nobodys}`;
}

function isFor(deadline: Deadline, role: string, data: CalculatorData): boolean {
  const { who } = deadline.timescale;
  return (who !== 'not-stated' && who.includes(role)) || chairsOf(deadline, data).includes(role);
}

function isMetAt(served: Deadline, meeting: Deadline): boolean {
  if (!isDue(served) || !served.heldWith) return false;
  return served.heldWith.id === meeting.id && served.heldWith.number === meeting.number;
}

import type { Deadline } from '../../schedule/types.ts';
import type { Told } from '../exports/told.ts';
import { comingBy, dutyToCome } from './coming.ts';
import type { Coming } from './coming.ts';
import { isDue } from './dated.ts';
import { outlook } from './outlook.ts';
import type { Entry } from './outlook.ts';
import { chairsOf } from './related.ts';

/** A role that was chosen to see only its deadlines. Roles are each authority's own. */
export interface ChosenRole {
  readonly authority: string;
  readonly role: string;
  readonly title: string;
}

/**
 * The roles that a schedule gives something to do, to chair or to come to, by id with the local title, in the order of the
 * document.
 */
export function rolesIn(told: Told): readonly (readonly [string, string])[] {
  return Object.entries(told.data.roles).filter(([role]) =>
    told.schedule.deadlines.some((deadline) => isFor(deadline, role, told)),
  );
}

/** Whether there is a choice of roles. With one alone there is nothing to hide. */
export function canChoose(roles: readonly unknown[]): boolean {
  return roles.length > 1;
}

/** The role to show alone, of the one chosen before: empty for everyone, also where the role has nothing here. */
export function roleToShow(told: Told, chosen: ChosenRole | undefined): string {
  if (chosen?.authority !== told.data.id) return '';
  const roles = rolesIn(told);
  return canChoose(roles) && roles.some(([role]) => role === chosen.role) ? chosen.role : '';
}

/** That a role chosen before is not shown alone any more, and why. */
export function lostWords(told: Told, chosen: ChosenRole | undefined): string {
  if (!chosen) return '';
  if (chosen.authority !== told.data.id)
    return `Everyone’s deadlines are shown: “${chosen.title}” was chosen for another authority.`;
  return rolesIn(told).some(([role]) => role === chosen.role)
    ? ''
    : `Everyone’s deadlines are shown: nothing here is for “${chosen.title}”.`;
}

/**
 * The same schedule with only what one role has to do, the meetings that it chairs, may chair or has to come to, and what the
 * document gives to nobody: that may be theirs as well.
 */
export function forRole(told: Told, role: string): Told {
  const { data } = told;
  const { deadlines } = told.schedule;
  const theirs = deadlines.filter(
    (deadline) => deadline.timescale.who === 'not-stated' || isFor(deadline, role, told),
  );
  // A meeting that serves several rules stays whole: whoever has to come for one of them has to come.
  const kept = deadlines.filter(
    (deadline) =>
      theirs.includes(deadline) || theirs.some((one) => isMetAt(one, deadline) || isMetAt(deadline, one)),
  );
  const schedule = { ...told.schedule, deadlines: kept };
  const view = outlook(schedule, told.today);
  const marked = (entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, comes: comingTo(entry, role, told) }));
  return {
    ...told,
    schedule,
    view: {
      ...view,
      next: marked(view.next),
      late: marked(view.late),
      ahead: marked(view.ahead),
      past: marked(view.past),
    },
    whose: data.roles[role] ?? role,
  };
}

/** What is left out when only one role's deadlines are told. */
export function whoseWords(title: string): string {
  return `Only what is for: ${title}. Meetings that this role chairs, may chair or has to come to are among it, and what the document gives to nobody: it does not say who.`;
}

/** That none of the dates shown for one role falls to it; nothing where one does. */
export function noDateWords(shown: Told, role: string): string {
  const { schedule, view, data } = shown;
  const dates = view.late.length + view.ahead.length + view.past.length;
  if (schedule.deadlines.some((deadline) => isDue(deadline) && isFor(deadline, role, shown))) return '';
  const nobodys = dates > 0 ? ' The dates shown are those that the document gives to nobody.' : '';
  return `No date falls to ${data.roles[role] ?? role}: the rules without a date are below.${nobodys}`;
}

function isFor(deadline: Deadline, role: string, told: Told): boolean {
  return isHeldBy(deadline, role, told) || dutyToCome(deadline, role, told) !== undefined;
}

/** Whether the role has to do it, or chairs or may chair it. */
function isHeldBy(deadline: Deadline, role: string, { data }: Told): boolean {
  const { who } = deadline.timescale;
  return (who !== 'not-stated' && who.includes(role)) || chairsOf(deadline, data).includes(role);
}

/** That the role has to come to a meeting, unless something at it is its own to do anyway. */
function comingTo({ deadline, serves }: Entry, role: string, told: Told): Coming | undefined {
  const all = [deadline, ...serves];
  if (all.some((one) => isHeldBy(one, role, told))) return undefined;
  const [duty] = all.flatMap((one) => dutyToCome(one, role, told) ?? []);
  return duty && comingBy(duty, role, told.data);
}

function isMetAt(served: Deadline, meeting: Deadline): boolean {
  if (!isDue(served) || !served.heldWith) return false;
  return served.heldWith.id === meeting.id && served.heldWith.number === meeting.number;
}

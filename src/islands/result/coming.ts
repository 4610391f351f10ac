import { applies, cohortsOf } from '../../schedule/facts.ts';
import type { Deadline } from '../../schedule/types.ts';
import { heldOn } from '../../schedule/versions.ts';
import type { Attendance, CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { dutyHref, sourceWords } from '../parts/rule-words.ts';
import { isDue } from './dated.ts';

/** That one role has to come to a meeting which others hold: in words, with its source and the place of the duty on the site. */
export interface Coming {
  /** "Comes to it: School. Duty: Attend the reviews (Must)." */
  readonly says: string;
  readonly source: string;
  readonly href: string;
}

/** The duty by which a role has to come to the meeting that a deadline is for, if this case and that day know one. */
export function dutyToCome(
  deadline: Deadline,
  role: string,
  { data, facts, today }: Pick<Told, 'data' | 'facts' | 'today'>,
): Attendance | undefined {
  const day = isDue(deadline) ? deadline.due : today;
  return data.attendance.find(
    (duty) =>
      duty.timescales.includes(deadline.id) &&
      duty.who.includes(role) &&
      heldOn(duty, day) &&
      applies(duty, facts, cohortsOf(facts, data)),
  );
}

/** The same in words. */
export function comingBy(duty: Attendance, role: string, data: CalculatorData): Coming {
  const strength = data.strengths[duty.strength]?.name ?? duty.strength;
  return {
    says: `Comes to it: ${data.roles[role] ?? role}. Duty: ${duty.does} (${strength}).`,
    source: sourceWords(duty.source),
    href: dutyHref(data, duty.id, role),
  };
}

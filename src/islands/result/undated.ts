import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import {
  explainBeyond,
  explainNotArising,
  explainNotKnown,
  explainProvisional,
  explainVersion,
} from '../../schedule/explain.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { enterDate } from '../form/lower-first.ts';
import { capital } from '../parts/capitals.ts';

/** Why a rule has no date, in the order in which the groups are shown. Each is an answer of its own. */
export const GROUPS: readonly (readonly [Deadline['state'], string])[] = [
  ['needs-date', 'Enter another date to work these out'],
  ['hours', 'Counted in hours'],
  ['event-driven', 'No figure: done when something happens'],
  ['set-by-plan', "Set by the child's plan"],
  ['elsewhere', 'In another document'],
  ['not-stated', 'Not stated'],
  ['not-read', 'Not read yet'],
  ['not-known', 'Not known for that time'],
  ['does-not-arise', 'Does not arise in this case'],
  ['beyond-calendar', 'Beyond the calendar'],
];

/** What is said of a rule without a date, and that it has changed since if it has. */
export function undatedWords(deadline: Deadline, data: CalculatorData, calendar: WorkingCalendar): string {
  return [outcomeWords(deadline, data, calendar), ...explainVersion(deadline)].join(' ');
}

function outcomeWords(deadline: Deadline, data: CalculatorData, calendar: WorkingCalendar): string {
  const of = (event: string) => data.events[event]?.phrase ?? event;
  switch (deadline.state) {
    case 'needs-date': {
      const needs = `Needs the date of ${deadline.needs.map(of).join(', or of ')}.`;
      return deadline.provisional ? `${needs} ${explainProvisional(deadline.provisional, data)}` : needs;
    }
    case 'hours':
      return `Within ${deadline.hours} hours of ${of(deadline.after)}, by the clock.`;
    case 'event-driven':
      return `${capital(deadline.words)}.`;
    case 'set-by-plan':
      return "The document leaves it to the child's own plan.";
    case 'elsewhere':
      return `The document points to another: ${deadline.document}.`;
    case 'not-stated':
      return 'The document does not say.';
    case 'not-read':
      return 'The Handbook has not read this part of the document yet.';
    case 'not-known':
      return explainNotKnown(deadline, data);
    case 'does-not-arise':
      return explainNotArising(deadline.because, data);
    case 'beyond-calendar':
      return explainBeyond(deadline.date, calendar.firstYear, calendar.lastYear);
    case 'due':
      return '';
  }
}

/** The events of the form whose dates would settle a rule: for a meeting, the first meeting or a review. */
export function settledBy(
  deadline: Deadline,
  asked: readonly string[],
  { events }: CalculatorData,
): readonly string[] {
  if (deadline.state !== 'needs-date') return [];
  const kinds = deadline.needs.flatMap((event) => [event, ...(events[event]?.includes ?? [])]);
  return kinds.filter((event) => asked.includes(event));
}

/** The words of a link to a date of the form: "Enter the date of the first child in need meeting". */
export function enterWords(event: string, { events }: CalculatorData): string {
  return enterDate(events[event]?.label ?? event);
}

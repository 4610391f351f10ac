import { lowerFirst } from '../form/lower-first.ts';
import { heldEvents, neededEvents } from '../../schedule/needed.ts';
import type { NeededEvent } from '../../schedule/needed.ts';
import type { CalculatorData } from '../data.ts';
import type { CaseForm } from './case-form.ts';
import { ANY_ROUTE, routeOf } from './routes.ts';

/** What the form asks for, given the authority and the choices so far. */
export interface Questions {
  /** The route chosen, ANOTHER_ROUTE or ANY_ROUTE; empty while it has still to be chosen. */
  readonly route: string;
  /** The cohorts chosen that this authority has. */
  readonly cohorts: readonly string[];
  /** Dates without which a rule cannot be worked out. */
  readonly required: readonly NeededEvent[];
  /** Dates that only settle a reading or a period. */
  readonly optional: readonly NeededEvent[];
  /** What may have been held already. */
  readonly held: readonly string[];
}

/** The dates that the authority's rules need for these choices, and only those; none until the route has been chosen. */
export function questionsFor(data: CalculatorData, form: CaseForm): Questions {
  const route = routeOf(data, form.route);
  const cohorts = data.cohorts.map(({ id }) => id).filter((id) => form.cohorts.includes(id));
  if (route === '') return { route, cohorts, required: [], optional: [], held: [] };
  const choices = { cohorts, route: route === ANY_ROUTE ? undefined : route };
  const needed = neededEvents(data, choices);
  return {
    route,
    cohorts,
    required: needed.filter(({ required }) => required),
    optional: needed.filter(({ required }) => !required),
    held: heldEvents(data, choices),
  };
}

/** Names one date of something held: "Date of review 2". */
export function heldLabel({ events }: CalculatorData, event: string, number: number): string {
  return `Date of ${lowerFirst(events[event]?.name ?? event)} ${number}`;
}

import type { CalculatorData } from '../data.ts';

/** A way in for which the authority has no rules of its own: only those that apply to every route are worked out. */
export const ANOTHER_ROUTE = 'another';

/** A way in that is not known: the rules of every route are worked out. */
export const ANY_ROUTE = 'any';

/** The way in as the authority's rules tell it apart; empty while it has still to be chosen. */
export function routeOf({ routes }: Pick<CalculatorData, 'routes'>, chosen: string): string {
  if (routes.length === 0) return ANY_ROUTE;
  if (chosen === ANOTHER_ROUTE || chosen === ANY_ROUTE) return chosen;
  return routes.some(({ id }) => id === chosen) ? chosen : '';
}

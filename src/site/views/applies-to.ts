import type { Terms, Timescale } from '../../policy/types.ts';

/** For whom a rule is, where it is not for every child in need. */
export interface AppliesTo {
  /** How the child came to be in need. */
  readonly routes: readonly string[];
  readonly cohorts: readonly string[];
}

export function appliesTo(
  { routes = [], cohorts = [] }: Pick<Timescale, 'routes' | 'cohorts'>,
  terms: Pick<Terms, 'routes' | 'cohorts'>,
): AppliesTo {
  return {
    routes: routes.map((route) => terms.routes[route]?.name ?? route),
    cohorts: cohorts.map((cohort) => terms.cohorts[cohort]?.name ?? cohort),
  };
}

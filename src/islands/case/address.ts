import type { CalculatorData } from '../data.ts';
import type { CaseForm } from './case-form.ts';
import { routeOf } from './routes.ts';

/** The choices that may stand in the address. Dates never do. */
export type Choices = Pick<CaseForm, 'authority' | 'route' | 'cohorts'>;

/** The choices that an address asks for: "?authority=camden&route=assessment&cohort=cse". Not checked against any list. */
export function readAddress(search: string): Choices {
  const asked = new URLSearchParams(search);
  return {
    authority: asked.get('authority') ?? '',
    route: asked.get('route') ?? '',
    cohorts: asked.getAll('cohort'),
  };
}

/** Of the choices of a form those that the authority's rules tell apart. */
export function choicesIn(form: Choices, data: CalculatorData): Choices {
  return {
    authority: form.authority,
    route: data.routes.length > 0 ? routeOf(data, form.route) : '',
    cohorts: data.cohorts.map(({ id }) => id).filter((id) => form.cohorts.includes(id)),
  };
}

/** The same part of an address with these choices in place of those it had. */
export function writeAddress(search: string, { authority, route, cohorts }: Choices): string {
  const asked = new URLSearchParams(search);
  for (const name of ['authority', 'route', 'cohort']) asked.delete(name);
  if (authority) asked.set('authority', authority);
  if (route) asked.set('route', route);
  for (const cohort of cohorts) asked.append('cohort', cohort);
  const text = asked.toString();
  return text && `?${text}`;
}

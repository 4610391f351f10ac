import type { Questions } from './questions.ts';

/** The ids of the fields, which the error summary links to. */
export const FIELDS = {
  authority: 'authority',
  route: 'route',
  cohorts: 'cohorts',
  date: (event: string) => `date-${event}`,
  held: (event: string, key: number) => `held-${event}-${key}`,
};

/** The dates that a form asks for, each with the id of its first box. */
export function dateBoxes({
  required,
  optional,
}: Pick<Questions, 'required' | 'optional'>): ReadonlyMap<string, string> {
  return new Map([...required, ...optional].map(({ event }) => [event, `${FIELDS.date(event)}-day`]));
}

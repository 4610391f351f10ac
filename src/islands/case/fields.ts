/** The ids of the fields, which the error summary links to. */
export const FIELDS = {
  authority: 'authority',
  route: 'route',
  cohorts: 'cohorts',
  date: (event: string) => `date-${event}`,
  held: (event: string, key: number) => `held-${event}-${key}`,
};

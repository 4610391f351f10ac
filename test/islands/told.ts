/** Works out a case under the example authority, as the result does. */
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { Told } from '../../src/islands/exports/told.ts';
import { tell } from '../../src/islands/result/tell.ts';
import type { CaseFacts } from '../../src/schedule/types.ts';
import { day, EXAMPLE, HOLIDAYS } from './example.ts';

const calendar = createWorkingCalendar(HOLIDAYS);

interface Case {
  readonly events?: Readonly<Record<string, string>>;
  readonly held?: Readonly<Record<string, readonly string[]>>;
  readonly cohorts?: readonly string[];
  readonly today?: string;
}

export function told({ events = {}, held = {}, cohorts = [], today = '2025-12-12' }: Case): Told {
  const facts: Omit<CaseFacts, 'count'> = {
    events: Object.fromEntries(Object.entries(events).map(([event, date]) => [event, day(date)])),
    held: Object.fromEntries(Object.entries(held).map(([event, dates]) => [event, dates.map(day)])),
    route: 'assessment',
    cohorts,
  };
  return tell(EXAMPLE, facts, calendar, day(today));
}

/** The assessment was completed a fortnight before Christmas Day. */
export const BEFORE_CHRISTMAS: Case = { events: { 'assessment-completed': '2025-12-11' } };

/** The first meeting was held in autumn, and it is winter. */
export const UNDER_WAY: Case = {
  events: {
    'assessment-completed': '2025-09-01',
    'initial-meeting': '2025-09-15',
    'plan-started': '2025-09-15',
  },
  today: '2025-12-12',
};

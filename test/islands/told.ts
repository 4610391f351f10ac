/** Works out a case under the example authority, as the result does. */
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { Told } from '../../src/islands/exports/told.ts';
import { outlook } from '../../src/islands/result/outlook.ts';
import { workOutWhole } from '../../src/islands/result/work-out.ts';
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
  const schedule = workOutWhole(EXAMPLE, facts, calendar, day(today));
  return { data: EXAMPLE, facts, schedule, view: outlook(schedule, day(today)), calendar, today: day(today) };
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

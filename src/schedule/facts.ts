import type { IsoDate } from '../calendar/date.ts';
import { sortedBy } from './sorted-by.ts';
import type { CaseFacts, SchedulePolicy } from './types.ts';
import type { Timescale } from '../policy/types.ts';

/** One day on which an event took place or is planned. */
export interface Instance {
  readonly event: string;
  readonly date: IsoDate;
}

/** The event itself and every event that is also this one: a review is a meeting. */
export function kindsOf(event: string, { events }: SchedulePolicy): readonly string[] {
  return [
    event,
    ...(events[event]?.includes ?? []).flatMap((kind) => kindsOf(kind, { events } as SchedulePolicy)),
  ];
}

/** Every day entered for an event, its kinds included, in order and each day once. */
export function instancesOf(event: string, facts: CaseFacts, policy: SchedulePolicy): readonly Instance[] {
  const all = kindsOf(event, policy).flatMap((kind) => {
    const planned = facts.events[kind];
    const dates = [...(facts.held[kind] ?? []), ...(planned ? [planned] : [])];
    return dates.map((date) => ({ event: kind, date }));
  });
  const ordered = sortedBy(all, ({ date }) => date);
  return ordered.filter(({ date }, index) => date !== ordered[index - 1]?.date);
}

/** The days on which a repeating event has taken place, in order and each day once. */
export function heldDates(event: string | undefined, facts: CaseFacts): readonly IsoDate[] {
  return event === undefined ? [] : [...new Set(facts.held[event] ?? [])].sort();
}

/** The cohorts of a case: those chosen, and those that an entered event belongs to alone. */
export function cohortsOf(
  facts: Pick<CaseFacts, 'events' | 'held' | 'cohorts'>,
  { events }: SchedulePolicy,
): ReadonlySet<string> {
  const entered = [...Object.keys(facts.events), ...Object.keys(facts.held)];
  const implied = entered.flatMap((event) => events[event]?.cohort ?? []);
  return new Set([...facts.cohorts, ...implied]);
}

/** Whether a rule speaks to this case: its route, where the case has one, and one of its cohorts. */
export function applies(
  { routes, cohorts: only }: Pick<Timescale, 'routes' | 'cohorts'>,
  facts: Pick<CaseFacts, 'route'>,
  cohorts: ReadonlySet<string>,
): boolean {
  const onRoute = !routes || facts.route === undefined || routes.includes(facts.route);
  return onRoute && (!only || only.some((cohort) => cohorts.has(cohort)));
}

import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { cohortsOf, heldDates } from './facts.ts';
import { rulesFor } from './needed.ts';
import { buildSchedule } from './schedule.ts';
import type { CaseFacts, Deadline, Due, SchedulePolicy } from './types.ts';

/**
 * What each meeting held and each visit made was due by: the deadline as it stood before it took place. `buildSchedule` gives
 * only those still to come, so the schedule is worked out anew as of each one, with the rules for it alone.
 */
export function heldDeadlines(
  policy: SchedulePolicy,
  facts: CaseFacts,
  calendar: WorkingCalendar,
): readonly (Deadline & Due)[] {
  const { route } = facts;
  const rules = rulesFor(policy, { route, cohorts: [...cohortsOf(facts, policy)] });
  return Object.keys(facts.held).flatMap((event) => {
    const own = {
      ...policy,
      timescales: Object.fromEntries(rules.filter(([, one]) => one.happens === event)),
    };
    const { [event]: _planned, ...events } = facts.events;
    return heldDates(event, facts).flatMap((date, place, all) => {
      const until = { ...facts, events, held: { ...facts.held, [event]: all.slice(0, place) }, count: 1 };
      const open = buildSchedule(own, until, calendar)
        .deadlines.filter((deadline): deadline is Deadline & Due => deadline.state === 'due')
        .filter(
          ({ number, why }) =>
            number !== undefined && why.every((step) => !('date' in step) || step.date < date),
        );
      // Of a rule with several points it meets the next, and every other whose day has come.
      const met = open.filter(
        ({ id, due }, index) => due <= date || open.findIndex((one) => one.id === id) === index,
      );
      return met.map((deadline) => ({ ...deadline, happened: date }));
    });
  });
}

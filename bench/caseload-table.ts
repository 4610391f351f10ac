import { addDays } from '../src/calendar/date.ts';
import type { IsoDate } from '../src/calendar/date.ts';
import { csvText } from '../src/formats/csv.ts';
import type { Authority, Handbook } from '../src/policy/types.ts';
import { heldEvents, neededEvents } from '../src/schedule/needed.ts';
import { schedulePolicy } from '../src/site/handbook.ts';
import { caseloadColumns } from '../src/site/views/caseload.ts';
import { integerBetween, seededRandom } from './random.ts';

const LONGEST_CASE = 400;
const DAYS_BETWEEN_HELD = 35;

/**
 * Takes the content, a number and a day, and gives a table of that many cases as CSV, the same at every call: the authorities
 * in turn, each case begun within the last 400 days, with its first dates and what has been held since.
 */
export function caseloadTable({ authorities, terms }: Handbook, howMany: number, today: IsoDate): string {
  const random = seededRandom(17);
  const columns = caseloadColumns(authorities, terms);
  return csvText(
    Array.from({ length: howMany }, (_, place) => {
      const authority = authorities[place % authorities.length] as Authority;
      const age = integerBetween(random, 3, LONGEST_CASE);
      return {
        Label: `case ${place + 1}`,
        Authority: authority.id,
        ...datesOf(authority, age),
      };
    }),
  );

  function datesOf(authority: Authority, age: number): Record<string, string> {
    const policy = schedulePolicy(authority, terms);
    const routes = Object.keys(terms.routes).filter((route) =>
      Object.values(policy.timescales).some((timescale) => timescale.routes?.includes(route)),
    );
    const route = routes[0];
    const needed = neededEvents(policy, { route, cohorts: [] })
      .map(({ event }) => event)
      .filter((event) => !terms.events[event]?.repeats);
    const held = heldEvents(policy, { route, cohorts: [] });
    const begun = addDays(today, -age);
    const cells = columns.flatMap(({ id, heading, heldHeading }) => {
      const order = needed.slice(0, 4).indexOf(id);
      const date = order < 0 ? '' : addDays(begun, Math.min(age, order * 5));
      const meetings = Math.floor(age / DAYS_BETWEEN_HELD);
      const dates = Array.from({ length: meetings }, (_, one) =>
        addDays(begun, (one + 1) * DAYS_BETWEEN_HELD),
      );
      return [
        [heading, date],
        ...(heldHeading ? [[heldHeading, held.includes(id) ? dates.join(' ') : '']] : []),
      ];
    });
    return { Route: route ?? '', ...Object.fromEntries(cells) };
  }
}

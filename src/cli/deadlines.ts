// npm run --silent deadlines -- --authority camden --event assessment-completed=2025-12-11 --json
import { fileURLToPath } from 'node:url';
import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import { formatProblems } from '../policy/problem.ts';
import type { Authority } from '../policy/types.ts';
import { neededEvents } from '../schedule/needed.ts';
import { buildSchedule } from '../schedule/schedule.ts';
import { checkPeriods } from '../schedule/check-facts.ts';
import type { CaseFacts, SchedulePolicy } from '../schedule/types.ts';
import { readHandbook, schedulePolicy } from '../site/handbook.ts';
import { today } from '../site/today.ts';
import { BadRequest } from './arguments.ts';
import { readArguments } from './deadlines-arguments.ts';
import { asJson, askable, asList, asTable } from './deadlines-report.ts';

const read = readHandbook(fileURLToPath(new URL('../..', import.meta.url)));
if (!read.ok) {
  console.error(formatProblems(read.problems));
  process.exit(1);
}

try {
  console.log(answer(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function answer(args: readonly string[]): string {
  if (!read.ok) return '';
  const { handbook, bankHolidays } = read.value;
  const { authorities, terms } = handbook;
  const request = readArguments(
    args,
    terms,
    authorities.map(({ id }) => id),
  );
  const authority = authorities.find(({ id }) => id === request.authority) as Authority;
  const policy = schedulePolicy(authority, terms);
  if (request.list) {
    const list = askable(authority, policy, terms);
    return request.json ? inJson({ authority: authority.id, ...list }) : asList(list);
  }
  const [wrong] = checkPeriods(policy, request.facts);
  if (wrong) throw new BadRequest(`${wrong.message}.`);
  const calendar = createWorkingCalendar(bankHolidays);
  const told = {
    authority,
    policy,
    calendar,
    schedule: buildSchedule(policy, request.facts, calendar),
    today: request.today ?? today(),
    notes: unused(policy, request.facts),
  };
  return request.json ? inJson(asJson(told)) : asTable(told);
}

/** Words that are known but change nothing for this authority: said, so that nobody takes silence for an answer. */
function unused(policy: SchedulePolicy, { events, cohorts, route }: CaseFacts): readonly string[] {
  const rules = Object.values(policy.timescales);
  const idle = cohorts.filter((cohort) => !rules.some((rule) => rule.cohorts?.includes(cohort)));
  const offRoute = route !== undefined && !rules.some((rule) => rule.routes?.includes(route));
  const needed = neededEvents(policy, {
    cohorts: Object.keys(events)
      .flatMap((event) => policy.events[event]?.cohort ?? [])
      .concat(cohorts),
  });
  const uncounted = Object.keys(events).filter(
    (event) => !needed.some((one) => one.event === event || policy.events[event]?.includes),
  );
  return [
    ...idle.map((cohort) => `This authority's document states no timescale for the cohort "${cohort}".`),
    ...(offRoute
      ? [`This authority's document states no timescale of its own for the route "${route}".`]
      : []),
    ...uncounted.map(
      (event) =>
        `No timescale of this authority counts from --event ${event}.${policy.events[event]?.repeats ? ` If it has taken place, write --held ${event}=${events[event]}.` : ''}`,
    ),
  ];
}

function inJson(data: object): string {
  return JSON.stringify(data, undefined, 2);
}

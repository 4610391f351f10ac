// @vitest-environment jsdom
/** Whatever the content holds, the calculator must be able to say it. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { CalculatorData } from '../../src/islands/data.ts';
import { calendarDays } from '../../src/islands/exports/calendar-days.ts';
import { calendarCase } from '../../src/islands/exports/event-id.ts';
import { csv } from '../../src/islands/exports/csv.ts';
import { asText } from '../../src/islands/exports/text.ts';
import type { Told } from '../../src/islands/exports/told.ts';
import { outlook } from '../../src/islands/result/outlook.ts';
import { workOut } from '../../src/islands/result/work-out.ts';
import { EMPTY_CASE } from '../../src/islands/case/case-form.ts';
import { questionsFor } from '../../src/islands/case/questions.ts';
import { ANOTHER_ROUTE, ANY_ROUTE } from '../../src/islands/case/routes.ts';
import { bankHolidays, dataFor, handbook } from './calculator-data.ts';
import { day } from './example.ts';
import { wholeResult } from './whole-result.tsx';

const calendar = createWorkingCalendar(bankHolidays);
const today = day('2026-01-05');

const cases = handbook.authorities.flatMap(({ id }) => {
  const data = dataFor(id);
  return [...data.routes.map((route) => route.id), ANOTHER_ROUTE, ANY_ROUTE].map((route) => ({
    data,
    id,
    route,
  }));
});

/** A case with every date that the authority asks for, a week apart, and one thing held of each kind. */
function everything(data: CalculatorData, route: string): Told {
  const cohorts = data.cohorts.map(({ id }) => id);
  const { required, optional, held } = questionsFor(data, { ...EMPTY_CASE, route, cohorts });
  const events = Object.fromEntries(
    [...required, ...optional].map(({ event }, place) => [event, addDays(day('2025-09-01'), 7 * place)]),
  );
  const facts = {
    events,
    held: Object.fromEntries(held.map((event) => [event, [day('2025-12-01')]])),
    route: route === ANY_ROUTE ? undefined : route,
    cohorts,
  };
  const schedule = workOut(data, facts, calendar, today);
  return { data, facts, schedule, view: outlook(schedule, today), calendar, today };
}

test.each(cases)('$id, $route: says every result, on the page and as text', ({ data, route }) => {
  const told = everything(data, route);
  const html = wholeResult({ told, asked: new Map() });
  const text = asText(told);
  const titles = told.schedule.deadlines.map(({ timescale }) => timescale.title);
  expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  expect(html).toContain('answer__sentence');
  expect(html).toContain('Worked out from');
  expect([html, text].filter((words) => /undefined|\[object|NaN/.test(words))).toEqual([]);
});

test.each(cases)('$id, $route: saves every event under a name of its own', ({ data, route }) => {
  const told = everything(data, route);
  const names = calendarDays(told, calendarCase('', told.facts), '').map(({ uid }) => uid);
  expect(names).toHaveLength(told.view.late.length + told.view.ahead.length);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(csv(told, '').split('\r\n')).toHaveLength(told.schedule.deadlines.length + 1);
});

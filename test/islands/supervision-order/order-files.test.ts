/** What is taken along of an order: a calendar and a table, with the order's last day beside the authority's own dates. */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { readCsv } from '../../../src/formats/csv.ts';
import { dayFile } from '../../../src/islands/exports/calendar-file.ts';
import { outlook } from '../../../src/islands/result/outlook.ts';
import { orderDays } from '../../../src/islands/supervision-order/order-calendar.ts';
import { orderCsv } from '../../../src/islands/supervision-order/order-csv.ts';
import { orderRules } from '../../../src/islands/supervision-order/order-rules.ts';
import type { OrderCase } from '../../../src/islands/supervision-order/read-order-form.ts';
import { toldOrder } from '../../../src/islands/supervision-order/told-order.ts';
import { readOrder } from '../../../src/schedule/order.ts';
import { orderSchedule } from '../../../src/schedule/order-schedule.ts';
import { orderLaw } from '../../../src/site/order-law.ts';
import { bankHolidays, dataFor, handbook } from '../calculator-data.ts';
import { day } from '../example.ts';

const law = orderLaw(handbook.national, handbook.terms);
const calendar = createWorkingCalendar(bankHolidays);
const SITE = 'https://handbook.example';
const NOW = new Date('2025-12-12T12:00:00Z');

/** An order of a year made on 1 March 2025, which ends on 28 February 2026, seen on 12 December 2025 or on another day. */
function plan(id: string, { turns18 = false, today = '2025-12-12' } = {}) {
  const given = { made: day('2025-03-01'), length: { count: 1, unit: 'years' } } as const;
  const read = readOrder(
    given,
    law.rules.map(({ clock }) => clock),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const facts = { events: {}, held: {}, cohorts: ['supervision-order'] };
  const orderCase: OrderCase = { given, order: read.order, turns18, facts };
  const data = orderRules(dataFor(id), law);
  const schedule = orderSchedule(data, facts, read.order, calendar);
  const view = outlook(schedule, day(today));
  return toldOrder({ data, facts, schedule, view, calendar, today: day(today) }, orderCase, law);
}

const AUTHORITIES = handbook.authorities.map(({ id }) => id);
const lines = (id: string, more = {}, label = '') => {
  const file = dayFile(orderDays(plan(id, more), label, SITE), 'Supervision order planner', NOW);
  return file.replaceAll('\r\n ', '').split('\r\n');
};
const rows = (id: string, more = {}) => {
  const table = readCsv(orderCsv(plan(id, more), SITE).replace('\uFEFF', ''), ',');
  const [head = [], ...cells] = table.rows;
  return cells.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place]])));
};

test.each(AUTHORITIES)('%s: the last day of the order stands in the calendar, by the law', (id) => {
  const file = lines(id);
  expect(file.filter((line) => line === 'SUMMARY:Last day of the supervision order')).toHaveLength(1);
  expect(file).toContain('DTSTART;VALUE=DATE:20260228');
  expect(file.join('\n')).toContain(`${SITE}/national/#supervision-order-length`);
  // The dates of the authority with rules come before it
  expect(file.filter((line) => line === 'BEGIN:VEVENT').length > 1).toBe(id === 'ecs-2017');
});

test('the day the order was made, or the label of the case, tells its last day from that of another child', () => {
  expect(lines('camden')).toContain('UID:camden.order-expires.from-2025-03-01@child-in-need-handbook');
  const labelled = lines('camden', {}, '7');
  expect(labelled).toContain('UID:camden.order-expires.7@child-in-need-handbook');
  expect(labelled).toContain('SUMMARY:7: Last day of the supervision order');
});

test('an order that has ended, or ends with an unknown birthday, is no day of a calendar', () => {
  for (const more of [{ today: '2026-03-01' }, { turns18: true }]) {
    expect(lines('camden', more)).not.toContain('BEGIN:VEVENT');
  }
  expect(lines('camden', { today: '2026-02-28' })).toContain('BEGIN:VEVENT');
});

test('each day of a calendar says that none on or after an 18th birthday arises', () => {
  const described = lines('ecs-2017', { turns18: true }).filter((line) => line.startsWith('DESCRIPTION'));
  expect(described.length).toBeGreaterThan(1);
  for (const line of described) expect(line).toContain('on or after the birthday do not arise');
});

test.each(AUTHORITIES)('%s: the table begins with the last day of the order', (id) => {
  const table = rows(id);
  const [first] = table;
  expect(first).toMatchObject({
    Due: '2026-02-28',
    What: 'Last day of the supervision order',
    Strength: 'Law',
  });
  expect(first?.['Standing']).toBe('The supervision order ends on Saturday 28 February 2026.');
  expect(first?.['Source']).toContain('Children Act 1989, Schedule 3, paragraph 6');
  expect(first?.['Link']).toBe(`${SITE}/national/#supervision-order-length`);
  expect(table.length > 1).toBe(id === 'ecs-2017');
  for (const row of table) expect(JSON.stringify(row)).not.toMatch(/undefined|NaN|\[object/);
});

test('the rows of the authority have the columns of the first', () => {
  const decision = rows('ecs-2017').find(({ What }) => What?.startsWith('Managers agree'));
  expect(decision).toMatchObject({ Due: '2025-12-01', Who: 'Team Manager, Service Manager' });
  expect(decision?.['Link']).toBe(`${SITE}/authorities/ecs-2017/timescales/#supervision-order-decision`);
});

test('where the child turns 18 the table gives no last day, and says why', () => {
  const [first] = rows('camden', { turns18: true });
  expect(first?.['Due']).toBe('');
  expect(first?.['Standing']).toContain('cannot run past the child’s 18th birthday');
});

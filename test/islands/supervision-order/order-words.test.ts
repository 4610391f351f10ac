import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { changeWords } from '../../../src/islands/supervision-order/change-words.ts';
import { orderRules } from '../../../src/islands/supervision-order/order-rules.ts';
import { orderText } from '../../../src/islands/supervision-order/order-text.ts';
import type { OrderCase } from '../../../src/islands/supervision-order/read-order-form.ts';
import {
  adultWords,
  endSentence,
  endSteps,
  limitWords,
} from '../../../src/islands/supervision-order/words.ts';
import { toldOrder } from '../../../src/islands/supervision-order/told-order.ts';
import { outlook } from '../../../src/islands/result/outlook.ts';
import { readOrder } from '../../../src/schedule/order.ts';
import type { OrderGiven } from '../../../src/schedule/order.ts';
import { orderSchedule } from '../../../src/schedule/order-schedule.ts';
import { orderLaw } from '../../../src/site/order-law.ts';
import { bankHolidays, dataFor, handbook } from '../calculator-data.ts';
import { day } from '../example.ts';

const law = orderLaw(handbook.national, handbook.terms);
const calendar = createWorkingCalendar(bankHolidays);
const today = day('2025-12-12');
const years = (count: number) => ({ count, unit: 'years' as const });

function caseOf(given: OrderGiven, turns18 = false): OrderCase {
  const read = readOrder(
    given,
    law.rules.map(({ clock }) => clock),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return {
    given,
    order: read.order,
    turns18,
    facts: { events: {}, held: {}, cohorts: ['supervision-order'] },
  };
}

test('the law of the content has the first order, the limit and the guidance, and nothing from before the order', () => {
  expect(law.rules.map(({ title, strength }) => [title, strength])).toEqual([
    ['Length of a supervision order', 'Law'],
    ['Limit on extending a supervision order', 'Law'],
    ['When to ask for an extension', undefined],
  ]);
});

test('the last day is said as of today', () => {
  const given = { made: day('2025-03-01'), length: years(1) };
  const on = (date: string, turns18 = false) => endSentence(caseOf(given, turns18), day(date));
  expect(on('2025-02-28')).toContain('will end on Saturday 28 February 2026');
  expect(on('2026-02-28')).toContain('ends on');
  expect(on('2026-03-01')).toContain('ended on');
  expect(on('2026-03-01', true)).toContain('it ended before Saturday 28 February 2026');
});

test('an order that ends on Christmas Day ends on it all the same', () => {
  // Thursday 25 December 2025; the day before is a working day
  expect(endSteps(caseOf({ made: day('2024-12-26'), length: years(1) }), calendar).at(-1)).toBe(
    'Thursday 25 December 2025 is not a working day (Christmas Day). The order ends on it all the same. The last working day before it is Wednesday 24 December 2025.',
  );
});

test('a year that begins on 29 February says why it ends on the 28th', () => {
  expect(endSteps(caseOf({ made: day('2024-02-29'), length: years(1) }), calendar)).toEqual([
    'Thursday 29 February 2024, the day the order was made, is its first day. 1 year beginning with that day ends on Friday 28 February 2025.',
    'That month has no such day, so its last day is used.',
  ]);
});

test('an order that turns out shorter says when it would have ended', () => {
  const given = { made: day('2025-03-01'), expires: day('2026-02-27'), discharged: day('2025-12-01') };
  expect(endSteps(caseOf(given), calendar)).toEqual([
    'The court set Friday 27 February 2026 as the last day.',
    'The court ended it on Monday 1 December 2025. Without that it would end on Friday 27 February 2026.',
  ]);
});

test('of an order that ends with the 18th birthday no day is said to be the last', () => {
  // Christmas Day would be told as no working day
  const given = { made: day('2024-12-26'), length: years(1) };
  expect(endSteps(caseOf(given, true), calendar)).toEqual([
    'Thursday 26 December 2024, the day the order was made, is its first day. 1 year beginning with that day ends on Thursday 25 December 2025.',
    'The child turns 18 before that day, and the order ends then.',
  ]);
  expect(adultWords(caseOf(given))).toBeUndefined();
  expect(adultWords(caseOf(given, true))).toContain('as if the order ran to Thursday 25 December 2025');
});

test('an order at its limit says that no extension is left', () => {
  expect(limitWords(caseOf({ made: day('2025-03-01'), length: years(3) }).order)).toContain('None is left');
  expect(limitWords(caseOf({ made: day('2025-03-01'), length: years(1) }).order)).toContain(
    'Tuesday 29 February 2028 at the latest',
  );
});

test('one date of a change is said in full, several by their number and ends', () => {
  const [a, b, c] = [day('2026-03-02'), day('2026-03-03'), day('2026-03-04')];
  expect(changeWords({ id: 'x', title: 'X', same: [a], moved: [], added: [a, b, c], dropped: [] })).toEqual([
    'Stays as it is: Monday 2 March 2026.',
    'Now arises as well: 3 dates, from Monday 2 March 2026 to Wednesday 4 March 2026.',
  ]);
});

test.each(handbook.authorities.map(({ id }) => id))(
  '%s: as text, with the law apart and its sources',
  (id) => {
    const data = orderRules(dataFor(id), law);
    const orderCase = caseOf({ made: day('2025-03-01'), length: years(1) });
    const schedule = orderSchedule(data, orderCase.facts, orderCase.order, calendar);
    const told = { data, facts: orderCase.facts, schedule, view: outlook(schedule, today), calendar, today };
    const text = orderText(toldOrder(told, orderCase, law));
    expect(text).toMatch(/^The supervision order ends on Saturday 28 February 2026\./);
    expect(text).toContain('National, for every council');
    expect(text.match(/^.*Seen on .*$/gm)).toHaveLength(1);
    expect(text).toContain('Worked out from');
    expect(text).toContain('Source: Children Act 1989, Schedule 3, paragraph 6');
    expect(text.includes('not stated in this document')).toBe(Object.keys(data.timescales).length === 0);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  },
);

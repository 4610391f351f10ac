/** What is taken away says the same as the page. Seen on Monday 5 January 2026. */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { calendarCase } from '../../../src/islands/exports/event-id.ts';
import { readVisits } from '../../../src/islands/visits/read-visits.ts';
import { tellVisits } from '../../../src/islands/visits/told-visits.ts';
import type { ToldVisits } from '../../../src/islands/visits/told-visits.ts';
import { PLAN_STARTED, VISIT, visitData } from '../../../src/islands/visits/visit-rules.ts';
import { visitDays } from '../../../src/islands/visits/visits-calendar.ts';
import { visitsCsv } from '../../../src/islands/visits/visits-csv.ts';
import { EMPTY_VISITS } from '../../../src/islands/visits/visits-form.ts';
import type { VisitsForm } from '../../../src/islands/visits/visits-form.ts';
import { visitsText } from '../../../src/islands/visits/visits-text.ts';
import { bankHolidays, dataFor, handbook } from '../calculator-data.ts';
import { day } from '../example.ts';

const TODAY = day('2026-01-05');
const ORIGIN = 'https://handbook.example';

function told(authority: string, given: Partial<VisitsForm>, today = TODAY): ToldVisits {
  const events = Object.fromEntries([PLAN_STARTED, VISIT].map((id) => [id, handbook.terms.events[id]!]));
  const data = visitData(dataFor(authority), events);
  const read = readVisits({ ...EMPTY_VISITS, ...given }, { data, years: bankHolidays, today });
  if (!read.ok) throw new Error(read.errors.map(({ message }) => message).join());
  return tellVisits(data, read.question, createWorkingCalendar(bankHolidays), today);
}

// 24 days from 1 December; three weeks from Christmas Day are Thursday 15 January
const ECS = { list: '1/12/2025\n25/12/2025' };

test('the text begins with the answer and has every gap, the rule, its source and the silences', () => {
  const text = visitsText(told('ecs-2017', ECS));
  expect(text.split('\n')[0]).toBe(
    'Next visit by Thursday 15 January 2026. One gap was too long; the first visit missed was due by Monday 22 December 2025.',
  );
  expect(text).toContain(
    'Thu 25 Dec 2025: Too long: 3 days (2 working days) late; gap 24 days (17 working days); allowed 3 weeks, by Mon 22 Dec 2025',
  );
  expect(text).toContain('The CIN Assessment Process, line 51');
  expect(text).toContain('Seeing the child alone: Not stated in this document');
  expect(text).toContain(
    'How it was counted: Counted from the visit on Thursday 25 December 2025. 3 weeks after that day is Thursday 15 January 2026.',
  );
  // The case is not closing
  expect(text).not.toContain('Visit while the case is closing');
});

test('the text says whose interval it is, and at which visits the child was seen alone', () => {
  const text = visitsText(
    told('azeus', { list: '1/12/2025\n15/12/2025 not seen alone', alone: 'marked', number: '2' }),
  );
  expect(text).toContain('the interval of the child’s own plan, as you entered it. It is not a rule of');
  expect(text).toContain('The child was not seen alone on Monday 15 December 2025');
  expect(text).toContain('seen alone: no');
});

test('the spreadsheet has a row for each visit and one for the next', () => {
  const [head = '', ...rows] = visitsCsv(told('ecs-2017', ECS), ORIGIN).trim().split('\r\n');
  expect(head).toContain('Visit');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^2025-12-25,2025-12-01,24,17,3 weeks,2025-12-22,/);
  expect(rows[1]).toContain(`${ORIGIN}/authorities/ecs-2017/timescales/#visits`);
  expect(rows[2]).toMatch(/^Not made yet,2025-12-25,11,/);
});

/**
 * Every two weeks from 27 November: 11 and 25 December, 8 and 22 January, 5 February. From the visits of 24 December and
 * 29 January: 7 January and 12 February. Seen on Friday 20 February.
 */
const OWN_CYCLE = told(
  'azeus',
  {
    dates: { 'plan-started': { day: '27', month: '11', year: '2025' } },
    list: '24/12/2025\n29/1/2026',
    alone: 'not-known',
    number: '2',
  },
  day('2026-02-20'),
);
const OTHER_READING =
  'Counted from the visit before, the last day is Thursday 12 February 2026. The Handbook works to the earlier, by a fixed cycle from the start.';

test('a visit that is overdue by the cycle has that day everywhere, with the other reading beside it', () => {
  const text = visitsText(OWN_CYCLE);
  expect(text).toMatch(
    /^The next visit was due by Thursday 5 February 2026 \(by a fixed cycle from the start\) and is 15 days late\./,
  );
  expect(text).toContain(`\n${OTHER_READING}\n`);
  expect(text).toContain(
    'Next visit, not made yet: Overdue: 15 days (11 working days) late, by a fixed cycle from the start, due by Thursday 5 February 2026. Counted from the visit before: 8 days (6 working days) late; gap 22 days (16 working days) so far; allowed 2 weeks, by Thu 12 Feb 2026 (the child’s plan)',
  );
  const [next] = days(OWN_CYCLE);
  expect(next?.day).toBe('2026-02-05');
  expect(next?.description).toContain(OTHER_READING);
});

test('the spreadsheet has the day that is worked to, the other, and how late by the first', () => {
  const [head = '', first = '', second = '', next = ''] = visitsCsv(OWN_CYCLE, ORIGIN).trim().split('\r\n');
  expect(head).toMatch(
    /Visit,Gap from,Gap in days,Gap in working days,Largest gap allowed,Due,Due counted,Otherwise due,/,
  );
  expect(first).toMatch(/^2025-12-24,2025-11-27,27,19,2 weeks,2025-12-11,from where the gap began,,/);
  // 35 days from Christmas Day to 29 January; working days: 29-31 December (3), 2 January (4), 5-9 (9), 12-23 (19), 26-29 (23)
  expect(second).toMatch(
    /^2026-01-29,2025-12-24,36,23,2 weeks,2025-12-25,by a fixed cycle from the start,2026-01-07,.*,35,23,/,
  );
  expect(next).toMatch(
    /^Not made yet,2026-01-29,22,16,2 weeks,2026-02-05,by a fixed cycle from the start,2026-02-12,.*,15,11,/,
  );
});

const days = (of: ToldVisits, label = '') => {
  const { events, visits } = of.question.facts;
  return visitDays(of, calendarCase(label, { events, held: { [VISIT]: visits } }), ORIGIN);
};

test('the calendar has the next visit on the day to act', () => {
  const [next, ...others] = days(told('ecs-2017', ECS));
  expect(others).toEqual([]);
  expect(next).toMatchObject({
    // Two visits are entered, and the first day of them is that of the case
    uid: 'ecs-2017.visits.3.from-2025-12-01@child-in-need-handbook',
    summary: 'Act by: Visit the child',
    day: '2026-01-15',
  });
  expect(next?.description.join('\n')).toContain('Source: ');
  expect(days(told('ecs-2017', ECS), 'row 12')[0]).toMatchObject({
    uid: 'ecs-2017.visits.3.row%2012@child-in-need-handbook',
    summary: 'row 12: Act by: Visit the child',
  });
});

test('the spreadsheet has a visit that a closed case never had, and how late it was by then', () => {
  const typed = (day: string, month: string, year: string) => ({ day, month, year });
  const closed = told(
    'ecs-2017',
    {
      dates: {
        'plan-started': typed('27', '11', '2025'),
        'decision-to-close': typed('5', '1', '2026'),
        'case-closed': typed('10', '2', '2026'),
      },
      list: '18/12/2025',
    },
    day('2026-02-20'),
  );
  // Three weeks from 18 December; 33 days from then to the closure, as in the test of the page
  expect(visitsCsv(closed, ORIGIN).trim().split('\r\n')[2]).toMatch(
    /^Not made,2025-12-18,54,35,3 weeks,2026-01-08,from where the gap began,,"Missed: [^"]+",33,23,/,
  );
  expect(visitsText(closed)).toContain('before the visit due by Thursday 8 January 2026 was made');
  expect(days(closed)).toEqual([]);
});

test('the calendar names no rule of an authority that has none', () => {
  const [next] = days(told('camden', { list: '29/12/2025', number: '2' }));
  const text = next?.description.join('\n');
  expect(text).toContain('gives no figure');
  expect(text).not.toContain('Rule of Camden');
  expect(next?.uid).toBe('camden.the%20plan.2.from-2025-12-29@child-in-need-handbook');
});

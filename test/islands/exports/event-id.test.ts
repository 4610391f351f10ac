/** The ids of calendar entries: what a reviewer found doubled and overwritten, on the data as it stands. */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { calendarDays } from '../../../src/islands/exports/calendar-days.ts';
import { calendarCase } from '../../../src/islands/exports/event-id.ts';
import { tell } from '../../../src/islands/result/tell.ts';
import { tellVisits } from '../../../src/islands/visits/told-visits.ts';
import { VISIT, visitData } from '../../../src/islands/visits/visit-rules.ts';
import { visitDays } from '../../../src/islands/visits/visits-calendar.ts';
import { bankHolidays, dataFor, handbook } from '../calculator-data.ts';
import { day } from '../example.ts';

const calendar = createWorkingCalendar(bankHolidays);
const ORIGIN = 'https://handbook.example';
type Dates = Readonly<Record<string, string>>;

/** The ids of a case that came by an assessment, each with its day, seen on 12 November 2025 or on another day. */
function entries(
  authority: string,
  dates: Dates,
  {
    label = '',
    review = [] as readonly string[],
    visit = [] as readonly string[],
    today = '2025-11-12',
  } = {},
): ReadonlyMap<string, string> {
  const data = dataFor(authority);
  const facts = {
    events: Object.fromEntries(Object.entries(dates).map(([event, date]) => [event, day(date)])),
    held: { review: review.map(day), visit: visit.map(day) },
    route: 'assessment',
    cohorts: [],
  };
  const days = calendarDays(tell(data, facts, calendar, day(today)), calendarCase(label, facts), ORIGIN);
  return new Map(days.map(({ uid, day: date }) => [uid.replace('@child-in-need-handbook', ''), date]));
}

const ECS = {
  'assessment-completed': '2025-11-03',
  'plan-started': '2025-11-10',
  'initial-meeting': '2025-11-11',
};

test.each(['', 'row 12'])('a date entered later makes no entry double (label “%s”)', (label) => {
  const before = entries('ecs-2017', ECS, { label });
  const after = entries('ecs-2017', { ...ECS, 'assessment-authorised': '2025-11-05' }, { label });
  const visit = label ? 'ecs-2017.visits.1.row%2012' : 'ecs-2017.visits.1.from-2025-11-03';
  // Three weeks from Monday 10 November are 1 December; from Wednesday the 5th, 26 November
  expect([before.get(visit), after.get(visit)]).toEqual(['2025-12-01', '2025-11-26']);
  expect([...before.keys()].filter((uid) => !after.has(uid))).toEqual([]);
});

test('with a label a corrected date updates every entry, though it is the first of the case', () => {
  const corrected = { ...ECS, 'assessment-completed': '2025-11-04' };
  const [before, after] = [ECS, corrected].map((dates) => [
    ...entries('ecs-2017', dates, { label: '7' }).keys(),
  ]);
  expect(before?.length).toBeGreaterThan(5);
  expect(after).toEqual(before);
  expect([...entries('ecs-2017', corrected).keys()]).not.toEqual([...entries('ecs-2017', ECS).keys()]);
});

test('with labels, no entry of one child replaces that of another with the same dates', () => {
  const meeting = { 'initial-meeting': '2025-11-11' };
  const today = '2025-12-02';
  const one = entries('ecs-2017', meeting, { label: 'A', today });
  const two = entries('ecs-2017', meeting, { label: 'B', today, review: ['2025-12-01'] });
  expect(one.size * two.size).toBeGreaterThan(0);
  expect([...two.keys()].filter((uid) => one.has(uid))).toEqual([]);
});

test('what hangs on a meeting has its day, so that a further meeting renames nothing', () => {
  const first = { 'initial-meeting': '2025-11-11' };
  const before = entries('azeus', first, { label: '7' });
  const after = entries('azeus', { ...first, review: '2025-12-09' }, { label: '7' });
  const circulated = 'azeus.plan-circulated.initial-meeting.2025-11-11.7';
  expect(before.has(circulated)).toBe(true);
  expect(after.get(circulated)).toBe(before.get(circulated));
  expect(after.has('azeus.plan-circulated.review.2025-12-09.7')).toBe(true);
});

test('the next visit has one id in the timeline and among the visits', () => {
  const started = { 'plan-started': '2025-11-10' };
  const visits = [day('2025-11-17'), day('2025-11-24')];
  const own = dataFor('ecs-2017');
  const data = visitData(own, { [VISIT]: handbook.terms.events[VISIT]! });
  const events = { 'plan-started': day('2025-11-10') };
  const told = tellVisits(
    data,
    {
      rules: { visits: data.timescales['visits']! },
      facts: { events, visits },
      choices: { cohorts: [] },
    } as never,
    calendar,
    day('2025-11-26'),
  );
  for (const label of ['', 'row 12']) {
    const [next] = visitDays(told, calendarCase(label, { events, held: { [VISIT]: visits } }), ORIGIN);
    const timeline = entries('ecs-2017', started, { label, visit: visits, today: '2025-11-26' });
    // Three weeks from the 24th
    expect(next?.day).toBe('2025-12-15');
    expect(timeline.get(next?.uid.replace('@child-in-need-handbook', '') ?? '')).toBe('2025-12-15');
  }
});

test('capitals and points in a label make no other case, and no other part of an id', () => {
  const none = { events: {}, held: {} };
  expect(calendarCase('Row 12', none)).toEqual({ label: 'Row 12', key: 'row%2012' });
  expect(calendarCase('1.b', none).key).toBe('1%2Eb');
});

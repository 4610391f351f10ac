/** The points in the life of a plan, in each document that has them: when, who decides, and the last review before. */
import { expect, test } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { workOut } from '../../../src/islands/result/work-out.ts';
import { isDue } from '../../../src/islands/result/dated.ts';
import { whoWords } from '../../../src/islands/parts/rule-words.ts';
import { statusOf } from '../../../src/schedule/status.ts';
import { bankHolidays, dataFor } from '../calculator-data.ts';
import { day } from '../example.ts';

const calendar = createWorkingCalendar(bankHolidays);

function pointsOf(
  id: string,
  events: Record<string, string>,
  reviews: readonly string[] = [],
  today = '2025-12-12',
) {
  const data = dataFor(id);
  const dates = Object.fromEntries(Object.entries(events).map(([event, date]) => [event, day(date)]));
  const held = reviews.length > 0 ? { review: reviews.map(day) } : {};
  const facts = { events: dates, held, route: 'assessment', cohorts: [] };
  return workOut(data, facts, calendar, day(today))
    .deadlines.filter(isDue)
    .filter(({ lastReview }) => lastReview)
    .map((deadline) => ({
      id: deadline.id,
      due: deadline.due,
      who: whoWords(deadline.timescale.who, data),
      review: [deadline.lastReview?.number, deadline.lastReview?.date],
      standing: statusOf(deadline, day(today)).is,
    }));
}

test('Azeus: nine months, before twelve, the expected length and the special review', () => {
  // From Monday 4 August 2025. With a review held on 20 October the next are due on the 20th of January, April and July.
  expect(pointsOf('azeus', { 'plan-started': '2025-08-04' }, ['2025-10-20'])).toEqual([
    {
      id: 'nine-month-review',
      due: '2026-05-04',
      who: 'Service Manager',
      review: [3, '2026-04-20'],
      standing: 'later',
    },
    {
      id: 'review-before-expected-end',
      due: '2026-08-03',
      who: 'Service Manager',
      review: [4, '2026-07-20'],
      standing: 'later',
    },
    {
      id: 'expected-length',
      due: '2026-08-04',
      who: 'Not stated',
      review: [4, '2026-07-20'],
      standing: 'later',
    },
    {
      id: 'service-involvement',
      due: '2026-08-04',
      who: 'Not stated',
      review: [4, '2026-07-20'],
      standing: 'later',
    },
    {
      id: 'review-past-expected-length',
      due: '2026-08-04',
      who: 'Practice Lead, Service Manager',
      review: [4, '2026-07-20'],
      standing: 'later',
    },
  ]);
});

test('Camden: the independent reviewing officer watches from twelve months on', () => {
  // Reviews held on 31 July and 15 September: the next are due on the 15th of December, March and June.
  const events = { 'initial-meeting': '2025-06-19', 'plan-started': '2025-06-19' };
  expect(pointsOf('camden', events, ['2025-07-31', '2025-09-15'])).toEqual([
    {
      id: 'long-open-cases',
      due: '2026-06-19',
      who: 'CIN independent reviewing officer',
      review: [5, '2026-06-15'],
      standing: 'later',
    },
  ]);
});

test('Education and Children’s Services: the discussion at six months, nine months, and the expected length', () => {
  // Six-weekly from Tuesday 10 June 2025: review 4 on 25 November, 6 on 17 February, 8 on 12 May 2026.
  expect(pointsOf('ecs-2017', { 'initial-meeting': '2025-06-10' })).toEqual([
    {
      id: 'chairing-discussion',
      due: '2025-12-10',
      who: 'Team Manager, Service Manager',
      review: [4, '2025-11-25'],
      standing: 'overdue',
    },
    {
      id: 'service-manager-review',
      due: '2026-03-10',
      who: 'Service Manager',
      review: [6, '2026-02-17'],
      standing: 'later',
    },
    {
      id: 'expected-length',
      due: '2026-06-10',
      who: 'Not stated',
      review: [8, '2026-05-12'],
      standing: 'later',
    },
  ]);
});

test('an expected length that has passed is never overdue', () => {
  const points = pointsOf('ecs-2017', { 'initial-meeting': '2025-06-10' }, [], '2026-06-12');
  expect(points.find(({ id }) => id === 'expected-length')?.standing).toBe('passed');
});

test.each([
  ['psw-2020', { 'assessment-completed': '2025-06-02', 'initial-meeting': '2025-06-06' }],
  ['warwickshire', { 'initial-home-visit': '2025-06-02' }],
])('%s sets no such point', (id, events) => {
  expect(pointsOf(id, events)).toEqual([]);
});

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
    .map((deadline) =>
      [
        `${deadline.id} on ${deadline.due}`,
        whoWords(deadline.timescale.who, data),
        `review ${deadline.lastReview?.number} on ${deadline.lastReview?.date}`,
        statusOf(deadline, day(today)).is,
      ].join(' | '),
    );
}

test('Azeus: nine months, before twelve, the expected length and the special review', () => {
  // From Monday 4 August 2025. With a review held on 20 October the next are due on the 20th of January, April and July.
  expect(pointsOf('azeus', { 'plan-started': '2025-08-04' }, ['2025-10-20'])).toEqual([
    'nine-month-review on 2026-05-04 | Service Manager | review 3 on 2026-04-20 | later',
    'review-before-expected-end on 2026-08-03 | Service Manager | review 4 on 2026-07-20 | later',
    'expected-length on 2026-08-04 | Not stated | review 4 on 2026-07-20 | expected',
    'service-involvement on 2026-08-04 | Not stated | review 4 on 2026-07-20 | expected',
    'review-past-expected-length on 2026-08-04 | Practice Lead, Service Manager | review 4 on 2026-07-20 | later',
  ]);
});

test('Camden: the independent reviewing officer watches from twelve months on', () => {
  // Reviews held on 31 July and 15 September: the next are due on the 15th of December, March and June.
  const events = { 'initial-meeting': '2025-06-19', 'plan-started': '2025-06-19' };
  expect(pointsOf('camden', events, ['2025-07-31', '2025-09-15'])).toEqual([
    'long-open-cases on 2026-06-19 | CIN independent reviewing officer | review 5 on 2026-06-15 | later',
  ]);
});

test('Education and Children’s Services: the discussion at six months, nine months, and the expected length', () => {
  // Six-weekly from Tuesday 10 June 2025: review 4 on 25 November, 6 on 17 February, 8 on 12 May 2026.
  expect(pointsOf('ecs-2017', { 'initial-meeting': '2025-06-10' })).toEqual([
    'chairing-discussion on 2025-12-10 | Team Manager, Service Manager | review 4 on 2025-11-25 | overdue',
    'service-manager-review on 2026-03-10 | Service Manager | review 6 on 2026-02-17 | later',
    'expected-length on 2026-06-10 | Not stated | review 8 on 2026-05-12 | expected',
  ]);
});

test('an expected length that has passed is never overdue', () => {
  const points = pointsOf('ecs-2017', { 'initial-meeting': '2025-06-10' }, [], '2026-06-12');
  expect(points).toContain('expected-length on 2026-06-10 | Not stated | review 8 on 2026-05-12 | passed');
});

test.each([
  ['psw-2020', { 'assessment-completed': '2025-06-02', 'initial-meeting': '2025-06-06' }],
  ['warwickshire', { 'initial-home-visit': '2025-06-02' }],
])('%s sets no such point', (id, events) => {
  expect(pointsOf(id, events)).toEqual([]);
});

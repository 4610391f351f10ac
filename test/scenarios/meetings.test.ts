/**
 * Days for a meeting, by the documents' own rules. Every date was counted by hand before the engine was asked. What hangs on
 * a meeting whose day is known (invitations, reports, minutes) is in the scenarios of each authority.
 */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import { findMeeting } from '../../src/schedule/find-meeting.ts';
import { calendar, policyOf } from './handbook.ts';

interface Search {
  readonly authority: string;
  readonly event?: string;
  readonly route?: string;
  readonly events: Record<string, string>;
  readonly today: string;
  readonly cannot?: readonly string[];
}

function find({ authority, event = 'initial-meeting', route, events, today, cannot = [] }: Search) {
  const found = findMeeting(
    policyOf(authority),
    {
      event,
      facts: { events: events as Record<string, IsoDate>, held: {}, route, cohorts: [] },
      today: today as IsoDate,
      unavailable: cannot as readonly IsoDate[],
    },
    calendar,
  );
  return { ...found, dates: found.days.map(({ date }) => date) };
}

// Fifteen working days from Wednesday 3 June 2026 end on the 24th, and three weeks before that is 3 June itself.
const AZEUS = { authority: 'azeus', events: { 'decision-to-hold-meeting': '2026-06-03' } };

test('Azeus: on the day of the decision only the last day is left', () => {
  const { days, dates } = find({ ...AZEUS, today: '2026-06-03' });
  expect(dates).toEqual(['2026-06-24']);
  // The window for the invitations opens four weeks before, on 27 May
  expect(days[0]?.notices).toMatchObject([{ id: 'invitations', earliest: '2026-05-27', due: '2026-06-03' }]);
});

test('Azeus: a day later the two rules cannot both be met, and the first day that leaves time is told', () => {
  const { dates, reasons } = find({ ...AZEUS, today: '2026-06-04' });
  expect(dates).toEqual([]);
  // Three weeks from 4 June
  expect(reasons).toMatchObject([{ is: 'clash', last: '2026-06-24', first: '2026-06-25' }]);
});

// Twenty working days from Monday 1 June 2026 end on Monday 29 June. Three weeks from today is Monday 22 June. In working
// days, 22 June leaves 0 before the invitations and 5 to the last day; 23: 1 and 4; 24: 2 and 3; 25: 3 and 2; 26: 4 and 1;
// 29: 5 and 0.
test('Azeus: a family has moved in, and the days with most room on their tighter side come first', () => {
  const search = { authority: 'azeus', event: 'transfer-in-meeting', route: 'transfer-in' };
  const events = { 'became-resident': '2026-06-01' };
  expect(find({ ...search, events, today: '2026-06-01' }).dates).toEqual([
    '2026-06-24',
    '2026-06-25',
    '2026-06-23',
    '2026-06-26',
    '2026-06-22',
    '2026-06-29',
  ]);
});

test('Camden: two weeks cannot hold ten clear working days, and the reading that still allows the last day is told', () => {
  const { dates, nearest, reasons } = find({
    authority: 'camden',
    route: 'assessment',
    events: { 'assessment-completed': '2026-01-14' },
    today: '2026-01-14',
  });
  expect(dates).toEqual([]);
  // Ten clear days before Wednesday 28 January end on 13 January; the tenth day before is the 14th, today
  expect(nearest[0]).toMatchObject({
    date: '2026-01-28',
    breaks: [{ is: 'no-time', deadline: { id: 'invitations' }, day: '2026-01-13', otherwise: '2026-01-14' }],
  });
  // Fifteen to 28 January are ten working days, so 29 January is the first with ten clear days
  expect(reasons).toMatchObject([{ is: 'clash', last: '2026-01-28', first: '2026-01-29' }]);
});

// 28 days from Wednesday 14 January 2026 are 11 February. Ten clear days from 20 January (21 January to 3 February) leave
// 4 February. In working days, 4 February leaves 0 before and 5 after; 5: 1 and 4; 6: 2 and 3; 9: 3 and 2; 10: 4 and 1;
// 11: 5 and 0.
const AFTER_CARE = {
  authority: 'camden',
  route: 'return-from-care',
  events: { 'discharged-from-care': '2026-01-14' },
  today: '2026-01-20',
};
const POSSIBLE = ['2026-02-06', '2026-02-09', '2026-02-05', '2026-02-10', '2026-02-04', '2026-02-11'];

test('Camden: after a return home six days will do, and each has its invitations and its report', () => {
  const { days, dates } = find(AFTER_CARE);
  expect(dates).toEqual(POSSIBLE);
  // Before Friday 6 February: ten clear days end on Thursday 22 January; 5 and 4 February clear leave Tuesday 3 February
  expect(days[0]?.notices).toMatchObject([
    { id: 'invitations', due: '2026-01-22' },
    { id: 'assessment-report-shared', due: '2026-02-03' },
  ]);
});

test('Camden: days that people cannot make are passed over', () => {
  const { dates, unavailable } = find({ ...AFTER_CARE, cannot: ['2026-02-06', '2026-02-09'] });
  expect(dates).toEqual(POSSIBLE.slice(2));
  expect(unavailable).toEqual(['2026-02-06', '2026-02-09']);
});

test('Camden: where people can make none of the six, that is the reason, and no broken rule is offered as if it were kept', () => {
  const { dates, reasons, nearest } = find({ ...AFTER_CARE, cannot: POSSIBLE });
  expect(dates).toEqual([]);
  expect(reasons).toEqual([{ is: 'unavailable', dates: POSSIBLE.toSorted() }]);
  expect(nearest.every(({ breaks }) => breaks.length > 0)).toBe(true);
});

// Seven days from Monday 30 March 2026 are Easter Monday, so Maundy Thursday is the last day. In working days 30 March leaves
// 0 before and 3 after, the 31st 1 and 2, 1 April 2 and 1, 2 April 3 and 0.
test('ECS: the last day falls on Easter Monday, and four days are left', () => {
  const events = { 'assessment-completed': '2026-03-30' };
  const { dates } = find({ authority: 'ecs-2017', route: 'assessment', events, today: '2026-03-30' });
  expect(dates).toEqual(['2026-03-31', '2026-04-01', '2026-03-30', '2026-04-02']);
});

// Six weeks from Monday 23 February 2026 are Easter Monday too.
test('ECS: a review due on Easter Monday has passed on the day after', () => {
  const events = { 'initial-meeting': '2026-02-23' };
  const search = { authority: 'ecs-2017', event: 'review', route: 'assessment', events };
  expect(find({ ...search, today: '2026-04-02' }).dates).toEqual(['2026-04-02']);
  expect(find({ ...search, today: '2026-04-07' })).toMatchObject({
    dates: [],
    reasons: [{ is: 'passed', last: '2026-04-02' }],
  });
});

// Seen on 24 November 2025, with the event that the meeting is counted from still to come.
const AHEAD = '2025-11-24';

test('ECS: a review is looked for after the first meeting, and a first meeting from the assessment on', () => {
  const search = { authority: 'ecs-2017', route: 'assessment', today: AHEAD };
  // Six weeks from Tuesday 20 January 2026 are Tuesday 3 March: thirty working days, the fifteenth of them Tuesday 10 February.
  const review = find({ ...search, event: 'review', events: { 'initial-meeting': '2026-01-20' } });
  expect([review.dates[0], review.dates.toSorted()[0], review.dates.length]).toEqual([
    '2026-02-10',
    '2026-01-21',
    30,
  ]);
  // Seven days from Wednesday 10 December are the 17th. In working days 10 leaves 0 and 5, 11: 1 and 4, 12: 2 and 3, 15: 3 and 2,
  // 16: 4 and 1, 17: 5 and 0.
  const first = find({ ...search, events: { 'assessment-completed': '2025-12-10' } });
  expect(first.dates.map((date) => date.slice(8))).toEqual(['12', '15', '11', '16', '10', '17']);
});

test('Azeus: a review is looked for once its invitations can go out after the start of the plan', () => {
  const events = { 'plan-started': '2026-03-20', 'initial-meeting': '2026-03-20' };
  const { dates } = find({ authority: 'azeus', event: 'review', events, today: AHEAD });
  // Three weeks on from Friday 20 March are 10 April; three months on is Saturday 20 June, so Friday the 19th.
  expect([dates.toSorted()[0], dates.toSorted().at(-1)]).toEqual(['2026-04-10', '2026-06-19']);
});

test('PSW: where people can make none of the days from the assessment on, no day before it is offered', () => {
  // Five days from Monday 1 December 2025 are Saturday the 6th, so Friday the 5th.
  const cannot = ['2025-12-01', '2025-12-02', '2025-12-03', '2025-12-04', '2025-12-05'];
  const events = { 'assessment-completed': '2025-12-01' };
  const found = find({ authority: 'psw-2020', route: 'assessment', events, today: AHEAD, cannot });
  expect(found.dates).toEqual([]);
  expect(found.reasons).toEqual([{ is: 'unavailable', dates: cannot }]);
  expect(found.nearest.every(({ date }) => date > '2025-12-05')).toBe(true);
});

// Five days from Wednesday 17 December 2025 are Monday the 22nd; in working days 18, 19, 22, 23 and Wednesday 24 December.
test('PSW: the last day has passed, and the working-day reading still allows two days', () => {
  const events = { 'assessment-completed': '2025-12-17' };
  const search = { authority: 'psw-2020', route: 'assessment', events };
  const { dates, reasons, nearest } = find({ ...search, today: '2025-12-23' });
  expect(dates).toEqual([]);
  expect(reasons).toMatchObject([{ is: 'passed', last: '2025-12-22' }]);
  expect(nearest.slice(0, 3)).toMatchObject([
    { date: '2025-12-23', breaks: [{ is: 'too-late', otherwise: '2025-12-24', missedBy: 1 }] },
    { date: '2025-12-24', breaks: [{ is: 'too-late', otherwise: '2025-12-24', missedBy: 2 }] },
    { date: '2025-12-29', breaks: [{ is: 'too-late', missedBy: 3 }] },
  ]);
});

test('Warwickshire: no rule speaks of the day of a meeting, so the next ten working days will do', () => {
  const { dates, ruled } = find({ authority: 'warwickshire', events: {}, today: '2026-04-01' });
  expect(ruled).toBe(false);
  // 3 and 6 April are bank holidays
  expect(dates).toEqual([
    ...['2026-04-01', '2026-04-02', '2026-04-07', '2026-04-08', '2026-04-09'],
    ...['2026-04-10', '2026-04-13', '2026-04-14', '2026-04-15', '2026-04-16'],
  ]);
});

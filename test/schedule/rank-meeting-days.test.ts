import { expect, test } from 'vitest';
import { rankMeetingDays, rankNearest } from '../../src/schedule/rank-meeting-days.ts';
import type { Breach, MeetingDay } from '../../src/schedule/judge-meeting-day.ts';

const free = (date: string, before: number, after?: number) =>
  ({ date, notices: [], breaks: [], room: { before, after }, projected: false }) as unknown as MeetingDay;
const dates = (days: readonly MeetingDay[]) => days.map(({ date }) => date);

test('the day with the most room on its tighter side comes first, and of two alike the sooner', () => {
  const days = [
    free('2026-03-06', 4, 1),
    free('2026-03-04', 2, 3),
    free('2026-03-05', 3, 2),
    free('2026-03-03', 1, 4),
  ];
  expect(dates(rankMeetingDays(days))).toEqual(['2026-03-04', '2026-03-05', '2026-03-03', '2026-03-06']);
});

test('without a last day the sooner comes first, however much room there is', () => {
  const days = [free('2026-03-05', 9), free('2026-03-03', 1), free('2026-03-04', 5)];
  expect(dates(rankMeetingDays(days))).toEqual(['2026-03-03', '2026-03-04', '2026-03-05']);
});

/** A day that breaks rules: each by so many working days, some of them only by one way to read it. */
const broken = (date: string, ...breaks: readonly (readonly [missedBy: number, otherwise?: string])[]) =>
  ({
    ...free(date, 0),
    breaks: breaks.map(([missedBy, otherwise]) => ({ missedBy, otherwise }) as unknown as Breach),
  }) as MeetingDay;

test('what is broken by every reading weighs most, then how many rules, then by how much, then the sooner day', () => {
  const days = [
    broken('2026-03-02', [1]),
    broken('2026-03-03', [9, '2026-03-09'], [9, '2026-03-09']),
    broken('2026-03-06', [5, '2026-03-09']),
    broken('2026-03-05', [2, '2026-03-09']),
    broken('2026-03-04', [2, '2026-03-09']),
    broken('2026-03-01', [1], [1, '2026-03-09']),
  ];
  expect(dates(rankNearest(days))).toEqual([
    '2026-03-04',
    '2026-03-05',
    '2026-03-06',
    '2026-03-03',
    '2026-03-02',
    '2026-03-01',
  ]);
});

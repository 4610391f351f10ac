import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { rankNearest } from '../../../src/schedule/rank-meeting-days.ts';
import type { MeetingDay } from '../../../src/schedule/judge-meeting-day.ts';
import { byMonth, standingWords } from '../../../src/islands/meetings/found-words.ts';

/** A day that breaks rules, each by every way to read it or by one only. */
const dayOf = (date: string, ...breaks: readonly ('all' | 'one')[]) =>
  ({
    date,
    breaks: breaks.map((ways) => ({ missedBy: 1, ...(ways === 'one' ? { otherwise: '2026-03-09' } : {}) })),
  }) as unknown as MeetingDay;

test('the order of days that break rules can be read off what is said of each', () => {
  const days = [
    dayOf('2026-03-02', 'all', 'one', 'one'),
    dayOf('2026-03-03', 'all', 'all'),
    dayOf('2026-03-04', 'one', 'one'),
    dayOf('2026-03-05', 'all', 'one'),
    dayOf('2026-03-06', 'one'),
    dayOf('2026-03-09', 'all'),
    dayOf('2026-03-10'),
  ];
  expect(rankNearest(days).map(standingWords)).toEqual([
    'Meets every rule',
    'Breaks 1 rule, but only by some ways to read it',
    'Breaks 2 rules, but only by some ways to read them',
    'Breaks 1 rule',
    'Breaks 1 rule, and 1 more by some ways to read it',
    'Breaks 1 rule, and 2 more by some ways to read them',
    'Breaks 2 rules',
  ]);
});

test('days are listed in the order of the calendar, a line for each month', () => {
  // 30 January 2026 is a Friday, 2 February a Monday.
  const days = ['2026-02-13', '2026-01-30', '2026-02-02'].map((date) => dayOf(date as IsoDate));
  expect(byMonth(days)).toEqual(['January 2026: Fri 30', 'February 2026: Mon 2, Fri 13']);
});

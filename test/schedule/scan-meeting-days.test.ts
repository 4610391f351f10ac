/** How far the search for a day of a meeting goes. In March 2026 the 2nd is a Monday and there is no bank holiday. */
import { expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/date.ts';
import type { Breach, DatedRule, MeetingDay } from '../../src/schedule/judge-meeting-day.ts';
import { scanDays } from '../../src/schedule/scan-meeting-days.ts';
import { calendar } from './support.ts';

type Broken = readonly (readonly [Breach['is'], rule: string])[];

const ruleOf = (id: string) => ({ id }) as DatedRule;

function dayOf(date: IsoDate, broken: Broken): MeetingDay {
  const breaks = broken.map(([is, rule]) => ({ is, deadline: ruleOf(rule), day: date, missedBy: 1 }));
  const notices = ['invitations', 'report'].map(ruleOf);
  return { date, notices, breaks, room: { before: 0, after: undefined }, projected: false };
}

interface Search {
  readonly today?: string;
  readonly last?: string;
  readonly unavailable?: readonly string[];
}

function scan(broken: (date: IsoDate) => Broken, { today = '2026-03-02', last, unavailable = [] }: Search) {
  const asked = { today: today as IsoDate, unavailable: unavailable as readonly IsoDate[] };
  const found = scanDays((date) => dayOf(date, broken(date)), asked, last as IsoDate | undefined, calendar);
  return { ...found, dates: found.days.map(({ date }) => date.slice(5)) };
}

const LATE = ['too-late', 'limit'] as const;
const NO_TIME = ['no-time', 'invitations'] as const;

test('where a day will do, it ends with the last day for the meeting', () => {
  expect(scan(() => [], { last: '2026-03-04' }).dates).toEqual(['03-02', '03-03', '03-04']);
  expect(scan(() => [], { last: '2026-03-20' }).dates).toHaveLength(15);
});

test('where none will, it goes on to ten days that are only too late', () => {
  const broken = (date: IsoDate): Broken => [
    ...(date > '2026-03-04' ? [LATE] : []),
    ...(date <= '2026-03-10' ? [NO_TIME] : []),
  ];
  // From the 11th on: 11-13, 16-20, 23 and 24 March
  const { dates } = scan(broken, { last: '2026-03-04' });
  expect([dates.at(-1), dates.length]).toEqual(['03-24', 17]);
});

test('without a last day it ends with ten days that will do', () => {
  const { dates } = scan((date) => (date <= '2026-03-10' ? [NO_TIME] : []), {});
  expect([dates.at(-1), dates.length]).toEqual(['03-24', 17]);
});

test('days that people cannot make are looked at and not counted', () => {
  const unavailable = ['2026-03-03', '2026-03-04'];
  // Ten others: 2, 5, 6, 9-13, 16 and 17 March
  const { dates } = scan(() => [], { unavailable });
  expect([dates.at(-1), dates.length]).toEqual(['03-17', 12]);
  // After the 3rd, ten others: 5, 6, 9-13, 16-18 March
  const tooLate = (date: IsoDate): Broken => (date > '2026-03-03' ? [LATE] : []);
  const late = scan(tooLate, { today: '2026-03-03', last: '2026-03-03', unavailable });
  expect([late.dates.at(-1), late.dates.length]).toEqual(['03-18', 12]);
});

test('begins on the next working day, and ends with the calendar', () => {
  expect(scan(() => [], { today: '2026-03-07' }).dates[0]).toBe('03-09');
  // The calendar ends with Sunday 31 December 2028.
  expect(scan(() => [], { today: '2028-12-27' }).dates).toEqual(['12-27', '12-28', '12-29']);
  expect(scan(() => [], { today: '2029-01-02' }).dates).toEqual([]);
});

test('tells for each rule that counts back the first day that leaves time for it', () => {
  const broken = (date: IsoDate): Broken => [LATE, ...(date < '2026-03-05' ? [NO_TIME] : [])];
  expect([...scan(broken, { last: '2026-03-20' }).first]).toEqual([
    ['invitations', '2026-03-05'],
    ['report', '2026-03-02'],
  ]);
  const never = scan(() => [NO_TIME], { today: '2028-12-27' });
  expect([...never.first]).toEqual([
    ['invitations', undefined],
    ['report', '2028-12-27'],
  ]);
});

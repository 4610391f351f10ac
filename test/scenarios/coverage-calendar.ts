/** The days of the calendar that have to be tried: where counting by hand most often goes wrong. */
import { isoDateFromParts, partsOf } from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import type { WorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { Timescale } from '../../src/policy/types.ts';
import { countsAllDays, unitsOf, workedIn } from './coverage.ts';
import type { Tried, Worked } from './coverage.ts';

interface Occasion {
  /** Whether a rule can meet with it at all. */
  readonly canMeet: (timescale: Timescale) => boolean;
  readonly meets: (worked: Worked, calendar: WorkingCalendar) => boolean;
}

const inWorkingDays = (timescale: Timescale) => unitsOf(timescale).has('working days');
const inMonths = (timescale: Timescale) =>
  unitsOf(timescale).has('months') || unitsOf(timescale).has('years');
const hasUnit = (timescale: Timescale) => unitsOf(timescale).size > 0;

export const OCCASIONS: Readonly<Record<string, Occasion>> = {
  'a month without such a day': { canMeet: inMonths, meets: (worked) => shortMonth(worked) !== undefined },
  'the leap day': {
    canMeet: hasUnit,
    meets: ({ expected: { due }, start }) => [due, start].some((date) => date?.endsWith('-02-29')),
  },
  'due at Easter': {
    canMeet: countsAllDays,
    meets: ({ expected: { due } }, calendar) => due !== undefined && isBetween(due, easterOf(due, calendar)),
  },
  'working days over Easter': {
    canMeet: inWorkingDays,
    meets: (worked, calendar) =>
      inWorkingDays(worked.timescale) && countsOver(worked, (day) => easterOf(day, calendar)),
  },
  'due from Christmas to New Year': {
    canMeet: countsAllDays,
    meets: ({ expected: { due } }) =>
      due !== undefined && (due.slice(5) >= '12-25' || due.endsWith('-01-01')),
  },
  'working days over Christmas': {
    canMeet: inWorkingDays,
    meets: (worked) => inWorkingDays(worked.timescale) && countsOver(worked, christmasOf),
  },
  'bank holidays that are not published': {
    canMeet: hasUnit,
    meets: ({ expected: { projected } }) => projected === true,
  },
  'the last day of the calendar': {
    canMeet: hasUnit,
    meets: ({ expected: { due } }, { lastYear }) => due === `${lastYear}-12-31`,
  },
  'beyond the calendar': {
    canMeet: hasUnit,
    meets: ({ expected: { state } }) => state === 'beyond-calendar',
  },
};

/** The occasions that no scenario of an authority meets with, although one of its rules can. */
export function occasionsMissed(tried: Tried, calendar: WorkingCalendar): readonly string[] {
  const rules = Object.values(tried.policy.timescales);
  const all = workedIn(tried);
  return Object.entries(OCCASIONS).flatMap(([name, { canMeet, meets }]) =>
    rules.some(canMeet) && !all.some((worked) => meets(worked, calendar)) ? [name] : [],
  );
}

/** The length of the month whose last day stands in for a day that it does not have: 28, 29 or 30. */
export function shortMonth({ timescale, expected: { due }, start }: Worked): number | undefined {
  if (!due || !start || !inMonths(timescale)) return undefined;
  const { year, month, day } = partsOf(due as IsoDate);
  const isLast = isoDateFromParts(year, month, day + 1) === undefined;
  return isLast && partsOf(start).day > day ? day : undefined;
}

type Days = readonly [first: string, last: string];

/** Good Friday and Easter Monday of the year that a day lies in. */
function easterOf(day: string, calendar: WorkingCalendar): Days {
  const named = new Map(calendar.bankHolidays(Number(day.slice(0, 4))).map(({ date, name }) => [name, date]));
  return [named.get('Good Friday') ?? '', named.get('Easter Monday') ?? ''];
}

const christmasOf = (day: string): Days => [`${day.slice(0, 4)}-12-25`, `${day.slice(0, 4)}-12-26`];

const isBetween = (day: string, [first, last]: Days) => first <= day && day <= last;

/** Whether days off lie inside the time that a date was counted through, forwards or back. */
function countsOver({ expected: { due }, start }: Worked, daysOff: (day: string) => Days): boolean {
  if (!due || !start) return false;
  const [from, to] = [start as string, due].toSorted() as [string, string];
  const [first, last] = daysOff(from);
  return from < first && last < to;
}

import { calendarDays } from '../exports/calendar-days.ts';
import type { CalendarDay } from '../exports/calendar-file.ts';
import { calendarCase } from '../exports/event-id.ts';
import { saveDays } from '../exports/save-days.ts';
import type { ToldCase } from './told.ts';

/** Saves the dates under every authority for a calendar, and says so. */
export function saveCalendar(told: ToldCase, label: string): string {
  return saveDays(
    caseDays(told, label, location.origin),
    'child-in-need-compared.ics',
    'Compare authorities',
  );
}

/** The days of a calendar file for one case under several authorities, each with the name of the authority that it is by. */
export function caseDays({ each, facts }: ToldCase, label: string, origin: string): readonly CalendarDay[] {
  const { key } = calendarCase(label, facts);
  return each.flatMap((told) => {
    const { name } = told.data;
    return calendarDays(told, { key, label: label === '' ? name : `${label}: ${name}` }, origin);
  });
}

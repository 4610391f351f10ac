import { createWorkingCalendar } from '../calendar/working-calendar.ts';
import type { BankHolidays, WorkingCalendar } from '../calendar/working-calendar.ts';

const made = new WeakMap<BankHolidays, WorkingCalendar>();

/** The calendar of the bank holidays that a page has, made once: each answer counts in the same. */
export function calendarOf(holidays: BankHolidays): WorkingCalendar {
  const known = made.get(holidays) ?? createWorkingCalendar(holidays);
  made.set(holidays, known);
  return known;
}

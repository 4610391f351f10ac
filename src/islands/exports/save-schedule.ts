import { whoseWords } from '../result/whose.ts';
import { calendarDays } from './calendar-days.ts';
import { calendarCase } from './event-id.ts';
import { saveDays } from './save-days.ts';
import type { Told } from './told.ts';

/** Saves the dates of a schedule for a calendar, and says so, with what the file leaves out. */
export function saveSchedule(told: Told, label: string, calculator: string): string {
  const { facts, whose } = told;
  const days = calendarDays(told, calendarCase(label, facts), location.origin);
  const saved = saveDays(days, 'child-in-need-dates.ics', calculator);
  return whose && days.length > 0 ? `${saved} ${whoseWords(whose)}` : saved;
}

/** The real rules and the real calendar: scenarios are held against what readers are told. */
import { fileURLToPath } from 'node:url';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { SchedulePolicy } from '../../src/schedule/types.ts';
import { readHandbook, schedulePolicy } from '../../src/site/handbook.ts';
import { readScenarios } from './scenario.ts';

const content = readHandbook(fileURLToPath(new URL('../..', import.meta.url)));
if (!content.ok) throw new Error('the content has problems: npm run check:content');

export const { handbook, bankHolidays } = content.value;
export const calendar = createWorkingCalendar(bankHolidays);
export const scenarioFiles = readScenarios(fileURLToPath(new URL('.', import.meta.url)));

/** What the engine is given of one authority. */
export function policyOf(id: string): SchedulePolicy {
  const authority = handbook.authorities.find((one) => one.id === id);
  if (!authority) throw new Error(`There is no authority ${id}`);
  return schedulePolicy(authority, handbook.terms);
}

import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { heldDeadlines } from '../../schedule/held.ts';
import { inOrder } from '../../schedule/schedule.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { outlook } from './outlook.ts';
import { workOut } from './work-out.ts';

/**
 * The whole of a case as it stands today, ready to be shown: not only what is left to do, but also what each meeting held and
 * each visit made was due by.
 */
export function tell(
  data: CalculatorData,
  facts: Omit<CaseFacts, 'count'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): Told {
  const ahead = workOut(data, facts, calendar, today);
  const held = heldDeadlines(data, { ...facts, count: 1 }, calendar);
  const schedule = { ...ahead, deadlines: inOrder([...held, ...ahead.deadlines]) };
  return { data, facts, schedule, view: outlook(schedule, today), calendar, today };
}

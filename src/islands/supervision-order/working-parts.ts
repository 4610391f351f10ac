// What reads the form and shows the result, in one file of its own: it comes when a person first turns to the form.
import { todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

export { OrderResult } from './OrderResult.tsx';
export { readOrderForm } from './read-order-form.ts';

/** The one place of the planner where the clock is read. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

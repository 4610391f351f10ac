// What the planner needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
import { todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

export { OrderFields } from './OrderFields.tsx';
export { orderRules, otherDates } from './order-rules.ts';
export { readOrderForm } from './read-order-form.ts';

/** The one place of the planner where the clock is read. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

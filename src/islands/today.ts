import { todayInEngland } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';

/** Where calculators read the clock. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

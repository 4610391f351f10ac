import { todayInEngland } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';

/** The day on which the site is being built, in England. Pages say how old a document was on that day. */
export function buildDay(): IsoDate {
  return todayInEngland(new Date());
}

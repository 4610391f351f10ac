// What the caseload needs once there is a table to work out, in one file of its own: it is sent for when a person first turns
// to the form.
import { todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

export { authoritiesIn, workOutCaseload } from './caseload.ts';
export { CaseloadResult } from './CaseloadResult.tsx';
export { readFile } from './read-file.ts';
export { readTable } from './read-table.ts';

/** The one place of the caseload where the clock is read. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

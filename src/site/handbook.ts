import type { BankHolidays } from '../calendar/working-calendar.ts';
import { loadHandbook } from '../policy/load.ts';
import type { Problem } from '../policy/problem.ts';
import type { Authority, Handbook, Terms } from '../policy/types.ts';
import type { SchedulePolicy } from '../schedule/types.ts';
import { bankHolidays } from './bank-holidays.ts';
import { readContentFiles } from './content-files.ts';

/** The whole dataset, checked, and the bank holidays projected to the end of the calendar. */
export interface Content {
  readonly handbook: Handbook;
  readonly bankHolidays: BankHolidays;
}

/** Reads and checks every data file under a project root. Gives every problem of every file, or the content. */
export function readHandbook(
  root: string,
):
  | { readonly ok: true; readonly value: Content }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const loaded = loadHandbook(readContentFiles(root));
  if (!loaded.ok) return loaded;
  const { 'projected-to': projectedTo, ...published } = loaded.value.bankHolidays;
  return {
    ok: true,
    value: { handbook: loaded.value, bankHolidays: bankHolidays({ ...published, projectedTo }) },
  };
}

/** What the engine needs of one authority. */
export function schedulePolicy({ timescales }: Authority, { events }: Terms): SchedulePolicy {
  return { timescales, events };
}

import { csvText } from '../../formats/csv.ts';
import { rowsOf } from '../exports/csv.ts';
import type { ToldCase } from './told.ts';

/** A table of the schedules of all authorities for a spreadsheet, one below the other. */
export function caseTable({ each }: ToldCase, origin: string): string {
  return csvText(
    each.flatMap((told) => rowsOf(told, origin).map((row) => ({ Authority: told.data.name, ...row }))),
  );
}

import { csvText } from '../../formats/csv.ts';
import { rowsOf } from '../exports/csv.ts';
import { download } from '../exports/download.ts';
import type { ToldCase } from './told.ts';

/** Saves the table, and says so. */
export function saveTable(told: ToldCase): string {
  download('child-in-need-compared.csv', 'text/csv', caseTable(told, location.origin));
  return 'Saved as child-in-need-compared.csv.';
}

/** A table of the schedules of all authorities for a spreadsheet, one below the other. */
export function caseTable({ each }: ToldCase, origin: string): string {
  return csvText(
    each.flatMap((told) => rowsOf(told, origin).map((row) => ({ Authority: told.data.name, ...row }))),
  );
}

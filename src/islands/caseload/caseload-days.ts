import { dayFor } from '../exports/calendar-file.ts';
import type { CalendarDay } from '../exports/calendar-file.ts';
import type { CaseRow } from './case-row.ts';
import type { ShownRow } from './shown-rows.ts';
import { rowName } from './words.ts';

/**
 * The days of a calendar file for a whole table: what may be overdue and what is next in each row. A row is told from the
 * others by its label, so that a later file replaces the dates of the same row.
 */
export function caseloadDays(rows: readonly ShownRow[], origin: string): readonly CalendarDay[] {
  const seen = new Map<string, number>();
  const inTableOrder = rows.toSorted((a, b) => a.row.number - b.row.number);
  return inTableOrder.flatMap(({ row, overdue, next }) => {
    const key = keyOf(row);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const own = times === 1 ? key : `${key}#${times}`;
    return [...overdue, ...next].map((entry) => {
      const day = dayFor(entry, row, origin);
      return { ...day, uid: `${own}.${day.uid}`, summary: `${rowName(row)}: ${day.summary}` };
    });
  });
}

function keyOf({ label, number }: Pick<CaseRow, 'label' | 'number'>): string {
  return label === '' ? `row-${number}` : encodeURIComponent(label);
}

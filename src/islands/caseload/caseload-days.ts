import { againstOrderOf } from '../exports/against-order.ts';
import { becauseOf } from '../exports/because.ts';
import { dayFor } from '../exports/calendar-days.ts';
import type { CalendarDay } from '../exports/calendar-file.ts';
import { calendarCase } from '../exports/event-id.ts';
import type { CalendarCase } from '../exports/event-id.ts';
import { saveDays } from '../exports/save-days.ts';
import type { CaseRow } from './case-row.ts';
import type { ShownRow } from './shown-rows.ts';
import { plannedWords, rowName } from './words.ts';

/** Saves what is due in the rows shown for a calendar, and says so. */
export function saveCalendar(shown: readonly ShownRow[], rows: readonly CaseRow[]): string {
  return saveDays(caseloadDays(shown, rows, location.origin), 'caseload.ics', 'Caseload');
}

/**
 * The days of a calendar file for the rows shown of a table: what may be overdue and what is next in each. A row is told from
 * the others as any case is, by its label, so that a later file replaces the dates of the same row.
 */
export function caseloadDays(
  shown: readonly ShownRow[],
  rows: readonly CaseRow[],
  origin: string,
): readonly CalendarDay[] {
  const cases = casesOf(rows);
  return shown.flatMap(({ row, overdue, next }) => {
    const given = {
      data: row.data,
      because: becauseOf(row),
      againstOrder: againstOrderOf(row),
      ofCase: cases.get(row) as CalendarCase,
    };
    return [...overdue, ...next].map((entry) => {
      const day = dayFor(entry, given, origin);
      return { ...day, description: [...plannedWords(entry, row), ...day.description] };
    });
  });
}

/** Each row as a case. Of rows that cannot be told apart, all of the table are counted: a filter must not change which is which. */
function casesOf(rows: readonly CaseRow[]): ReadonlyMap<CaseRow, CalendarCase> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const { key } = calendarCase(row.label, row.facts);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [row, { label: rowName(row), key: times === 1 ? key : `${key}#${times}` }];
    }),
  );
}

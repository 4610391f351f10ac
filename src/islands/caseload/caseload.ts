import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays, WorkingCalendar } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import type { CalculatorData } from '../data.ts';
import { workOutRow } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import { readAuthority } from './read-choices.ts';
import { rowReader } from './read-row.ts';
import type { Mistake } from './read-row.ts';
import type { Table } from './read-table.ts';
import type { Vocabulary } from './vocabulary.ts';
import { workThrough } from './work-through.ts';

/** A table of cases, worked out. */
export interface Caseload {
  readonly rows: readonly CaseRow[];
  /** In the order of the table. */
  readonly mistakes: readonly Mistake[];
  /** What to know of the table as a whole, a sentence each. */
  readonly notes: readonly string[];
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
}

/** The authorities whose rules a table needs, each once. */
export function authoritiesIn({ headings, rows }: Table, words: Vocabulary): readonly string[] {
  const place = headings.findIndex((heading) => heading?.column.holds === 'authority');
  const cells = new Set(rows.map(({ cells: all }) => (all[place] ?? '').trim()));
  const found = [...cells].flatMap((cell) => {
    const read = readAuthority(cell, words);
    return read.ok ? read.value : [];
  });
  return [...new Set(found)];
}

interface Given {
  readonly words: Vocabulary;
  readonly data: ReadonlyMap<string, CalculatorData>;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
}

/** Works out every row of a table that can be worked out, and gives the mistakes of the others. */
export async function workOutCaseload(
  table: Table,
  { words, data, holidays, today }: Given,
  watch: Parameters<typeof workThrough>[2],
): Promise<Caseload | undefined> {
  const calendar = calendarOf(holidays);
  const readRow = rowReader(table, { words, data, years: holidays, today });
  const unused = new Map<string, number>();
  const outcomes = await workThrough(
    table.rows,
    (row) => {
      const read = readRow(row);
      if (!read.ok) return read;
      for (const column of read.row.unused) unused.set(column, (unused.get(column) ?? 0) + 1);
      return { ok: true, row: workOutRow(read.row, calendar, today) } as const;
    },
    watch,
  );
  return (
    outcomes && {
      rows: outcomes.flatMap((outcome) => (outcome.ok ? outcome.row : [])),
      mistakes: outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.mistakes)),
      notes: [...table.notes, ...[...unused].map(unusedNote)],
      calendar,
      today,
    }
  );
}

function unusedNote([column, count]: readonly [string, number]): string {
  const rows = count === 1 ? '1 row' : `${count.toLocaleString('en-GB')} rows`;
  return `Column "${column}": not used for ${rows}, because no rule for that kind of case counts from these dates.`;
}

import { daysBetween, formatDate } from '../../calendar/date.ts';
import { nameOf } from '../../schedule/explain.ts';
import type { Entry } from '../result/outlook.ts';
import { actSentence, lateSentence } from '../result/sentence.ts';
import { plannedFor } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import type { Caseload } from './caseload.ts';
import type { Mistake } from './read-row.ts';
import type { ShownRow } from './shown-rows.ts';
import { countStandings } from './shown-rows.ts';

/** A number of things, with the word for one or for several. */
export function countOf(number: number, one: string, several = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : several}`;
}

/** What a row is called: by its label, or by its place in the table. */
export function rowName({ label, number }: Pick<CaseRow, 'label' | 'number'>): string {
  return label === '' ? `Row ${number}` : label;
}

/** The whole table in one sentence: "2 of 5 rows are overdue if not done, and 1 is due within 7 days." */
export function caseloadSentence({ rows, mistakes }: Caseload, all: readonly ShownRow[]): string {
  const is = (number: number) => (number === 1 ? 'is' : 'are');
  if (rows.length === 0)
    return `No row could be worked out: there ${is(mistakes.length)} ${countOf(mistakes.length, 'mistake')}.`;
  const { overdue, week } = countStandings(all);
  return `Of ${countOf(rows.length, 'row')}, ${overdue.toLocaleString('en-GB')} ${is(overdue)} overdue if not done and ${week.toLocaleString('en-GB')} ${is(week)} due within 7 days.`;
}

/** One mistake: 'Row 14, column "order made": 31/2/2026 must be a real date'. */
export function mistakeWords({ row, column, message }: Mistake): string {
  return `${column === undefined ? `Row ${row}` : `Row ${row}, column "${column}"`}: ${message}`;
}

/** What leads the line of a row: what is longest overdue, or the next thing to do. */
export function leadOf({ entries }: ShownRow): Entry | undefined {
  return entries[0];
}

/** Everything else that is overdue or next in a row, and what of all that is planned, a sentence each. */
export function furtherWords({ entries, overdue, row }: ShownRow): readonly string[] {
  const others = entries.slice(1).map((entry) => {
    const sentence = overdue.includes(entry) ? lateSentence : actSentence;
    return sentence(entry.deadline, row.data);
  });
  return [...others, ...entries.flatMap((entry) => plannedWords(entry, row))];
}

/** For which day what an entry asks for is planned, and whether that is in time; nothing where no day is known. */
export function plannedWords(entry: Entry, row: CaseRow): readonly string[] {
  const planned = plannedFor(entry, row);
  if (planned === undefined) return [];
  const { deadline } = entry;
  const late = daysBetween(deadline.due, planned);
  return [
    `${nameOf(deadline, row.data)}, due by ${formatDate(deadline.due)}, is planned for ${formatDate(planned)}, ${late > 0 ? `${countOf(late, 'day')} late` : 'in time'}.`,
  ];
}

/** What has fallen due in a row, and no date in the table could show as done. */
export function untoldWords({ untold, data }: CaseRow): readonly string[] {
  return untold.map(({ deadline }) => `${nameOf(deadline, data)}: was due by ${formatDate(deadline.due)}`);
}

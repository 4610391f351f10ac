import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { formatDuration } from '../../calendar/duration.ts';
import { download } from '../exports/download.ts';
import { ruleHref, sourceWords } from '../parts/rule-words.ts';
import { rowsOf } from './rows.ts';
import type { VisitRow } from './rows.ts';
import type { ToldVisits } from './told-visits.ts';
import { PLAN_RULE } from './visit-rules.ts';

/** Saves the table, and says so. */
export function saveTable(told: ToldVisits): string {
  download('visits.csv', 'text/csv', visitsCsv(told, location.origin));
  return 'Saved as visits.csv.';
}

/** A table of the visits for a spreadsheet, and of the one still to come. */
export function visitsCsv(told: ToldVisits, origin: string): string {
  return csvText(rowsOf(told).map((row) => rowFor(row, told, origin)));
}

function rowFor(
  { date, measured, result, alone }: VisitRow,
  { data, question }: ToldVisits,
  origin: string,
): Row {
  const { length, allowed, late, from } = measured ?? {};
  const rule = allowed && allowed.rule !== PLAN_RULE ? question.rules[allowed.rule] : undefined;
  return {
    Visit: date ?? 'Not made yet',
    'Counted from': from?.date ?? '',
    'Gap in days': length ? String(length.calendarDays) : '',
    'Gap in working days': length ? String(length.workingDays) : '',
    'Largest gap allowed': allowed ? formatDuration(allowed.interval) : '',
    Due: allowed?.due ?? '',
    Result: result,
    'Days late': late ? String(late.calendarDays) : '',
    'Working days late': late ? String(late.workingDays) : '',
    ...(question.alone ? { 'Seen alone': alone ?? '' } : {}),
    'Whose rule': allowed ? (rule ? data.name : 'The child’s own plan, as entered') : '',
    Source: rule ? `${data.document.title}, ${sourceWords(rule.source)}` : '',
    Link: rule && allowed ? origin + ruleHref(data, allowed.rule) : '',
  };
}

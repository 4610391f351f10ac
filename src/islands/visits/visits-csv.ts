import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { formatDuration } from '../../calendar/duration.ts';
import { download } from '../exports/download.ts';
import { ruleHref, sourceWords } from '../parts/rule-words.ts';
import { rowsOf } from './rows.ts';
import type { VisitRow } from './rows.ts';
import { CYCLE } from './sentences.ts';
import { lateBy, workedTo } from './told-visits.ts';
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
  { data, question, found }: ToldVisits,
  origin: string,
): Row {
  const { length, allowed, cycle, from } = measured ?? {};
  const limit = measured && workedTo(measured);
  const late = measured && lateBy(measured);
  const rule = limit && limit.rule !== PLAN_RULE ? question.rules[limit.rule] : undefined;
  return {
    Visit: date ?? (found.next ? 'Not made yet' : 'Not made'),
    'Gap from': from?.date ?? '',
    'Gap in days': length ? String(length.calendarDays) : '',
    'Gap in working days': length ? String(length.workingDays) : '',
    'Largest gap allowed': limit ? formatDuration(limit.interval) : '',
    Due: limit?.due ?? '',
    'Due counted': limit ? (cycle ? `by ${CYCLE}` : 'from where the gap began') : '',
    'Otherwise due': (cycle && allowed?.due) ?? '',
    Result: result,
    'Days late': late ? String(late.calendarDays) : '',
    'Working days late': late ? String(late.workingDays) : '',
    ...(question.alone ? { 'Seen alone': alone ?? '' } : {}),
    'Whose rule': limit ? (rule ? data.name : 'The child’s own plan, as entered') : '',
    Source: rule ? `${data.document.title}, ${sourceWords(rule.source)}` : '',
    Link: rule && limit ? origin + ruleHref(data, limit.rule) : '',
  };
}

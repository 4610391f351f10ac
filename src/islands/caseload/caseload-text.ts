import { formatDate } from '../../calendar/date.ts';
import { againstOrderLines } from '../exports/against-order.ts';
import { statusWords } from '../../schedule/status.ts';
import { dayOf } from '../result/outlook.ts';
import { sourceWords, whoWords } from '../parts/rule-words.ts';
import { dayLabel } from '../result/words.ts';
import { nameOf } from '../../schedule/explain.ts';
import type { Caseload } from './caseload.ts';
import type { Mistake } from './read-row.ts';
import { underHeadings } from './shown-rows.ts';
import type { Order, ShownRow } from './shown-rows.ts';
import { caseloadSentence, furtherWords, leadOf, mistakeWords, rowName } from './words.ts';

/** The rows as plain text, for an email or a note. */
export function caseloadText(
  rows: readonly ShownRow[],
  mistakes: readonly Mistake[],
  caseload: Caseload,
  order: Order,
): string {
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, '', ...lines] : [];
  return [
    caseloadSentence(caseload, rows),
    `Seen on ${formatDate(caseload.today)}.`,
    ...[...underHeadings(rows, order)].flatMap(([heading, group]) => part(heading, group.flatMap(linesFor))),
    ...part('Left out', mistakes.map(mistakeWords)),
    '',
    'The documents themselves prevail. Child in Need Handbook',
  ].join('\n');
}

function linesFor(shown: ShownRow): readonly string[] {
  const { row } = shown;
  const lead = leadOf(shown);
  const check = againstOrderLines(row).map((line) => `  ${line}`);
  if (!lead) return [`${rowName(row)}: ${row.nothing}`, ...check];
  const { deadline, status } = lead;
  const { who, source } = deadline.timescale;
  return [
    `${rowName(row)}: ${dayLabel(deadline)} ${formatDate(deadline.happened ? deadline.due : dayOf(lead))}: ${nameOf(deadline, row.data)}`,
    `  ${statusWords(status)}. Who: ${whoWords(who, row.data)}. Source: ${row.data.name}, ${sourceWords(source)}.`,
    ...furtherWords(shown).map((sentence) => `  ${sentence}`),
    ...check,
  ];
}

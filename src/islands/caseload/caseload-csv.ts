import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { rowFor } from '../exports/csv.ts';
import { againstOrderLines, againstOrderOf } from '../exports/against-order.ts';
import { becauseOf } from '../exports/because.ts';
import type { Caseload } from './caseload.ts';
import type { Mistake } from './read-row.ts';
import type { ShownRow } from './shown-rows.ts';
import { furtherWords, leadOf, mistakeWords, untoldWords } from './words.ts';

/** The rows as a table for a spreadsheet, one line each with what is most pressing; then the rows left out, and why. */
export function caseloadCsv(
  rows: readonly ShownRow[],
  mistakes: readonly Mistake[],
  caseload: Caseload,
  origin: string,
): string {
  const worked = rows.map((shown) => cellsOf(shown, caseload, origin));
  const [first = NOTHING] = worked;
  const blank = Object.fromEntries(Object.keys(first).map((column) => [column, '']));
  const left = mistakes.map((mistake) => ({
    ...blank,
    Row: String(mistake.row),
    Standing: `Left out. ${mistakeWords(mistake)}`,
  }));
  return csvText([...worked.map((cells) => ({ ...blank, ...cells })), ...left]);
}

const NOTHING: Row = { Row: '', Label: '', Authority: '', Standing: '' };

function cellsOf(shown: ShownRow, { calendar, today }: Caseload, origin: string): Row {
  const { row } = shown;
  const lead = leadOf(shown);
  const given = {
    data: row.data,
    calendar,
    today,
    because: becauseOf(row),
    againstOrder: againstOrderOf(row),
  };
  const cells = lead ? rowFor(lead.deadline, given, origin) : undefined;
  return {
    Row: String(row.number),
    Label: row.label,
    Authority: row.data.name,
    ...(cells ?? { Standing: row.nothing ?? '' }),
    Further: furtherWords(shown).join(' '),
    'To check': againstOrderLines(row).join(' '),
    'Passed, and not told by the table': untoldWords(row).join('; '),
  };
}

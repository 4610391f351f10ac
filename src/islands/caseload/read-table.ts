import { readCsv } from '../../formats/csv.ts';
import { columnFinder } from './columns.ts';
import type { Column } from './columns.ts';
import { quote } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A table whose columns are known. */
export interface Table {
  /** In the order of the table; none where a column is not known and is left out. */
  readonly headings: readonly (Heading | undefined)[];
  readonly rows: readonly TableRow[];
  /** What to know of the table as a whole, a sentence each. */
  readonly notes: readonly string[];
}

export interface Heading {
  /** As it stands in the table. */
  readonly words: string;
  readonly column: Column;
}

export interface TableRow {
  /** As a spreadsheet numbers it: the row with the headings is 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export type ReadTable =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly message: string };

export const MOST_ROWS = 5000;
const MOST_COLUMNS = 200;
const MOST_CHARACTERS = 5_000_000;

/** Takes a table as text and gives its rows with each column told apart, or why it is no table of cases. Never throws. */
export function readTable(text: string, words: Vocabulary): ReadTable {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return no('The table is empty');
  if (content.includes('\0') || content.startsWith('PK\u0003'))
    return no('The file must be a table saved as CSV. This one is not text');
  if (content.length > MOST_CHARACTERS)
    return no('The table must be smaller than 5 MB. Leave out columns that are not dates of a case');

  const { rows: all, unclosed } = readCsv(content, separatorOf(content));
  const numbered = all
    .map((cells, place) => ({ number: place + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first, ...rows] = numbered;
  if (!first) return no('The table is empty');
  if (first.cells.length > MOST_COLUMNS)
    return no(
      `The table must have ${MOST_COLUMNS} columns or fewer: it has ${first.cells.length.toLocaleString('en-GB')}`,
    );
  const { headings, notes } = readHeadings(first.cells, words);
  if (!headings.some((heading) => heading?.column.holds === 'authority'))
    return no(
      'The first row must hold the names of the columns, and one of them must be "authority". The template shows how',
    );
  const broken = unclosed === undefined ? undefined : unclosed + 1;
  const whole = rows.filter(({ number }) => number !== broken);
  if (rows.length === 0) return no('The table must have at least one row below the names of the columns');
  if (rows.length > MOST_ROWS)
    return no(
      `The table must have ${MOST_ROWS.toLocaleString('en-GB')} rows or fewer: it has ${rows.length.toLocaleString('en-GB')}`,
    );
  return { ok: true, table: { headings, rows: whole, notes: [...notes, ...brokenNote(broken)] } };
}

/** The sign between the cells: the one that stands most often in the first line that is not blank. */
function separatorOf(text: string): string {
  const line = /[^\r\n]*\S[^\r\n]*/.exec(text.slice(0, 100_000))?.[0] ?? '';
  const plain = line.replace(/"[^"]*"/g, '');
  const count = (sign: string) => plain.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

function readHeadings(cells: readonly string[], words: Vocabulary): Pick<Table, 'headings' | 'notes'> {
  const { find, nearest } = columnFinder(words);
  const notes: string[] = [];
  const seen = new Set<string>();
  const headings = cells.map((cell): Heading | undefined => {
    const shown = quote(cell);
    if (shown === '') return undefined;
    const column = find(cell);
    if (!column) {
      const near = nearest(cell);
      notes.push(
        `Column "${shown}" is not known, so it was left out.${near === undefined ? '' : ` Did you mean "${near}"?`}`,
      );
      return undefined;
    }
    const key = `${column.holds} ${'event' in column ? column.event : ''}`;
    if (seen.has(key)) {
      notes.push(`Column "${shown}" stands in the table twice. Only the first was read.`);
      return undefined;
    }
    seen.add(key);
    return { words: shown, column };
  });
  return { headings, notes };
}

function brokenNote(row: number | undefined): readonly string[] {
  return row === undefined
    ? []
    : [
        `Row ${row} has a quotation mark that is never closed. That row, and whatever follows it, was left out.`,
      ];
}

const no = (message: string): ReadTable => ({ ok: false, message });

import Papa from 'papaparse';

/** One line of a table: what stands in each column, by the column's heading. */
export type Row = Readonly<Record<string, string>>;

// What makes a spreadsheet take a cell for a formula, also behind spaces, and the wide forms of these signs that East
// Asian versions read alike. Papa Parse's own pattern misses a formula with a line break in it.
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A table as CSV (RFC 4180). Takes rows with the same columns and gives the text of the file. The mark in front tells Excel
 * that it is UTF-8. A cell that a spreadsheet could take for a formula gets an apostrophe in front, which makes it text.
 */
export function csvText(rows: readonly Row[]): string {
  return `\uFEFF${Papa.unparse([...rows], { escapeFormulae: FORMULA, newline: '\r\n' })}`;
}

/** What stands in a table written as CSV. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  /** The place of the row in which a quotation mark is opened and never closed: what follows it cannot be told apart. */
  readonly unclosed?: number;
}

/** Takes CSV, as other programs write it, and the sign between its cells, and gives the cells row by row. Never throws. */
export function readCsv(text: string, separator: string): CsvTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  return { rows: data, ...(unclosed === undefined ? {} : { unclosed }) };
}

import { csvText } from '../../formats/csv.ts';
import type { Handbook } from '../../policy/types.ts';
import { authorityDataUrl, handbookDataUrl, tableUrl } from '../urls.ts';
import type { Link } from '../views/link.ts';
import { counted } from '../views/words.ts';
import { authorityData, handbookData } from './json.ts';
import { TABLES } from './tables.ts';
import type { TableName } from './tables.ts';

/** A file of the open data, with what a reader wants to know before taking it. */
export interface DataFile extends Link {
  /** Its name, as it is saved. */
  readonly title: string;
  readonly holds: string;
  /** "48 kB" */
  readonly size: string;
}

const TABLES_HOLD: Readonly<Record<TableName, string>> = {
  timescales: 'when something is due',
  duties: 'who has to do what',
  questions: 'what is unclear in a document',
};

/** The files that hold every authority, for a browser, a program or a spreadsheet. */
export function wholeFiles(handbook: Handbook): readonly DataFile[] {
  const everything = JSON.stringify(handbookData(handbook));
  const tables = Object.entries(TABLES) as [TableName, (typeof TABLES)[TableName]][];
  return [
    dataFile(
      handbookDataUrl,
      'Everything: every authority, the lists of words, the national rules',
      everything,
    ),
    ...tables.map(([name, rowsOf]) => {
      const rows = rowsOf(handbook);
      return dataFile(tableUrl(name), `${counted(rows.length, 'row')}: ${TABLES_HOLD[name]}`, csvText(rows));
    }),
  ];
}

/** A file for each authority. */
export function authorityFiles({ authorities }: Pick<Handbook, 'authorities'>): readonly DataFile[] {
  return authorities.map((authority) =>
    dataFile(authorityDataUrl(authority.id), authority.name, JSON.stringify(authorityData(authority))),
  );
}

function dataFile(href: string, holds: string, text: string): DataFile {
  return {
    title: href.slice(href.lastIndexOf('/') + 1),
    href,
    holds,
    size: sizeWords(Buffer.byteLength(text)),
  };
}

function sizeWords(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

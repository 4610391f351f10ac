import type { APIRoute } from 'astro';
import { csvText } from '../../formats/csv.ts';
import { handbook } from '../../site/content.ts';
import { TABLES } from '../../site/open-data/tables.ts';
import type { TableName } from '../../site/open-data/tables.ts';

export const getStaticPaths = () => Object.keys(TABLES).map((table) => ({ params: { table } }));

/** The open data of one kind, of every authority, for a spreadsheet. */
export const GET: APIRoute = ({ params }) => {
  const rows = TABLES[params['table'] as TableName](handbook().handbook);
  return new Response(csvText(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Handbook } from '../../policy/types.ts';
import { LICENCE } from './licence.ts';
import { TABLES } from './tables.ts';

/** A row of the table of timescales, column by column, and how to cite the rule in it. */
export interface Example {
  readonly cells: readonly (readonly [column: string, value: string])[];
  readonly citation: string;
}

/** The first timescale of the first authority that has one; undefined where nothing has been written yet. `origin` is the site's. */
export function exampleRow(
  { authorities, terms }: Pick<Handbook, 'authorities' | 'terms'>,
  today: IsoDate,
  origin: string,
): Example | undefined {
  const authority = authorities.find(({ timescales }) => Object.keys(timescales).length > 0);
  if (!authority) return undefined;
  const [row = {}] = TABLES.timescales({ authorities: [authority], terms });
  const document = `${authority.name}: ${authority.document.title}, ${row['Source']}`;
  const place = `${LICENCE.credit}, ${origin}${row['Address']}, ${formatDate(today)}`;
  return {
    cells: Object.entries(row),
    citation: `“${row['Title']}”. ${document}. In: ${place}, ${LICENCE.name}.`,
  };
}

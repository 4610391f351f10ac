import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { rowsOf } from '../exports/csv.ts';
import type { ToldOrder } from './told-order.ts';

/** A table for a spreadsheet: the last day of the order, then the authority's own rules, if it has any, in the same columns. */
export function orderCsv(told: ToldOrder, origin: string): string {
  return csvText([lastDay(told, origin), ...rowsOf(told, origin)]);
}

function lastDay({ order, turns18, sentence, adult, longer, steps, law }: ToldOrder, origin: string): Row {
  const periods = law.filter(({ ends }) => ends);
  const sources = periods.flatMap((rule) => rule.sources.map(({ title }) => title));
  return {
    'Act by': '',
    Due: turns18 ? '' : order.ends,
    What: 'Last day of the supervision order',
    Standing: adult ? `${sentence} ${adult}` : sentence,
    Strength: periods[0]?.strength ?? '',
    Who: '',
    'Chairs or may chair': '',
    Rule: periods.map(({ title, figure }) => `${title}: ${figure}`).join('; '),
    Circumstances: longer ?? '',
    Working: steps.join(' '),
    Readings: '',
    Source: [...new Set(sources)].join('; '),
    Link: origin + (periods[0]?.href ?? ''),
  };
}

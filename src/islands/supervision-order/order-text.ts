import { formatDate } from '../../calendar/date.ts';
import { asText, footLines, seenLine } from '../exports/text.ts';
import type { ToldOrder } from './told-order.ts';

/** A plan as plain text: the order itself, what the law says of it, and the authority's own dates if it has rules. */
export function orderText(told: ToldOrder): string {
  const { sentence, adult, longer, steps, silent, law } = told;
  return [
    sentence,
    ...[adult ?? [], longer ?? []].flat(),
    ...steps,
    ...(silent ? [silent] : []),
    '',
    'National, for every council',
    '',
    ...law.flatMap(({ title, figure, ends, says, sources }) => [
      ends ? `${title}: ${figure}, here to ${formatDate(ends)} at the latest.` : `${title}.`,
      `  ${says}`,
      `  Source: ${sources.map((source) => source.title).join('; ')}.`,
    ]),
    '',
    ...(silent ? [seenLine(told), ...footLines(told)] : [asText(told)]),
  ].join('\n');
}

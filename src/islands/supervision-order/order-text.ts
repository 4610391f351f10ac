import { formatDate } from '../../calendar/date.ts';
import { lastDayByLaw } from '../../schedule/order.ts';
import type { Told } from '../exports/told.ts';
import type { OrderLaw } from './law.ts';
import { hasRules } from './order-rules.ts';
import type { OrderCase } from './read-order-form.ts';
import { endSentence, endSteps, longerWords, silentSentence } from './words.ts';

/** What a plan says of the order itself, as lines of plain text. */
export function orderText(
  { data, calendar, today }: Told,
  orderCase: OrderCase,
  law: OrderLaw,
): readonly string[] {
  const { order } = orderCase;
  return [
    endSentence(order, today),
    ...[longerWords(order) ?? []].flat(),
    ...endSteps(orderCase, calendar),
    ...(hasRules(data) ? [] : [silentSentence(data)]),
    '',
    'National, for every council',
    '',
    ...law.rules.flatMap(({ title, figure, clock, says, sources }) => {
      const ends = lastDayByLaw(clock, order.made);
      return [
        ends ? `${title}: ${figure}, here to ${formatDate(ends)} at the latest.` : `${title}.`,
        `  ${says}`,
        `  Source: ${sources.map((source) => source.title).join('; ')}.`,
      ];
    }),
  ];
}

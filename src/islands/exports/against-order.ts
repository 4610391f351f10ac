import { explainOrder, findOutOfOrder } from '../../schedule/check-order.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';

interface Given {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** Every note of dates entered against the order that the rules imply, a line each. */
export function againstOrderLines({ facts, data }: Given): readonly string[] {
  return findOutOfOrder(data, facts).map((found) => explainOrder(found, data));
}

/** Says of a date what should be checked of the dates that it was counted from. Nothing where they are in order. */
export type AgainstOrder = (deadline: Dated) => readonly string[];

/** Works out once which dates of a case were entered against the order, for each date of its schedule. */
export function againstOrderOf({ facts, data }: Given): AgainstOrder {
  const all = findOutOfOrder(data, facts);
  return ({ why: [begun] }) => {
    if (begun?.step !== 'from') return [];
    const { event, date } = begun;
    return all
      .filter(
        ({ event: before, dates, start }) =>
          (before === event && dates.includes(date)) || (start.event === event && start.date === date),
      )
      .map((found) => explainOrder(found, data));
  };
}

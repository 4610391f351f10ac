import { explainOrder, findOutOfOrder } from '../../schedule/check-order.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';

interface Props {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** Dates that may have been mistyped: they lie before the day from which they are counted. A note, because it may be true. */
export function OutOfOrder({ facts, data }: Props) {
  return (
    <>
      {findOutOfOrder(data, facts).map((found) => (
        <p class="govuk-inset-text" key={found.event}>
          {explainOrder(found, data)}
        </p>
      ))}
    </>
  );
}

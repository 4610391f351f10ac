import { explainNotArising } from '../../schedule/explain.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { keyOf } from '../result/dated.ts';
import { Source } from '../parts/Source.tsx';

interface Props {
  readonly deadlines: readonly Deadline[];
  readonly data: CalculatorData;
}

/** What the order does not reach. Not folded: whoever waits for one of these has to know. */
export function NotArising({ deadlines, data }: Props) {
  const single = deadlines.filter(({ number }) => number === undefined);
  if (single.length === 0) return null;
  return (
    <>
      <h4 class="govuk-heading-s">Does not arise in this order</h4>
      <ul class="undated__list">
        {single.map((deadline) => (
          <li key={keyOf(deadline)}>
            <strong>{deadline.timescale.title}</strong>
            {deadline.state === 'does-not-arise' && <p>{explainNotArising(deadline.because, data)}</p>}
            <p>
              Source: <Source id={deadline.id} timescale={deadline.timescale} data={data} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

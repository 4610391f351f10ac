import { explainProvisional } from '../../schedule/explain.ts';
import type { CalculatorData } from '../data.ts';
import { useOwnId } from '../form/own-id.ts';
import { keyOf } from './dated.ts';
import type { Unentered } from './outlook.ts';

interface Props {
  readonly deadlines: readonly Unentered[];
  readonly data: CalculatorData;
}

/** What falls due before the answer does, though its own date has not been entered. */
export function Before({ deadlines, data }: Props) {
  const own = useOwnId();
  if (deadlines.length === 0) return null;
  return (
    <>
      <p id={own('before')} tabIndex={-1}>
        <strong>Before that, at the latest:</strong>
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {deadlines.map((deadline) => (
          <li key={keyOf(deadline)}>
            {deadline.timescale.title}. {explainProvisional(deadline.provisional, data)}
          </li>
        ))}
      </ul>
    </>
  );
}

import { explain } from '../../schedule/explain.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Details } from '../parts/Details.tsx';
import { ruleWords } from '../parts/rule-words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** How a date was counted, step by step, with every weekend and bank holiday skipped. */
export function Reasons({ deadline, data }: Props) {
  const { timescale, couldChange } = deadline;
  return (
    <Details summary="How this was counted">
      <p>{ruleWords(timescale, data)}.</p>
      <ol class="govuk-list govuk-list--number">
        {explain(deadline, data).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {couldChange.length > 0 && (
        <p>
          A date not entered could change this:{' '}
          {couldChange.map((event) => data.events[event]?.name ?? event).join(', ')}.
        </p>
      )}
    </Details>
  );
}

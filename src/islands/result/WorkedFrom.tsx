import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { Facts } from '../parts/Facts.tsx';
import { workedFrom } from './worked-from.ts';

interface Props {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** What the schedule was worked out from, for whoever reads it on paper. */
export function WorkedFrom({ facts, data }: Props) {
  return (
    <section>
      <h3 class="govuk-heading-m">Worked out from</h3>
      <Facts rows={workedFrom(facts, data)} />
    </section>
  );
}

import { ANY_ROUTE } from '../case/routes.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { compareHref } from '../parts/rule-words.ts';

interface Props {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly data: CalculatorData;
}

/** Leads to the same case under other authorities, with the choices but without the dates. */
export function SameElsewhere({ facts: { route = ANY_ROUTE, cohorts }, data }: Props) {
  return (
    <p class="no-print">
      The same case at another authority: choose it above and press the button again, your dates stay. Or
      compare{' '}
      <a class="govuk-link" href={compareHref(data, data.routes.length > 0 ? route : '', cohorts)}>
        several side by side
      </a>
      : the link takes your choices along and no date.
    </p>
  );
}

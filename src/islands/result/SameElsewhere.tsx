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
      <a class="govuk-link" href={compareHref(data, data.routes.length > 0 ? route : '', cohorts)}>
        The same case at another authority
      </a>
      . The link takes your choices along, and no date: you enter the dates there once for all.
    </p>
  );
}

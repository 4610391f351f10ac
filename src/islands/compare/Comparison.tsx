import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import type { CalculatorData } from '../data.ts';
import type { Fragment } from '../link/fragment.ts';
import { listNames } from './names.ts';
import { RulesTable } from './RulesTable.tsx';
import { LateCase } from './LateCase.tsx';
import type { TopicName } from './topic-rows.ts';

interface Props {
  readonly authorities: readonly CalculatorData[];
  readonly topics: readonly TopicName[];
  readonly holidays: BankHolidays;
  readonly fragment: Fragment;
}

/** Several authorities beside each other: their rules first, then one case under each. A new comparison takes the focus. */
export function Comparison(props: Props) {
  const { authorities, topics } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView();
    heading.current?.focus({ preventScroll: true });
  }, [authorities]);
  return (
    <>
      <h2 class="govuk-heading-l" id="rules" tabIndex={-1} ref={heading}>
        The rules of {listNames(authorities)}
      </h2>
      <p class="no-print">
        Go to{' '}
        <a class="govuk-link" href="#same-case">
          the same case in each
        </a>
        .
      </p>
      <RulesTable authorities={authorities} topics={topics} />
      <section class="same-case">
        <h2 class="govuk-heading-l" id="same-case">
          The same case in each
        </h2>
        <p class="no-print">
          Enter the dates of one case and see what each authority’s own rules make of them. Nothing you enter
          is stored or sent.
        </p>
        <LateCase {...props} />
      </section>
    </>
  );
}

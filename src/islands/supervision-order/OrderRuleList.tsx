import type { AlsoRule, CalculatorData } from '../data.ts';
import { Strength } from '../parts/Strength.tsx';
import { lineHref, sourceWords, whoWords } from '../parts/rule-words.ts';

interface Props {
  readonly rules: readonly (readonly [string, AlsoRule])[];
  readonly data: CalculatorData;
}

/** The rules for supervision orders that have no clock, each with the line of the document it stands on. */
export function OrderRuleList({ rules, data }: Props) {
  if (rules.length === 0) return null;
  return (
    <>
      <h4 class="govuk-heading-s">What else the document asks for</h4>
      <ul class="undated__list">
        {rules.map(([id, { title, strength, says, who, source }]) => (
          <li key={id}>
            <strong>{title}</strong> {strength && <Strength strength={strength} data={data} />}
            <p>{says}</p>
            <p>
              Who: {whoWords(who, data)}. Source:{' '}
              <a class="govuk-link" href={lineHref(data, source)}>
                {sourceWords(source)}
                <span class="govuk-visually-hidden"> ({title})</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

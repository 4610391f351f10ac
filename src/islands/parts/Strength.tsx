import type { CalculatorData } from '../data.ts';

interface Props {
  readonly strength: string;
  readonly data: CalculatorData;
}

/** How strongly the document puts a rule, in one word. */
export function Strength({ strength, data }: Props) {
  return (
    <strong class={`govuk-tag strength strength--${strength}`}>
      <span class="govuk-visually-hidden">Strength: </span>
      {data.strengths[strength]?.name ?? strength}
    </strong>
  );
}

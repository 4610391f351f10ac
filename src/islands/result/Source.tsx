import type { CalculatorData } from '../data.ts';
import { ruleHref, sourceWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly data: CalculatorData;
}

/** Where a rule stands in the document, linked to the rule's own place on the site. */
export function Source({ id, data }: Props) {
  const { source = [], title = id } = data.timescales[id] ?? {};
  return (
    <a class="govuk-link" href={ruleHref(data, id)}>
      {sourceWords(source)}
      <span class="govuk-visually-hidden"> ({title})</span>
    </a>
  );
}

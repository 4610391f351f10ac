import type { Timescale } from '../../policy/types.ts';
import type { CalculatorData } from '../data.ts';
import { ruleHref, sourceWords } from './rule-words.ts';

interface Props {
  readonly id: string;
  /** The version of the rule that was in force; the present one where it is left out. */
  readonly timescale?: Timescale;
  readonly data: CalculatorData;
}

/** Where a rule stands in the document, linked to the rule's own place on the site. */
export function Source({ id, timescale, data }: Props) {
  const { source = [], title = id } = timescale ?? data.timescales[id] ?? {};
  return (
    <a class="govuk-link" href={ruleHref(data, id)}>
      {sourceWords(source)}
      <span class="govuk-visually-hidden"> ({title})</span>
    </a>
  );
}

import { lineHref, sourceWords } from '../parts/rule-words.ts';
import { aloneWords } from './sentences.ts';
import type { ToldVisits } from './told-visits.ts';
import { aloneRule } from './visit-rules.ts';

/** Whether the child was seen alone, with the rule that asks for it. It has no interval of its own. */
export function Alone({ told }: { readonly told: ToldVisits }) {
  const rule = aloneRule(told.data);
  if (!rule) return null;
  return (
    <section>
      <h3 class="govuk-heading-m">{rule.title}</h3>
      {aloneWords(told).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>{rule.says}</p>
      <p>
        How often is not stated in this document, so there is no date for it. Source:{' '}
        <a class="govuk-link" href={lineHref(told.data, rule.source)}>
          {sourceWords(rule.source)}
        </a>
      </p>
    </section>
  );
}

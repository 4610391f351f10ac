import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Details } from '../parts/Details.tsx';
import { relatedTo } from './related.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** What the rule asks for, how strongly, and the rules that go with it: folded, so that they do not hide the answer. */
export function RelatedRules({ deadline, data }: Props) {
  const { timescale } = deadline;
  const related = relatedTo(deadline, data);
  const strength = data.strengths[timescale.strength];
  return (
    <Details
      summary={
        related.length > 0 ? `The rule in full, and related rules (${related.length})` : 'The rule in full'
      }
    >
      <p>{timescale.says}</p>
      {strength && (
        <p>
          {strength.name}: {strength.definition}
        </p>
      )}
      {related.length > 0 && (
        <dl class="facts">
          {related.map(({ title, says }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
    </Details>
  );
}

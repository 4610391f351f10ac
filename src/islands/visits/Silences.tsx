import type { ComponentChildren } from 'preact';
import { describeTimescale } from '../../schedule/words.ts';
import type { CalculatorData } from '../data.ts';
import { largestGap } from '../../schedule/visit-interval.ts';
import { TOPICS } from './visit-rules.ts';

interface Props {
  readonly data: CalculatorData;
  readonly heading?: string;
  /** Where a rule without a figure stands. */
  readonly source?: (rule: string) => ComponentChildren;
}

/** What the document says about visits in place of a figure, and what it is silent on. */
export function Silences({ data, heading, source }: Props) {
  const { timescales, silences, topics, events } = data;
  const worded = Object.entries(timescales).filter(([, rule]) => !largestGap(rule));
  const silent = TOPICS.filter((topic) => silences[topic] !== undefined);
  if (worded.length + silent.length === 0) return null;
  return (
    <>
      {heading && <h3 class="govuk-heading-m">{heading}</h3>}
      <ul class="govuk-list govuk-list--bullet">
        {worded.map(([id, rule]) => (
          <li key={id}>
            {rule.title}: {describeTimescale(rule, events).join('; or ')}. {source?.(id)}
          </li>
        ))}
        {silent.map((topic) => (
          <li key={topic}>
            {topics[topic]}: {silences[topic]}.
          </li>
        ))}
      </ul>
    </>
  );
}

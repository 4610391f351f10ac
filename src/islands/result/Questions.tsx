import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** What is unclear in the document about the rule, and which way the Handbook works. */
export function Questions({ deadline: { timescale }, data }: Props) {
  return (
    <>
      {(timescale.questions ?? []).map((id) => {
        const question = data.questions[id];
        return (
          question && (
            <p key={id}>
              {question.asks} <strong>The Handbook works to:</strong> {question['works-to']}
            </p>
          )
        );
      })}
    </>
  );
}

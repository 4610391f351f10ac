import type { CalculatorData } from '../data.ts';

interface Props {
  /** The ids of the questions. */
  readonly questions: readonly string[] | undefined;
  readonly data: CalculatorData;
}

/** What is unclear in the document about a rule, and which way the Handbook works. */
export function Questions({ questions = [], data }: Props) {
  return (
    <>
      {questions.map((id) => {
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

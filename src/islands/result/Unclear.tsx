import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Questions } from './Questions.tsx';
import { Readings } from './Readings.tsx';
import { waysWords } from './words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
  /** Whether the readings and their dates are read at once, as in the answer, with only the questions folded. */
  readonly plain?: boolean;
}

/** What is unclear about a rule. Nothing where all is clear. */
export function Unclear({ deadline, data, plain = false }: Props) {
  const { readings, timescale } = deadline;
  const hasReadings = readings.length > 0;
  const isFolded = (hasReadings && !plain) || (timescale.questions ?? []).length > 0;
  return (
    <>
      {hasReadings && plain && (
        <div class="question">
          <Readings deadline={deadline} data={data} />
        </div>
      )}
      {isFolded && (
        <details class="question">
          <summary>{hasReadings && !plain ? waysWords(deadline) : 'What is unclear'}</summary>
          {hasReadings && !plain && <Readings deadline={deadline} data={data} />}
          <Questions deadline={deadline} data={data} />
        </details>
      )}
    </>
  );
}

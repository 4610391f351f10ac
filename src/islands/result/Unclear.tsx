import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Questions } from './Questions.tsx';
import { Readings } from './Readings.tsx';
import { waysWords } from './words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
  /** Its first line, where the date worked to is not that of this rule. */
  readonly summary?: string;
}

/** What is unclear about a rule, with the dates of the other readings in its first line. Nothing where all is clear. */
export function Unclear({ deadline, data, summary }: Props) {
  const hasReadings = deadline.readings.length > 0;
  if (!hasReadings && (deadline.timescale.questions ?? []).length === 0) return null;
  return (
    <details class="question">
      <summary>{summary ?? (hasReadings ? waysWords(deadline) : 'What is unclear')}</summary>
      {hasReadings && <Readings deadline={deadline} data={data} />}
      <Questions questions={deadline.timescale.questions} data={data} />
    </details>
  );
}

import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { choiceWords, readingWords } from './words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** Every way to read the rule, with the date that each gives and which one is worked to. */
export function Readings({ deadline, data }: Props) {
  return (
    <>
      <p>{choiceWords(deadline)}</p>
      <ul>
        {deadline.readings.map((reading) => (
          <li key={reading.says}>{readingWords(reading, data)}</li>
        ))}
      </ul>
    </>
  );
}

import { nameOf } from '../../schedule/explain.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Unclear } from './Unclear.tsx';
import { Reasons } from './Reasons.tsx';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { whoSentence } from '../parts/rule-words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** Another rule that the same meeting satisfies, so that the meeting is counted once. */
export function Served({ deadline, data }: Props) {
  return (
    <div class="deadline__served">
      <p>
        <strong>The same meeting counts as:</strong> {nameOf(deadline, data)}{' '}
        <Strength strength={deadline.timescale.strength} data={data} />
      </p>
      <p>
        {whoSentence(deadline.timescale.who, data)} Source:{' '}
        <Source id={deadline.id} timescale={deadline.timescale} data={data} />
      </p>
      <Unclear deadline={deadline} data={data} />
      <Reasons deadline={deadline} data={data} />
    </div>
  );
}

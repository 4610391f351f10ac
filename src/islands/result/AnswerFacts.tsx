import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { chairOf } from './related.ts';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { ruleWords, whoWords } from '../parts/rule-words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** The rule behind the answer, short enough for the first screen of a phone: who acts, who chairs, and the source. */
export function AnswerFacts({ deadline, data }: Props) {
  const { timescale } = deadline;
  const { strength, who, exception } = timescale;
  const chair = chairOf(deadline, data);
  return (
    <dl class="facts answer__facts">
      <div>
        <dt>Rule</dt>
        <dd>
          {ruleWords(timescale, data)} <Strength strength={strength} data={data} />
        </dd>
      </div>
      <div>
        <dt>Who</dt>
        <dd>{who === 'not-stated' ? 'The document does not say who' : whoWords(who, data)}</dd>
      </div>
      {chair && (
        <div>
          <dt>{chair.title}</dt>
          <dd>{chair.says}</dd>
        </div>
      )}
      <div>
        <dt>Source</dt>
        <dd>
          <Source id={deadline.id} timescale={deadline.timescale} data={data} />
        </dd>
      </div>
      {exception && (
        <div>
          <dt>Exception</dt>
          <dd>{exception.says}</dd>
        </div>
      )}
    </dl>
  );
}

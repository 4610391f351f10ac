import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { Source } from './Source.tsx';
import { Strength } from './Strength.tsx';
import { ruleWords, whoWords } from './words.ts';

interface Props {
  readonly deadline: Dated;
  readonly data: CalculatorData;
}

/** The rule behind the answer, with the rules that go with it, such as who chairs. */
export function AnswerFacts({ deadline, data }: Props) {
  const { timescale, id } = deadline;
  const { exception } = timescale;
  const also = (timescale.also ?? []).flatMap((rule) => data.rules[rule] ?? []);
  return (
    <dl class="facts">
      <div>
        <dt>Rule</dt>
        <dd>
          {ruleWords(timescale, data)}. {timescale.says}
        </dd>
      </div>
      <div>
        <dt>Strength</dt>
        <dd>
          <Strength strength={timescale.strength} data={data} />{' '}
          {data.strengths[timescale.strength]?.definition}
        </dd>
      </div>
      <div>
        <dt>Who</dt>
        <dd>{whoWords(timescale.who, data)}</dd>
      </div>
      {also.map(({ title, says }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{says}</dd>
        </div>
      ))}
      {exception && (
        <div>
          <dt>Exception</dt>
          <dd>{exception.says}</dd>
        </div>
      )}
      <div>
        <dt>Source</dt>
        <dd>
          <Source id={id} data={data} />
        </dd>
      </div>
    </dl>
  );
}

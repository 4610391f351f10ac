import type { CalculatorData } from '../data.ts';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { ruleWords, whoWords } from '../parts/rule-words.ts';
import type { VisitsQuestion } from './read-visits.ts';
import { everyWords, ruleLabel } from './sentences.ts';
import { rulesAtWork } from './told-visits.ts';

interface Props {
  readonly question: VisitsQuestion;
  readonly data: CalculatorData;
}

/** What is behind the gaps: the interval of the child's own plan, and the authority's rules with who visits and the source. */
export function RuleFacts({ question, data }: Props) {
  const own = rulesAtWork(question);
  const { interval } = question;
  return (
    <>
      {interval && own.length > 0 && (
        <dl class="facts answer__facts">
          <div>
            <dt>The child’s plan</dt>
            <dd>{everyWords(interval)}</dd>
          </div>
        </dl>
      )}
      {own.map(([id, rule]) => (
        <dl class="facts answer__facts" key={id}>
          <div>
            <dt>{ruleLabel(question, own.length > 1 ? rule.title : '')}</dt>
            <dd>
              {ruleWords(rule, data)} <Strength strength={rule.strength} data={data} />
            </dd>
          </div>
          <div>
            <dt>Who</dt>
            <dd>{whoWords(rule.who, data)}</dd>
          </div>
          <div>
            <dt>Source</dt>
            <dd>
              <Source id={id} timescale={rule} data={data} />
            </dd>
          </div>
        </dl>
      ))}
    </>
  );
}

import type { CalculatorData } from '../data.ts';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { ruleWords, whoWords } from '../parts/rule-words.ts';
import type { VisitsQuestion } from './read-visits.ts';
import { PLAN_RULE } from './visit-rules.ts';

interface Props {
  readonly question: VisitsQuestion;
  readonly data: CalculatorData;
}

/** The authority's rules behind the gaps: the figure, who visits, and the source. */
export function RuleFacts({ question: { rules, facts }, data }: Props) {
  // What holds for a period only is of use once the period has begun
  const own = Object.entries(rules).filter(
    ([id, { during }]) => id !== PLAN_RULE && (!during || facts.events[during[0]]),
  );
  return (
    <>
      {own.map(([id, rule]) => (
        <dl class="facts answer__facts" key={id}>
          <div>
            <dt>{own.length > 1 ? rule.title : 'Rule'}</dt>
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

import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { FoundMeeting } from '../../schedule/find-meeting.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { isDue, keyOf } from '../result/dated.ts';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { undatedWords } from '../result/undated.ts';
import { Unclear } from '../result/Unclear.tsx';
import { ruleWords, whoWords } from '../parts/rule-words.ts';
import { bearingRules } from './bearing-rules.ts';

interface Props {
  readonly found: FoundMeeting;
  readonly data: CalculatorData;
  readonly calendar: WorkingCalendar;
}

/** The rules that the days were held against, and those that would bear on them but gave no date. */
export function FoundRules({ found, data, calendar }: Props) {
  const rules: readonly Deadline[] = [...bearingRules(found), ...found.undated];
  if (rules.length === 0) return null;
  return (
    <section>
      <h3 class="govuk-heading-m">The rules</h3>
      <ul class="undated__list">
        {rules.map((deadline) => (
          <li key={keyOf(deadline)}>
            <strong>{deadline.timescale.title}</strong>{' '}
            <Strength strength={deadline.timescale.strength} data={data} />
            <p>{ruleWords(deadline.timescale, data)}.</p>
            {!isDue(deadline) && <p>{undatedWords(deadline, data, calendar)}</p>}
            <p>
              Who: {whoWords(deadline.timescale.who, data)}. Source:{' '}
              <Source id={deadline.id} timescale={deadline.timescale} data={data} />
            </p>
            {deadline.timescale.exception && <p>Exception: {deadline.timescale.exception.says}</p>}
            {isDue(deadline) && <Unclear deadline={deadline} data={data} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

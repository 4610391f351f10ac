import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { JumpLink } from '../form/JumpLink.tsx';
import { keyOf } from './dated.ts';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { enterWords, GROUPS, settledBy, undatedWords } from './undated.ts';
import { whoSentence } from '../parts/rule-words.ts';

interface Props {
  readonly deadlines: readonly Deadline[];
  readonly data: CalculatorData;
  readonly calendar: WorkingCalendar;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The rules that give no date here, and plainly why not. There are many, so each reason is folded. */
export function Undated({ deadlines, data, calendar, asked }: Props) {
  if (deadlines.length === 0) return null;
  return (
    <section>
      <h3 class="govuk-heading-m">Rules without a date</h3>
      {GROUPS.map(([state, heading]) => {
        const group = deadlines.filter((deadline) => deadline.state === state);
        if (group.length === 0) return null;
        return (
          <details class="undated" key={state}>
            <summary>
              <h4 class="govuk-heading-s">
                {heading} ({group.length})
              </h4>
            </summary>
            <ul class="undated__list">
              {group.map((deadline) => (
                <li key={keyOf(deadline)}>
                  <strong>{deadline.timescale.title}</strong>{' '}
                  {state !== 'not-known' && <Strength strength={deadline.timescale.strength} data={data} />}
                  <p>{undatedWords(deadline, data, calendar)}</p>
                  {settledBy(deadline, [...asked.keys()], data).map((event) => (
                    <p key={event}>
                      <JumpLink class="govuk-link no-print" to={asked.get(event) ?? ''}>
                        {enterWords(event, data)}
                      </JumpLink>
                    </p>
                  ))}
                  <p>
                    {state !== 'not-known' && <>{whoSentence(deadline.timescale.who, data)} </>}Source:{' '}
                    <Source id={deadline.id} timescale={deadline.timescale} data={data} />
                  </p>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

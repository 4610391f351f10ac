import { JumpLink } from '../form/JumpLink.tsx';
import { keyOf } from '../result/dated.ts';
import { Details } from '../parts/Details.tsx';
import { Source } from '../parts/Source.tsx';
import { Strength } from '../parts/Strength.tsx';
import { enterWords, settledBy, undatedWords } from '../result/undated.ts';
import { DateItem } from './DateItem.tsx';
import type { ToldAnswer } from './told.ts';

interface Props {
  readonly answer: ToldAnswer;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** What one authority asks for of a kind, with or without a date, or what its document says instead. */
export function KindAnswer({ answer, asked }: Props) {
  const { told, dated, more, undated, gaps } = answer;
  const { data, calendar, today } = told;
  const silent = dated.length + more.length + undated.length === 0;
  return (
    <>
      {dated.length > 0 && (
        <ul class="govuk-list">
          {dated.map((deadline) => (
            <DateItem key={keyOf(deadline)} deadline={deadline} data={data} today={today} />
          ))}
        </ul>
      )}
      {more.length > 0 && (
        <Details summary={more.length === 1 ? '1 more date' : `${more.length} more dates`}>
          <ul class="govuk-list">
            {more.map((deadline) => (
              <DateItem key={keyOf(deadline)} deadline={deadline} data={data} today={today} />
            ))}
          </ul>
        </Details>
      )}
      {undated.length > 0 && (
        <ul class="govuk-list">
          {undated.map((deadline) => (
            <li class="beside__date" key={keyOf(deadline)}>
              <p>
                <strong>{deadline.timescale.title}</strong>{' '}
                {deadline.state !== 'not-known' && (
                  <Strength strength={deadline.timescale.strength} data={data} />
                )}
              </p>
              <p>{undatedWords(deadline, data, calendar)}</p>
              {settledBy(deadline, [...asked.keys()], data).map((event) => (
                <p class="no-print" key={event}>
                  <JumpLink class="govuk-link" to={asked.get(event) ?? ''}>
                    {enterWords(event, data)}
                  </JumpLink>
                </p>
              ))}
              <p>
                Source: <Source id={deadline.id} timescale={deadline.timescale} data={data} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {silent &&
        (gaps.length > 0 ? gaps : ['No rule of this kind for a case like this one.']).map((words) => (
          <p class="beside__gap" key={words}>
            {words}
          </p>
        ))}
    </>
  );
}

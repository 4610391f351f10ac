import type { Ref } from 'preact';
import { formatDate } from '../../calendar/date.ts';
import type { NonWorkingDay } from '../../calendar/working-calendar.ts';
import { Details } from '../result/Details.tsx';
import type { DaysAnswer } from './answer-days.ts';

interface Props {
  readonly answer: DaysAnswer;
  /** Takes the focus, so that a screen reader begins with the answer. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The answer first, then every day that was left out. */
export function DaysResult({ answer, heading }: Props) {
  const { sentence, notes, bankHolidays, weekends } = answer;
  const hasCounted = bankHolidays.length + weekends.length > 0;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 class="answer__sentence" id="answer" tabIndex={-1} ref={heading}>
        {sentence}
      </h2>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {hasCounted && (
        <>
          <h3 class="govuk-heading-s">Not counted: bank holidays ({bankHolidays.length})</h3>
          {bankHolidays.length > 0 ? (
            <DayList days={bankHolidays} />
          ) : (
            <p>There is no bank holiday in between.</p>
          )}
          <Details summary={`Not counted: Saturdays and Sundays (${weekends.length})`}>
            <DayList days={weekends} />
          </Details>
        </>
      )}
    </section>
  );
}

function DayList({ days }: { readonly days: readonly NonWorkingDay[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {days.map(({ date, reason }) => {
        const day = formatDate(date);
        return <li key={date}>{day.startsWith(reason) ? day : `${day}: ${reason}`}</li>;
      })}
    </ul>
  );
}

import { formatDate } from '../../calendar/date.ts';
import type { NonWorkingDay } from '../../calendar/working-calendar.ts';
import { Details } from '../parts/Details.tsx';
import type { DaysAnswer } from './answer-days.ts';

type Left = Pick<DaysAnswer, 'bankHolidays' | 'weekends'>;

/** Every day that the working days left out, of one answer: the bank holidays in sight, the weekends folded. */
export function Skipped({ bankHolidays, weekends }: Left) {
  if (bankHolidays.length + weekends.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Not counted: bank holidays ({bankHolidays.length})</h3>
      {bankHolidays.length === 0 && <p>There is no bank holiday in between.</p>}
      {bankHolidays.length > LONG ? (
        <Details summary={`All ${bankHolidays.length} bank holidays`}>
          <DayList days={bankHolidays} />
        </Details>
      ) : (
        <DayList days={bankHolidays} />
      )}
      <Details summary={`Not counted: Saturdays and Sundays (${weekends.length})`}>
        <DayList days={weekends} />
      </Details>
    </>
  );
}

/** The same in a table, where there is no room: all of it folded. */
export function SkippedInShort({ bankHolidays, weekends }: Left) {
  const kinds = [counted(bankHolidays, 'bank holiday'), counted(weekends, 'weekend day')].flat();
  if (kinds.length === 0) return <>None</>;
  return (
    <Details summary={kinds.join(', ')}>
      <DayList
        days={[...bankHolidays, ...weekends].toSorted((one, other) => (one.date < other.date ? -1 : 1))}
      />
    </Details>
  );
}

function counted({ length }: readonly NonWorkingDay[], one: string): readonly string[] {
  return length === 0 ? [] : [`${length} ${one}${length === 1 ? '' : 's'}`];
}

// More than two years have: a list that long would push everything else out of sight.
const LONG = 16;

function DayList({ days }: { readonly days: readonly NonWorkingDay[] }) {
  if (days.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {days.map(({ date, reason }) => {
        const day = formatDate(date);
        return <li key={date}>{day.startsWith(reason) ? day : `${day}: ${reason}`}</li>;
      })}
    </ul>
  );
}

import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { explainRoom } from '../../schedule/explain-meeting.ts';
import type { MeetingDay } from '../../schedule/judge-meeting-day.ts';
import type { CalculatorData } from '../data.ts';
import { dayWords, standingWords } from './found-words.ts';

interface Props {
  readonly days: readonly MeetingDay[];
  readonly data: CalculatorData;
  /** Turns to everything that hangs on a meeting on that day. */
  readonly onUse: (date: IsoDate) => void;
}

/** Days for a meeting, each with what it asks for or what it would break. */
export function FoundDays({ days, data, onUse }: Props) {
  return (
    <ol class="deadlines">
      {days.map((day) => (
        <li class="deadline" key={day.date}>
          <div class="deadline__when">
            <p class="deadline__day">
              <strong>{formatDate(day.date)}</strong>
            </p>
            <p class="standing">{standingWords(day)}</p>
          </div>
          <div class="deadline__what">
            {dayWords(day, data).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {day.breaks.length === 0 && <p>{explainRoom(day)}</p>}
            <button
              type="button"
              class="govuk-button govuk-button--secondary no-print"
              onClick={() => onUse(day.date)}
            >
              Show all that hangs on this day
              <span class="govuk-visually-hidden">, {formatDate(day.date)}</span>
            </button>
          </div>
        </li>
      ))}
    </ol>
  );
}

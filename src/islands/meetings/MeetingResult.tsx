import type { FunctionComponent } from 'preact';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays, WorkingCalendar } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** What shows the answer to one of the tasks is given. */
export interface TaskResultProps {
  readonly asked: MeetingAsked;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  /** Goes on with one of the days found. */
  readonly onUse: (date: IsoDate) => void;
}

interface Props extends Pick<TaskResultProps, 'asked' | 'today' | 'onUse'> {
  readonly of: FunctionComponent<TaskResultProps>;
  readonly holidays: BankHolidays;
}

/** The answer to either task. Each new one takes the focus. */
export function MeetingResult({ of: TaskResult, asked, holidays, today, onUse }: Props) {
  return <TaskResult asked={asked} calendar={calendarOf(holidays)} today={today} onUse={onUse} />;
}

import type { FunctionComponent, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays, WorkingCalendar } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import { bringUp } from '../parts/bring-up.ts';
import type { MeetingAsked } from './read-meeting.ts';

/** What shows the answer to one of the tasks is given. */
export interface TaskResultProps {
  readonly asked: MeetingAsked;
  readonly calendar: WorkingCalendar;
  readonly today: IsoDate;
  readonly heading: Ref<HTMLHeadingElement>;
  /** Goes on with one of the days found. */
  readonly onUse: (date: IsoDate) => void;
}

interface Props extends Pick<TaskResultProps, 'asked' | 'today' | 'onUse'> {
  readonly of: FunctionComponent<TaskResultProps>;
  readonly holidays: BankHolidays;
}

/** The answer to either task. Each new one takes the focus. */
export function MeetingResult({ of: TaskResult, asked, holidays, today, onUse }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => bringUp(heading.current), [asked]);
  return (
    <TaskResult asked={asked} calendar={calendarOf(holidays)} today={today} heading={heading} onUse={onUse} />
  );
}

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { calendarOf } from '../calendar-of.ts';
import { bringUp } from '../parts/bring-up.ts';
import { AroundResult } from './AroundResult.tsx';
import { FoundResult } from './FoundResult.tsx';
import type { MeetingAsked } from './read-meeting.ts';

export interface MeetingResultProps {
  readonly asked: MeetingAsked;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
  readonly onUse: (date: IsoDate) => void;
}

/** The answer to either task. Each new one takes the focus. */
export function MeetingResult({ asked, holidays, today, onUse }: MeetingResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const calendar = calendarOf(holidays);
  useLayoutEffect(() => bringUp(heading.current), [asked]);
  const shared = { asked, calendar, today, heading };
  return asked.task === 'have' ? <AroundResult {...shared} /> : <FoundResult {...shared} onUse={onUse} />;
}

// What the meeting calculator needs once the button is pressed, in one file of its own.
import { partsOf, todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { TypedDate } from '../form/typed-date.ts';

export { MeetingResult } from './MeetingResult.tsx';
export { readMeeting } from './read-meeting.ts';

/** The one place of the meeting calculator where the clock is read. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

/** A day as it would be typed. */
export function typedOf(date: IsoDate): TypedDate {
  const { day, month, year } = partsOf(date);
  return { day: String(day), month: String(month), year: String(year) };
}

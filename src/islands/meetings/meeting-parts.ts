// What the meeting calculator needs once an authority has been chosen, in one file of its own: it comes with the data.
import { partsOf, todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { TypedDate } from '../form/typed-date.ts';

export { MeetingFields } from './MeetingFields.tsx';
export { meetingQuestions } from './meeting-questions.ts';
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

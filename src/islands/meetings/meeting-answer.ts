// What the meeting calculator needs once the button is pressed, in one file of its own.
export { typedOf } from '../form/typed-of.ts';
export { MeetingResult } from './MeetingResult.tsx';
export { readMeeting } from './read-meeting.ts';

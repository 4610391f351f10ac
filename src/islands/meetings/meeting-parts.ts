// What the meeting calculator needs once an authority has been chosen, in one file of its own: it comes with the data.
export { MeetingFields } from './MeetingFields.tsx';

// What an answer needs, in one file of its own: it comes when a person first turns to the form.
export { readVisits } from './read-visits.ts';
export { Result } from './VisitsResult.tsx';

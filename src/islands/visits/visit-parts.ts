// What the calculator needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
export { today } from '../case/case-parts.ts';
export { VisitFields } from './VisitFields.tsx';
export { readVisits } from './read-visits.ts';
export { visitQuestions } from './visit-questions.ts';
export { visitData } from './visit-rules.ts';

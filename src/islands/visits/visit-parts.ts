// What the form needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
export { VisitFields } from './VisitFields.tsx';
export { visitQuestions } from './visit-questions.ts';
export { visitData } from './visit-rules.ts';

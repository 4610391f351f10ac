// What a calculator needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
export { CaseForm } from './CaseForm.tsx';
export { questionsFor } from './questions.ts';

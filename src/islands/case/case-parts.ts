// What the timeline needs once an authority has been chosen, in one file of its own: it comes with the authority's data.
import { todayInEngland } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';

export { CaseForm } from './CaseForm.tsx';
export { questionsFor } from './questions.ts';
export { readCase } from './read-case.ts';

/** The one place of the timeline where the clock is read. */
export function today(): IsoDate {
  return todayInEngland(new Date());
}

import { caseEntries, fillCase } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';
import type { CalculatorData } from '../data.ts';
import { EMPTY_CASE } from './case-form.ts';
import type { CaseForm } from './case-form.ts';
import { questionsFor } from './questions.ts';

/** The dates of a case in a link. Authority, route and cohorts stand in the address. */
export const CASE_LINK = formLink<CaseForm, CalculatorData>({
  entries: (form, data, years) => caseEntries(form, questionsFor(data, form), years),
  fill: (link, form, data) => {
    const { authority, route, cohorts } = form;
    const choices = { ...EMPTY_CASE, authority, route, cohorts };
    return fillCase(choices, link, questionsFor(data, choices));
  },
});

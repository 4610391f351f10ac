import { EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm } from '../case/case-form.ts';
import { questionsFor } from '../case/questions.ts';
import { ANOTHER_ROUTE, ANY_ROUTE } from '../case/routes.ts';
import type { CalculatorData } from '../data.ts';
import { caseEntries, fillCase } from '../link/case-dates.ts';
import { formLink } from '../link/form-link.ts';

/** A case in a link. Only the authorities stand in the address: the other choices go with the dates. */
export const SAME_CASE_LINK = formLink<CaseForm, CalculatorData>({
  entries: (form, data, years) => {
    const questions = questionsFor(data, form);
    return [
      ['route', data.routes.length > 0 ? [questions.route] : []],
      ['cohorts', questions.cohorts],
      ...caseEntries(form, questions, years),
    ];
  },
  fill: (link, _, { routes, cohorts, ...data }) => {
    const ids = (choices: readonly { readonly id: string }[]) => choices.map(({ id }) => id);
    const choices = {
      ...EMPTY_CASE,
      route: routes.length > 0 ? link.one('route', [...ids(routes), ANOTHER_ROUTE, ANY_ROUTE]) : '',
      cohorts: link.some('cohorts', ids(cohorts)),
    };
    return fillCase(choices, link, questionsFor({ ...data, routes, cohorts }, choices));
  },
});

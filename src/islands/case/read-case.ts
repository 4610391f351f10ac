import { checkPeriods } from '../../schedule/check-facts.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import { atDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { enterDate } from '../form/lower-first.ts';
import type { CaseForm } from './case-form.ts';
import { FIELDS } from './fields.ts';
import { questionsFor } from './questions.ts';
import type { Questions } from './questions.ts';
import { readDates } from './read-dates.ts';
import type { Given } from './read-dates.ts';
import { ANY_ROUTE } from './routes.ts';

export type ReadCase =
  | { readonly ok: true; readonly facts: Omit<CaseFacts, 'count'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Takes the form and gives the facts of the case, or every mistake in the order of the page. Only dates asked for count. */
export function readCase(form: CaseForm, given: Given): ReadCase {
  const { data } = given;
  const questions = questionsFor(data, form);
  if (questions.route === '')
    return no([at(FIELDS.route, FIELDS.route, 'Select how the child came to be in need')]);

  const { events, held, errors } = readDates(form, questions, given);
  if (errors.length > 0) return no(errors);

  const { route, cohorts } = questions;
  const facts = { events, held, route: route === ANY_ROUTE ? undefined : route, cohorts };
  const contradictions = checkPeriods(data, facts).map(({ event, message }) =>
    atDate(FIELDS.date(event), message),
  );
  if (contradictions.length > 0) return no(contradictions);
  const none = Object.keys(events).length + Object.keys(held).length === 0 ? noDate(data, questions) : [];
  return none.length > 0 ? no(none) : { ok: true, facts };
}

/** A rule counts from some date, so one has to be given; where only one can be, the message names it. */
function noDate(data: CalculatorData, { required, optional, held }: Questions): readonly FieldError[] {
  const [first] = [...required, ...optional];
  if (!first) return [];
  const only = required.length + optional.length + held.length === 1;
  const label = data.events[first.event]?.label ?? first.event;
  return [atDate(FIELDS.date(first.event), only ? enterDate(label) : 'Enter at least one date')];
}

function at(field: string, target: string, message: string): FieldError {
  return { field, target, message };
}

const no = (errors: readonly FieldError[]): ReadCase => ({ ok: false, errors });

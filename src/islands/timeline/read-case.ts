import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { checkPeriods } from '../../schedule/check-facts.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { FieldError } from '../form/field.ts';
import { enterDate, readDate } from '../form/read-date.ts';
import type { DateRules } from '../form/read-date.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { typedFor } from './case-form.ts';
import type { CaseForm } from './case-form.ts';
import { FIELDS } from './fields.ts';
import { heldLabel, questionsFor } from './questions.ts';
import type { Questions } from './questions.ts';
import { ANY_ROUTE } from './routes.ts';

export type ReadCase =
  | { readonly ok: true; readonly facts: Omit<CaseFacts, 'count'> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

interface Given {
  readonly data: CalculatorData;
  readonly years: Pick<BankHolidays, 'firstYear' | 'lastYear'>;
  readonly today: IsoDate;
}

/** Takes the form and gives the facts of the case, or every mistake in the order of the page. Only dates asked for count. */
export function readCase(form: CaseForm, { data, years, today }: Given): ReadCase {
  const questions = questionsFor(data, form);
  if (questions.route === '')
    return no([at(FIELDS.route, FIELDS.route, 'Select how the child came to be in need')]);

  const errors: FieldError[] = [];
  const read = (field: string, typed: TypedDate, rules: DateRules): IsoDate | undefined => {
    const found = readDate(typed, rules);
    if (found.is === 'date') return found.date;
    if (found.is === 'wrong') errors.push(atDate(field, found.message, found.parts));
    return undefined;
  };
  const events: Record<string, IsoDate> = {};
  const readEvent = (event: string) => {
    const label = data.events[event]?.label ?? event;
    const date = read(FIELDS.date(event), typedFor(form, event), { label, years });
    if (date) events[event] = date;
  };
  const held: Record<string, readonly IsoDate[]> = {};

  for (const { event } of [...questions.required, ...questions.optional]) readEvent(event);
  for (const event of questions.held) {
    const dates = (form.held[event] ?? []).flatMap(({ key, typed }, place) => {
      const label = heldLabel(data, event, place + 1);
      return read(FIELDS.held(event, key), typed, { label, years, today }) ?? [];
    });
    if (dates.length > 0) held[event] = dates;
  }
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

function atDate(
  field: string,
  message: string,
  parts: readonly string[] = ['day', 'month', 'year'],
): FieldError {
  return { field, target: `${field}-${parts[0]}`, message, parts };
}

const no = (errors: readonly FieldError[]): ReadCase => ({ ok: false, errors });

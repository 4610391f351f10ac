import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration, largestCount } from '../../calendar/duration.ts';
import type { Duration } from '../../calendar/duration.ts';
import { checkPeriods } from '../../schedule/check-facts.ts';
import { rulesFor } from '../../schedule/needed.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import { isLooser } from '../../schedule/visit-interval.ts';
import type { VisitFacts } from '../../schedule/visit-limits.ts';
import { typedFor } from '../case/case-form.ts';
import { FIELDS as CASE_FIELDS } from '../case/fields.ts';
import { ANY_ROUTE } from '../case/routes.ts';
import type { CalculatorData } from '../data.ts';
import { atDate, wrongDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { readDate } from '../form/read-date.ts';
import type { DateRules } from '../form/read-date.ts';
import { readNumber } from '../form/read-number.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { readVisitLines } from './visit-lines.ts';
import { aloneRule, closingEvent, documentGap, measuringRules } from './visit-rules.ts';
import { visitQuestions } from './visit-questions.ts';
import { FIELDS, MOST_VISITS, numberLabel, visitLabel, visitsOf } from './visits-form.ts';
import type { VisitsForm } from './visits-form.ts';

/** What was asked, ready to be answered. */
export interface VisitsQuestion {
  readonly facts: VisitFacts;
  /** How the child came to be in need, and special circumstances. */
  readonly choices: Pick<CaseFacts, 'route' | 'cohorts'>;
  /** The rules to measure by: those that speak to this case, and that of the child's own plan. */
  readonly rules: CalculatorData['timescales'];
  /** How often the child's own plan asks for a visit, if it was entered. */
  readonly interval?: Duration;
  /** Of each visit whether the child was seen alone; nothing where the rules do not ask for it. */
  readonly alone?: ReadonlyMap<IsoDate, 'yes' | 'no' | 'not-known'>;
}

export type ReadVisits =
  | { readonly ok: true; readonly question: VisitsQuestion }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

interface Given {
  /** The authority's rules about visits alone. */
  readonly data: CalculatorData;
  readonly years: DateRules['years'];
  readonly today: IsoDate;
}

interface ReadVisit {
  readonly date: IsoDate;
  readonly notAlone: boolean;
}

/** As many lines of a list as are told to be wrong at once. */
const MOST_TOLD = 3;

/** Takes the form and gives the question, or every mistake in the order of the page. Only what is asked for counts. */
export function readVisits(form: VisitsForm, given: Given): ReadVisits {
  const { data } = given;
  const questions = visitQuestions(data, form);
  if (questions.route === '') return no([at(CASE_FIELDS.route, 'Select how the child came to be in need')]);

  const interval = readInterval(form, data);
  const events: Record<string, IsoDate> = {};
  const asked = [...questions.required, ...questions.optional].map(({ event }) => event);
  const eventErrors = asked.flatMap((event) => {
    const label = data.events[event]?.label ?? event;
    const read = readOne(CASE_FIELDS.date(event), typedFor(form, event), { label, years: given.years });
    if ('date' in read) events[event] = read.date;
    return 'error' in read ? [read.error] : [];
  });
  const { visits, errors: visitErrors } = readAll(form, given);
  const { alone, errors: aloneErrors } = readAlone(form, data, visits);
  const inPlace = documentGap(data) === undefined ? 'first' : 'last';
  const errors = [
    ...(inPlace === 'first' ? interval.errors : []),
    ...eventErrors,
    ...visitErrors,
    ...(visitErrors.length === 0 ? aloneErrors : []),
    ...(inPlace === 'last' ? interval.errors : []),
  ];
  if (errors.length > 0) return no(errors);

  const contradictions = checkPeriods(data, { events }).map(({ event, message }) =>
    atDate(CASE_FIELDS.date(event), message),
  );
  if (contradictions.length > 0) return no(contradictions);
  const [first] = asked;
  if (visits.length === 0 && !questions.required.some(({ event }) => events[event]))
    return no([
      first
        ? atDate(CASE_FIELDS.date(first), 'Enter the date of a visit, or a date that the rule counts from')
        : at(FIELDS.list, 'Enter the date of a visit'),
    ]);

  const { route, cohorts } = questions;
  const choices = { cohorts, route: route === ANY_ROUTE ? undefined : route };
  const speaking = rulesFor(data, choices);
  const closing = closingEvent(data.timescales);
  return {
    ok: true,
    question: {
      choices,
      facts: {
        events,
        visits: visits.map(({ date }) => date),
        closed: closing === undefined ? undefined : events[closing],
      },
      rules: measuringRules(Object.fromEntries(speaking), interval.value),
      ...(interval.value ? { interval: interval.value } : {}),
      ...(alone ? { alone } : {}),
    },
  };
}

/** The interval of the child's own plan: needed where the document gives no figure, and else never the looser of the two. */
function readInterval(
  { number, unit }: VisitsForm,
  data: CalculatorData,
): { value?: Duration; errors: readonly FieldError[] } {
  const gap = documentGap(data);
  if (gap && number.trim() === '') return { errors: [] };
  const read = readNumber(number, { label: numberLabel(unit), smallest: 1, largest: largestCount(unit) });
  if (read.is === 'wrong') return { errors: [at(FIELDS.number, read.message)] };
  const value = { count: read.number, unit };
  return gap && isLooser(value, gap)
    ? {
        errors: [
          at(
            FIELDS.number,
            `The child’s plan must ask for visits at least as often as the document does, which is every ${formatDuration(gap)}`,
          ),
        ],
      }
    : { value, errors: [] };
}

/** The visits typed, then those of the list. Blank boxes are passed over. */
function readAll(form: VisitsForm, { years, today }: Given) {
  const visits: ReadVisit[] = [];
  const rules = { years, when: { is: 'today or in the past', today } } as const;
  const errors = visitsOf(form).flatMap(({ key, typed }, place) => {
    const read = readOne(FIELDS.visit(key), typed, { ...rules, label: visitLabel(place) });
    if ('date' in read) visits.push({ date: read.date, notAlone: form.notAlone.includes(key) });
    return 'error' in read ? [read.error] : [];
  });
  const lines = readVisitLines(form.list, rules);
  visits.push(...lines.flatMap((line) => ('date' in line ? [line] : [])));
  const unread = lines.flatMap((line) => ('problem' in line ? [line.problem] : []));
  const total = visits.length + unread.length + errors.length;
  if (total > MOST_VISITS)
    return {
      visits,
      errors: [...errors, at(FIELDS.list, `Enter ${MOST_VISITS} visits or fewer, not ${total}`)],
    };
  // A visit left out would make two gaps into one, so no line is passed over
  const left = unread.length - MOST_TOLD;
  const more = left > 0 ? [`${left} more ${left === 1 ? 'line is' : 'lines are'} wrong too`] : [];
  const problem = [...unread.slice(0, MOST_TOLD), ...more].join('. ');
  return { visits, errors: problem ? [...errors, at(FIELDS.list, problem)] : errors };
}

/** At which visits the child was seen alone; of two on one day, one is enough. */
function readAlone(
  form: VisitsForm,
  data: CalculatorData,
  visits: readonly ReadVisit[],
): {
  readonly alone?: ReadonlyMap<IsoDate, 'yes' | 'no' | 'not-known'>;
  readonly errors: readonly FieldError[];
} {
  if (!aloneRule(data) || visits.length === 0) return { errors: [] };
  if (form.alone === '')
    return { errors: [at(FIELDS.alone, 'Select whether the child was seen alone at every visit')] };
  if (form.alone === 'marked' && !visits.some(({ notAlone }) => notAlone))
    return { errors: [at(FIELDS.alone, 'Mark each visit at which the child was not seen alone')] };
  const yes = new Set(visits.flatMap(({ date, notAlone }) => (notAlone ? [] : [date])));
  const answer = (date: IsoDate) => {
    if (form.alone === 'not-known') return 'not-known';
    return form.alone === 'every' || yes.has(date) ? 'yes' : 'no';
  };
  return { alone: new Map(visits.map(({ date }) => [date, answer(date)])), errors: [] };
}

function readOne(
  field: string,
  typed: TypedDate,
  rules: DateRules,
): { readonly date: IsoDate } | { readonly error: FieldError } | object {
  const read = readDate(typed, rules);
  if (read.is === 'date') return { date: read.date };
  return read.is === 'wrong' ? { error: wrongDate(field, read) } : {};
}

function at(field: string, message: string): FieldError {
  return { field, target: field, message };
}

const no = (errors: readonly FieldError[]): ReadVisits => ({ ok: false, errors });

import type { IsoDate } from '../../calendar/date.ts';
import { formatDate } from '../../calendar/date.ts';
import type { FieldError } from '../form/field.ts';
import { enterDate, lowerFirst, readDate } from '../form/read-date.ts';
import type { DateRules } from '../form/read-date.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { readNumber } from '../form/read-number.ts';

export type Task = 'add' | 'subtract' | 'count';

export interface DaysForm {
  readonly task: Task | '';
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly number: string;
}

export const EMPTY_DAYS: DaysForm = { task: '', from: NOTHING_TYPED, to: NOTHING_TYPED, number: '' };

/** A question ready to be answered. */
export type DaysQuestion =
  | { readonly task: 'add' | 'subtract'; readonly from: IsoDate; readonly number: number }
  | { readonly task: 'count'; readonly from: IsoDate; readonly to: IsoDate };

export type ReadDays =
  | { readonly ok: true; readonly question: DaysQuestion }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What the date to begin with is called for each task. */
export const FROM_LABELS: Readonly<Record<Task, string>> = {
  add: 'Date to count from',
  subtract: 'Date to count back from',
  count: 'First date',
};

export const TO_LABEL = 'Last date';
export const NUMBER_LABEL = 'Number of working days';

// As many as the calendar has working days, more or less: beyond it the calendar itself says that it ends.
const MOST_DAYS = 5000;

/** Takes the form and gives the question, or every mistake in the order of the page. */
export function readDays(form: DaysForm, years: DateRules['years']): ReadDays {
  const { task } = form;
  if (task === '')
    return {
      ok: false,
      errors: [{ field: 'task', target: 'task', message: 'Select what you want to work out' }],
    };
  const errors: FieldError[] = [];
  const read = (field: 'from' | 'to', label: string): IsoDate | undefined => {
    const found = readDate(form[field], { label, years });
    if (found.is === 'date') return found.date;
    const { message, parts } = found.is === 'blank' ? { message: enterDate(label), parts: undefined } : found;
    errors.push({ field, target: `${field}-${parts?.[0] ?? 'day'}`, message, ...(parts ? { parts } : {}) });
    return undefined;
  };
  const from = read('from', FROM_LABELS[task]);
  if (task === 'count') {
    const to = read('to', TO_LABEL);
    if (from && to && to < from) errors.push(tooEarly(from));
    return from && to && errors.length === 0
      ? { ok: true, question: { task, from, to } }
      : { ok: false, errors };
  }
  const number = readNumber(form.number, { label: NUMBER_LABEL, smallest: 0, largest: MOST_DAYS });
  if (number.is === 'wrong') errors.push({ field: 'number', target: 'number', message: number.message });
  return from && number.is === 'number'
    ? { ok: true, question: { task, from, number: number.number } }
    : { ok: false, errors };
}

function tooEarly(from: IsoDate): FieldError {
  const message = `${TO_LABEL} must be the same as or after ${formatDate(from)}, the ${lowerFirst(FROM_LABELS.count)}`;
  return { field: 'to', target: 'to-day', message };
}

import type { Way, WayBack } from '../../calendar/counting.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import type { DatePart, TypedDate } from '../form/typed-date.ts';

export type Task = 'add' | 'subtract' | 'count';

/** Days are counted both ways, as working days and as calendar days. */
export type LengthUnit = 'days' | 'weeks' | 'months' | 'years';

/** A further date to count from; `key` tells it apart from the others while dates are added and taken away. */
export interface FurtherDate {
  readonly key: number;
  readonly typed: TypedDate;
}

/** Everything chosen and typed. Nothing is lost when the task changes: each has a way to count of its own. */
export interface DaysForm {
  readonly task: Task | '';
  readonly ways: { readonly add: Way; readonly subtract: WayBack; readonly count: Way };
  readonly unit: LengthUnit;
  readonly number: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
  readonly more: readonly FurtherDate[];
  /** A pasted list of dates, one to a line. */
  readonly list: string;
}

export const EMPTY_DAYS: DaysForm = {
  task: '',
  ways: { add: 'plain', subtract: 'plain', count: 'plain' },
  unit: 'days',
  number: '',
  from: NOTHING_TYPED,
  to: NOTHING_TYPED,
  more: [],
  list: '',
};

/** As many dates as can be typed, the first included. */
export const MOST_TYPED = 20;

/** What the date to begin with is called for each task. */
export const FROM_LABELS: Readonly<Record<Task, string>> = {
  add: 'Date to count from',
  subtract: 'Date to count back from',
  count: 'First date',
};

export const TO_LABEL = 'Last date';
export const LIST_LABEL = 'Or paste a list of dates';

export const UNIT_NAMES: Readonly<Record<LengthUnit, string>> = {
  days: 'Days (working days and calendar days)',
  weeks: 'Weeks',
  months: 'Months',
  years: 'Years',
};

/** The field of a further date. */
export function furtherField(key: number): string {
  return `from-${key}`;
}

/** What a further date is called, by its place in the list. The date above the list is the first. */
export function furtherLabel(place: number): string {
  return `Date ${place + 2}`;
}

export function numberLabel(unit: LengthUnit): string {
  return `Number of ${unit}`;
}

export function addFurther(form: DaysForm): DaysForm {
  const key = 1 + Math.max(0, ...form.more.map((date) => date.key));
  return { ...form, more: [...form.more, { key, typed: NOTHING_TYPED }] };
}

export function removeFurther(form: DaysForm, key: number): DaysForm {
  return { ...form, more: form.more.filter((date) => date.key !== key) };
}

export function typeFurther(form: DaysForm, key: number, part: DatePart, to: string): DaysForm {
  const more = form.more.map((date) =>
    date.key === key ? { ...date, typed: { ...date.typed, [part]: to } } : date,
  );
  return { ...form, more };
}

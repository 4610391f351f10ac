import type { Way, WayBack } from '../../calendar/counting.ts';
import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { largestCount } from '../../calendar/duration.ts';
import { wrongDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { readDateLines } from '../form/read-date-lines.ts';
import { enterDate, lowerFirst } from '../form/lower-first.ts';
import { readDate } from '../form/read-date.ts';
import type { DateRules } from '../form/read-date.ts';
import { readNumber } from '../form/read-number.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { FROM_LABELS, furtherField, furtherLabel, numberLabel, TO_LABEL } from './days-form.ts';
import type { DaysForm, LengthUnit, Task } from './days-form.ts';

export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

/** A question about one date, ready to be answered. */
export type DaysQuestion =
  | { readonly task: 'add'; readonly from: IsoDate; readonly length: Length; readonly way: Way }
  | { readonly task: 'subtract'; readonly from: IsoDate; readonly length: Length; readonly way: WayBack }
  | { readonly task: 'count'; readonly from: IsoDate; readonly to: IsoDate; readonly way: Way };

/** One question for each date to begin with, and what is wrong with the lines of the list that could not be used. */
export type ReadDays =
  | { readonly ok: true; readonly questions: readonly DaysQuestion[]; readonly unread: readonly string[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** What all the questions have in common: everything but the date to begin with. */
type Rest =
  | { readonly task: 'add' | 'subtract'; readonly length: Length }
  | { readonly task: 'count'; readonly to: IsoDate };

interface Starts {
  readonly dates: readonly IsoDate[];
  readonly unread: readonly string[];
  readonly errors: readonly FieldError[];
}

const MOST_LINES = 200;

/** Takes the form and gives the questions, or every mistake in the order of the page. */
export function readDays(form: DaysForm, years: DateRules['years']): ReadDays {
  const { task } = form;
  if (task === '') return { ok: false, errors: [wrong('task', 'Select what you want to work out')] };
  const rest = readRest(form, task, years);
  const last = 'errors' in rest || rest.task !== 'count' ? undefined : rest.to;
  const { dates, unread, errors } = readStarts(form, task, years, last);
  if ('errors' in rest) return { ok: false, errors: [...errors, ...rest.errors] };
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, questions: dates.map((from) => question(from, rest, form)), unread };
}

function question(from: IsoDate, rest: Rest, { ways }: DaysForm): DaysQuestion {
  switch (rest.task) {
    case 'count':
      return { task: 'count', from, to: rest.to, way: ways.count };
    case 'add':
      return { task: 'add', from, length: rest.length, way: ways.add };
    case 'subtract':
      return { task: 'subtract', from, length: rest.length, way: ways.subtract };
  }
}

function readRest(
  form: DaysForm,
  task: Task,
  years: DateRules['years'],
): Rest | { readonly errors: readonly FieldError[] } {
  if (task === 'count') {
    const to = readOne('to', form.to, TO_LABEL, years);
    return 'date' in to ? { task, to: to.date } : { errors: [to] };
  }
  const { unit, ways } = form;
  const label = numberLabel(unit);
  // A period that begins with a day has at least that day
  const smallest = task === 'add' && ways.add === 'inclusive' ? 1 : 0;
  const read = readNumber(form.number, { label, smallest, largest: largestCount(unit) });
  return read.is === 'number'
    ? { task, length: { count: read.number, unit } }
    : { errors: [wrong('number', read.message)] };
}

/** The dates to begin with: those typed, then those of the list. Blank boxes are passed over where there is a date. */
function readStarts(
  form: DaysForm,
  task: Task,
  years: DateRules['years'],
  last: IsoDate | undefined,
): Starts {
  const label = FROM_LABELS[task];
  const typed = [
    { field: 'from', label, typed: form.from },
    ...form.more.map((date, place) => ({
      field: furtherField(date.key),
      label: furtherLabel(place),
      typed: date.typed,
    })),
  ].filter((date) => !isBlank(date.typed));
  const lines = readDateLines(form.list, { years }).map((line) =>
    'date' in line && last && line.date > last
      ? { line: line.line, problem: `Line ${line.line} must be the same as or before ${formatDate(last)}` }
      : line,
  );
  const read = typed.map((date) => readOne(date.field, date.typed, date.label, years, last));
  const dates = [...read, ...lines].flatMap((one) => ('date' in one ? [one.date] : []));
  const unread = lines.flatMap((line) => ('problem' in line ? [line.problem] : []));
  const errors = read.flatMap((one) => ('date' in one ? [] : [one]));
  if (typed.length + lines.length === 0) {
    return { dates, unread, errors: [{ field: 'from', target: 'from-day', message: enterDate(label) }] };
  }
  if (lines.length > MOST_LINES) {
    return {
      dates,
      unread,
      errors: [...errors, wrong('list', `List must have ${MOST_LINES} dates or fewer, not ${lines.length}`)],
    };
  }
  const isUseless = dates.length === 0 && errors.length === 0;
  return {
    dates,
    unread,
    errors: isUseless
      ? unread.slice(0, 1).map((problem) => wrong('list', `List must have a date in it. ${problem}`))
      : errors,
  };
}

function readOne(
  field: string,
  typed: TypedDate,
  label: string,
  years: DateRules['years'],
  last?: IsoDate,
): FieldError | { readonly date: IsoDate } {
  const read = readDate(typed, { label, years });
  if (read.is === 'blank') return { field, target: `${field}-day`, message: enterDate(label) };
  if (read.is === 'wrong') return wrongDate(field, read);
  if (last && read.date > last) return wrongWayRound(field, label, read.date, last);
  return { date: read.date };
}

/** The first date of all stands beside the last, so there the last is told to be later. */
function wrongWayRound(field: string, label: string, from: IsoDate, last: IsoDate): FieldError {
  const other = lowerFirst(field === 'from' ? label : TO_LABEL);
  return field === 'from'
    ? {
        field: 'to',
        target: 'to-day',
        message: `${TO_LABEL} must be the same as or after ${formatDate(from)}, the ${other}`,
      }
    : {
        field,
        target: `${field}-day`,
        message: `${label} must be the same as or before ${formatDate(last)}, the ${other}`,
      };
}

function isBlank({ day, month, year }: TypedDate): boolean {
  return [day, month, year].every((part) => part.trim() === '');
}

function wrong(field: string, message: string): FieldError {
  return { field, target: field, message };
}

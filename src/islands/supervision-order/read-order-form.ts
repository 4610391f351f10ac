import type { IsoDate } from '../../calendar/date.ts';
import type { Duration } from '../../calendar/duration.ts';
import { mostOf, readOrder } from '../../schedule/order.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Order, OrderEnd, OrderGiven } from '../../schedule/order.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import { typedFor } from '../case/case-form.ts';
import { readDates } from '../case/read-dates.ts';
import type { Given } from '../case/read-dates.ts';
import { atDate, wrongDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { enterDate } from '../form/lower-first.ts';
import { readDate } from '../form/read-date.ts';
import { readNumber } from '../form/read-number.ts';
import type { LawRule, OrderLaw } from './law.ts';
import { dateKey, endLabel, endSince, ORDER_FIELDS } from './order-form.ts';
import type { OrderForm } from './order-form.ts';
import { otherDates } from './order-rules.ts';
import { noEndError, problemError } from './problem-words.ts';

/** One order, as it was given and as it was read, and the other dates of the case. */
export interface OrderCase {
  readonly given: OrderGiven;
  readonly order: Order;
  /** Whether the child turns 18 before the last day of the order, so that it ends then. */
  readonly turns18: boolean;
  readonly facts: Omit<CaseFacts, 'count'>;
}

export type ReadOrderForm =
  | { readonly ok: true; readonly orderCase: OrderCase }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Takes the form and gives the order, or every mistake in the order of the page. Only what is asked for counts. */
export function readOrderForm(form: OrderForm, rules: Given & { readonly law: OrderLaw }): ReadOrderForm {
  const { data, law, years } = rules;
  const errors: FieldError[] = [];
  const read = (field: string, key: string, label: string, needed: boolean): IsoDate | undefined => {
    const found = readDate(typedFor(form, key), { label, years });
    if (found.is === 'date') return found.date;
    if (found.is === 'wrong') errors.push(wrongDate(field, found));
    else if (needed) errors.push(atDate(field, enterDate(label)));
    return undefined;
  };
  const readEnd = (end: OrderEnd, needed: boolean) => {
    const date = read(ORDER_FIELDS.end(end), dateKey(end), endLabel(end, law.events), needed);
    return date ? { [end]: date } : {};
  };
  const choose = (field: string, message: string) => errors.push({ field, target: field, message });

  const made = read(ORDER_FIELDS.made, ORDER.made, law.events[ORDER.made]?.label ?? ORDER.made, true);
  const clocks = law.rules.map(({ clock }) => clock);
  const length = readLength(form, clocks);
  if (length.error) errors.push(length.error);
  const expires = readEnd('expires', false);
  // Told together with whatever else is missing, and not only once the rest is right.
  const hasEnd = [form.length, ...Object.values(typedFor(form, ORDER.expires))].some((typed) => typed.trim());
  if (!hasEnd) errors.push(noEndError());
  if (form.adult === '') {
    choose(ORDER_FIELDS.adult, 'Select yes if the child will turn 18 before the order ends');
  }
  if (form.since === '') choose(ORDER_FIELDS.since, 'Select what the court has done since');
  const changed = endSince(form);
  const since = changed ? readEnd(changed, true) : {};
  const other = readDates(form, otherDates(data, form), rules);
  const mistakes = [...errors, ...other.errors];
  if (mistakes.length > 0 || !made) return { ok: false, errors: mistakes };

  const given = {
    made,
    ...(length.duration ? { length: length.duration } : {}),
    ...expires,
    ...since,
  };
  const order = readOrder(given, clocks);
  if (!order.ok) {
    return { ok: false, errors: order.problems.map((problem) => problemError(problem, given, law)) };
  }
  const facts = { events: other.events, held: other.held, cohorts: [ORDER.cohort] };
  return { ok: true, orderCase: { given, order: order.order, turns18: form.adult === 'yes', facts } };
}

function readLength(
  { length, unit }: OrderForm,
  clocks: readonly LawRule['clock'][],
): { readonly duration?: Duration; readonly error?: FieldError } {
  if (length.trim() === '') return {};
  const field = ORDER_FIELDS.length;
  const read = readNumber(length, {
    label: 'Length of the order',
    smallest: 1,
    largest: mostOf(unit, clocks),
    counted: `${unit}: by law an order lasts no longer`,
  });
  return read.is === 'number'
    ? { duration: { count: read.number, unit } }
    : { error: { field, target: field, message: read.message } };
}

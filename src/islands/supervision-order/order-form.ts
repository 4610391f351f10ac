import type { EventTerm } from '../../policy/types.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { OrderEnd } from '../../schedule/order.ts';
import { changeCase, EMPTY_CASE } from '../case/case-form.ts';
import type { CaseForm, Change } from '../case/case-form.ts';
import { FIELDS } from '../case/fields.ts';

/** Everything chosen and typed. Among the dates are those of the order. */
export interface OrderForm extends CaseForm {
  readonly length: string;
  readonly unit: LengthUnit;
  /** Whether the child turns 18 before the order ends. The birthday is never asked for. */
  readonly adult: '' | 'yes' | 'no';
  /** What the court has done with the order since it was made. */
  readonly since: '' | Since;
}

export type LengthUnit = 'months' | 'years';

export type Since = 'nothing' | 'extended' | 'discharged';

/** The date of its end that the form asks for because of what the court has done since. */
export function endSince({ since }: OrderForm): Exclude<Since, 'nothing'> | undefined {
  return since === 'extended' || since === 'discharged' ? since : undefined;
}

export type OrderChange =
  Change | { readonly change: 'length' | 'unit' | 'adult' | 'since'; readonly to: string };

export const EMPTY_ORDER: OrderForm = { ...EMPTY_CASE, length: '', unit: 'months', adult: '', since: '' };

/** The form after one change. Nothing that was typed is lost by a choice. */
export function changeOrder(form: OrderForm, change: OrderChange): OrderForm {
  switch (change.change) {
    case 'length':
    case 'unit':
    case 'adult':
    case 'since':
      return { ...form, [change.change]: change.to };
    default:
      return changeCase(form, change);
  }
}

/** A date of the order as the form keeps it, and the id of its field. Expiry is an event of its own, the others are not. */
export const dateKey = (end: OrderEnd) => (end === 'expires' ? ORDER.expires : end);

export const ORDER_FIELDS = {
  made: FIELDS.date(ORDER.made),
  length: 'order-length',
  unit: 'order-length-unit',
  end: (end: OrderEnd) => FIELDS.date(dateKey(end)),
  adult: 'order-adult',
  since: 'order-since',
};

/** The words of each date of the order. */
export function endLabel(end: OrderEnd, events: Readonly<Record<string, EventTerm>>): string {
  switch (end) {
    case 'expires':
      return events[ORDER.expires]?.label ?? ORDER.expires;
    case 'extended':
      return 'Date the extended order expires';
    case 'discharged':
      return 'Date the court ended the order';
  }
}

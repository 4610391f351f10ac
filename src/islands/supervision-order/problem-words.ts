import { formatDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import type { OrderGiven, OrderProblem } from '../../schedule/order.ts';
import { atDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import type { OrderLaw } from './law.ts';
import { endLabel, ORDER_FIELDS } from './order-form.ts';

/** Neither a length nor an expiry was given. */
export function noEndError(): FieldError {
  const message = 'Enter the length of the order or the date it expires';
  return { field: ORDER_FIELDS.length, target: ORDER_FIELDS.length, message };
}

/** What does not fit in an order, at the field to put right, in the wording of the GOV.UK date input. */
export function problemError(
  problem: OrderProblem,
  { made, length }: OrderGiven,
  { events }: OrderLaw,
): FieldError {
  switch (problem.is) {
    case 'no-end':
      return noEndError();
    case 'disagree': {
      const long = length ? formatDuration(length) : '';
      return atDate(
        ORDER_FIELDS.end('expires'),
        `${endLabel('expires', events)} must agree with the length: ${long} beginning with ${formatDate(made)} ends on ${formatDate(problem.byLength)}. Change one of them, or leave one blank`,
      );
    }
    case 'before-made':
      return atDate(
        ORDER_FIELDS.end(problem.at),
        `${endLabel(problem.at, events)} must be the same as or after ${formatDate(made)}, the day the order was made`,
      );
    case 'beyond-limit': {
      const { at, limit } = problem;
      return atDate(
        ORDER_FIELDS.end(at),
        `${endLabel(at, events)} must be the same as or before ${formatDate(limit.ends)}: by law it cannot run past ${formatDuration(limit.length)} beginning with ${formatDate(made)}`,
      );
    }
    case 'not-later':
      return atDate(
        ORDER_FIELDS.end('extended'),
        `${endLabel('extended', events)} must be after ${formatDate(problem.than)}, the day it would end without the extension`,
      );
    case 'not-earlier':
      return atDate(
        ORDER_FIELDS.end(problem.at),
        `${endLabel(problem.at, events)} must be before ${formatDate(problem.than)}, the day the order would end otherwise`,
      );
  }
}

import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration } from '../../calendar/duration.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { isLongerThanFirst } from '../../schedule/order.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import type { Order } from '../../schedule/order.ts';
import type { CalculatorData } from '../data.ts';
import { actSentence } from '../result/sentence.ts';
import { capital } from '../parts/capitals.ts';
import type { Outlook } from '../result/outlook.ts';
import type { OrderCase } from './read-order-form.ts';

/** The last day, as a person would say it. */
export function endSentence({ order: { made, ends }, turns18 }: OrderCase, today: IsoDate): string {
  const verb = ends < today ? 'ended' : made > today ? 'will end' : 'ends';
  return turns18
    ? `The supervision order cannot run past the child’s 18th birthday: it ${verb} before ${formatDate(ends)}.`
    : `The supervision order ${verb} on ${formatDate(ends)}.`;
}

/** What becomes of the dates where the child turns 18 before the last day of the order; undefined otherwise. */
export function adultWords({ order: { ends }, turns18 }: OrderCase): string | undefined {
  if (!turns18) return undefined;
  return `By law it ends when the child turns 18, so dates on or after the birthday do not arise. The birthday is not asked for: every date here is worked out as if the order ran to ${formatDate(ends)}.`;
}

/** The next thing that the authority's rules ask for, if any. */
export function nextSentence({ next }: Outlook, data: CalculatorData): string | undefined {
  const [first] = next;
  return first && actSentence(first.deadline, data);
}

/** That the document has no rule for supervision orders, and in which way. */
export function silentSentence({ name, silences }: CalculatorData): string {
  const how = silences[ORDER.topic] ?? 'Not stated in this document';
  return `${name} on supervision orders: ${how.charAt(0).toLowerCase()}${how.slice(1)}. So no date of its own is worked out, and none is borrowed from another council.`;
}

/** How the last day was found, a sentence for each step. */
export function endSteps({ given, order, turns18 }: OrderCase, calendar: WorkingCalendar): readonly string[] {
  const { made, asMade, expires, ends, because, clamped } = order;
  const off = !turns18 && calendar.covers(ends) ? calendar.reasonOff(ends) : undefined;
  const actBy = off && calendar.actBy(ends);
  return [
    given.length
      ? `${formatDate(made)}, the day the order was made, is its first day. ${capital(formatDuration(given.length))} beginning with that day ends on ${formatDate(asMade)}.`
      : `The court set ${formatDate(asMade)} as the last day.`,
    ...(clamped ? ['That month has no such day, so its last day is used.'] : []),
    ...(given.length && given.expires ? ['The date of expiry entered is the same day.'] : []),
    ...(because === 'extended'
      ? [`The court extended it to ${formatDate(ends)}. Without that it would end on ${formatDate(asMade)}.`]
      : because === 'discharged'
        ? [`The court ended it on ${formatDate(ends)}. Without that it would end on ${formatDate(expires)}.`]
        : []),
    ...(turns18 ? ['The child turns 18 before that day, and the order ends then.'] : []),
    ...(off
      ? [
          `${formatDate(ends)} is not a working day (${off}). The order ends on it all the same. The last working day before it is ${actBy ? formatDate(actBy) : 'outside the calendar'}.`,
        ]
      : []),
  ];
}

/** That an order is longer than the law lets a first one be; undefined where it is not. */
export function longerWords(order: Order): string | undefined {
  if (!isLongerThanFirst(order)) return undefined;
  const { first, made } = order;
  return `By law a first order lasts no longer than ${formatDuration(first.length)}, here to ${formatDate(first.ends)}. This one, made on ${formatDate(made)}, is longer, which holds only if the court has extended it. Check the order.`;
}

/** By when the order has to end, however often it is extended. */
export function limitWords({ limit, ends }: Order): string {
  if (ends === limit.ends) return 'None is left: it already runs as long as the law allows';
  return `${formatDate(limit.ends)} at the latest, ${formatDuration(limit.length)} beginning with the day it was made`;
}

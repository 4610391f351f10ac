import { addDays } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { countsBackFrom } from './counts-back.ts';
import { ORDER } from './order-terms.ts';
import type { Order } from './order.ts';
import { repeats } from './readings.ts';
import { buildSchedule, inOrder } from './schedule.ts';
import type { CaseFacts, Deadline, Schedule, SchedulePolicy } from './types.ts';

/** The days of an order. The one on which it expires is left out where it is also the last. */
export type OrderDays = Pick<Order, 'made' | 'ends'> & Partial<Pick<Order, 'expires'>>;

/**
 * Takes an authority's rules, the dates of a case other than those of its order, and the order's days; gives every deadline up to
 * the end of the order, and none of a rule that would repeat beyond it. A rule that counts back from expiry counts from the day
 * on which the order expires, or would have: nobody can count back from an early end that is still to come. See decision 0002.
 */
export function orderSchedule(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
  { made, ends, expires = ends }: OrderDays,
  calendar: WorkingCalendar,
): Schedule {
  const until = (last: IsoDate): Schedule => {
    const events = { ...facts.events, [ORDER.made]: made, [ORDER.expires]: last };
    // Of a rule that repeats, all dates up to the end, and none but the one after it
    const schedule = buildSchedule(policy, { ...facts, events, count: 1, since: addDays(last, 1) }, calendar);
    return { ...schedule, deadlines: schedule.deadlines.filter((deadline) => !isLater(deadline, last)) };
  };
  const schedule = until(ends);
  if (ends === expires) return schedule;
  const countsBack = ({ timescale }: Deadline) => countsBackFrom(timescale, ORDER.expires, policy);
  const others = schedule.deadlines.filter((deadline) => !countsBack(deadline));
  const back = until(expires).deadlines.filter(countsBack);
  return {
    ...schedule,
    deadlines: inOrder([
      ...others.map((deadline) => asEndedEarly(deadline, ends)),
      ...back.map((deadline) => notAfter(deadline, ends)),
    ]),
  };
}

/** What ends with the order names its early end, and not its expiry. */
function asEndedEarly(deadline: Deadline, ends: IsoDate): Deadline {
  const named = <One extends { readonly event: string; readonly date: IsoDate }>(one: One): One =>
    one.event === ORDER.expires && one.date === ends ? { ...one, event: ORDER.ended } : one;
  if (deadline.state === 'due')
    return { ...deadline, why: deadline.why.map((step) => (step.step === 'from' ? named(step) : step)) };
  return deadline.state === 'does-not-arise' && deadline.because.reason === 'outside'
    ? { ...deadline, because: named(deadline.because) }
    : deadline;
}

/** What lies after the early end does not arise. */
function notAfter(deadline: Deadline, ends: IsoDate): Deadline {
  if (deadline.state !== 'due' || deadline.due <= ends) return deadline;
  const { id, timescale, due: point } = deadline;
  const because = { reason: 'outside', event: ORDER.ended, date: ends, point } as const;
  return { id, timescale, state: 'does-not-arise', because };
}

/** Whether a date of a rule that repeats lies after the end of the order. */
function isLater(deadline: Deadline, ends: IsoDate): boolean {
  return repeats(deadline.timescale) && deadline.state === 'due' && deadline.due > ends;
}

import { addDays, daysBetween } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Deadline, Due, Step } from './types.ts';

/**
 * Where a dated result stands on a day. `overdue` is never said of what a document only expects or recommends, and nobody is
 * asked to act on an expected length.
 */
export type Status =
  | { readonly is: 'happened'; readonly daysLate: number }
  | { readonly is: 'planned'; readonly days: number; readonly daysLate: number }
  | { readonly is: 'overdue'; readonly days: number }
  | { readonly is: 'passed'; readonly days: number }
  | { readonly is: 'today' }
  | { readonly is: 'this-week'; readonly days: number }
  | { readonly is: 'later'; readonly days: number }
  | { readonly is: 'expected'; readonly days: number }
  | { readonly is: 'barred'; readonly days: number }
  | { readonly is: 'open' };

const DAYS_IN_WEEK = 7;

/**
 * The last day of what is due "this week": the seventh from today, not the end of the calendar week, which on a Friday would be
 * over before anybody could act.
 */
export function endOfWeekFrom(today: IsoDate): IsoDate {
  return addDays(today, DAYS_IN_WEEK);
}

/** Whether what has a status is to be done within that week. */
export function isThisWeek(status: Status): boolean {
  if (status.is === 'planned') return status.days <= DAYS_IN_WEEK;
  return status.is === 'today' || status.is === 'this-week';
}

/** Takes a dated result and today; gives where it stands, in calendar days, by the day to act. */
export function statusOf(deadline: Deadline & Due, today: IsoDate): Status {
  const { due, actBy, kind, happened } = deadline;
  if (happened) {
    const daysLate = Math.max(0, daysBetween(due, happened));
    const days = daysBetween(today, happened);
    return days > 0 ? { is: 'planned', days, daysLate } : { is: 'happened', daysLate };
  }
  if (kind === 'not-before' || kind === 'not-until') {
    const days = daysBetween(today, due) + (kind === 'not-until' ? 1 : 0);
    return days > 0 ? { is: 'barred', days } : { is: 'open' };
  }
  if (due < today)
    return { is: mayBeOverdue(deadline, today) ? 'overdue' : 'passed', days: daysBetween(due, today) };
  const days = daysBetween(today, actBy ?? due);
  if (kind === 'expected-end') return { is: 'expected', days };
  if (days <= 0) return { is: 'today' };
  return { is: days <= DAYS_IN_WEEK ? 'this-week' : 'later', days };
}

/**
 * Not what is only expected; nor what was to happen at a review that has been held, which shows whether it did; nor what comes
 * before a day that has passed itself: nobody can still send the invitations to a meeting of last week.
 */
function mayBeOverdue({ kind, timescale, why }: Deadline & Due, today: IsoDate): boolean {
  const atHeldReview = why.some((step) => step.step === 'meeting' && step.held);
  const only = timescale.strength === 'expectation' || timescale.strength === 'recommended';
  return kind !== 'expected-end' && !only && !atHeldReview && !isTooLate(why, today);
}

function isTooLate(why: readonly Step[], today: IsoDate): boolean {
  const countsBack = why.some(
    (step) => step.step === 'clear' || (step.step === 'counted' && step.direction === 'before'),
  );
  return countsBack && why.some((step) => step.step === 'from' && step.date < today);
}

const count = (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`;

/** The status in words. The Handbook cannot know whether something was done, so it says "if not done". */
export function statusWords(status: Status): string {
  switch (status.is) {
    case 'happened':
      return status.daysLate > 0 ? `Took place ${count(status.daysLate)} late` : 'Took place in time';
    case 'planned':
      return `Planned in ${count(status.days)}, ${status.daysLate > 0 ? `${count(status.daysLate)} late` : 'in time'}`;
    case 'overdue':
      return `Overdue if not done: ${count(status.days)} ago`;
    case 'passed':
      return `Date passed ${count(status.days)} ago`;
    case 'today':
      return 'Act today';
    case 'this-week':
      return `Act within ${count(status.days)}`;
    case 'later':
      return `In ${count(status.days)}`;
    case 'expected':
      return status.days === 0 ? 'That day is today' : `Expected in ${count(status.days)}`;
    case 'barred':
      return `Not for another ${count(status.days)}`;
    case 'open':
      return 'No longer barred';
  }
}

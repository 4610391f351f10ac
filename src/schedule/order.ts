import { addDays, partsOf } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Duration } from '../calendar/duration.ts';
import { lastDayOfPeriodBeginningWith } from '../calendar/period.ts';
import type { NationalRule } from '../policy/types.ts';
import { ORDER } from './order-terms.ts';
import { sortedBy } from './sorted-by.ts';

/** What is known of one order. Of length and expiry one is enough. */
export interface OrderGiven {
  readonly made: IsoDate;
  /** As the court put it: months or years beginning with the day of making, and no more of them than `mostOf` gives. */
  readonly length?: Duration;
  /** The last day, as the court put it. */
  readonly expires?: IsoDate;
  /** The last day that an extension gives it. */
  readonly extended?: IsoDate;
  /** The day on which the court ended it early. */
  readonly discharged?: IsoDate;
}

/** A date of an order that the person may have to put right. */
export type OrderEnd = 'expires' | 'extended' | 'discharged';

/** A period of the law with its last day for one order. */
export interface Limit {
  readonly length: Duration;
  readonly ends: IsoDate;
}

export interface Order {
  readonly made: IsoDate;
  /** The last day as the court made the order. */
  readonly asMade: IsoDate;
  /** The day on which it expires, with its extension; of an order that ended early, the day on which it would have. */
  readonly expires: IsoDate;
  /** The last day as things stand. */
  readonly ends: IsoDate;
  readonly because: 'as-made' | Exclude<OrderEnd, 'expires'>;
  /** Whether the month in which the length ran out has no such day as that of the making, so that its last day is used. */
  readonly clamped: boolean;
  /** The longest that a first order can be. */
  readonly first: Limit;
  /** The longest that it can become, however often it is extended. */
  readonly limit: Limit;
}

/** What does not fit, and the date that it has to be held against. */
export type OrderProblem =
  | { readonly is: 'no-end' }
  | { readonly is: 'disagree'; readonly byLength: IsoDate }
  | { readonly is: 'before-made'; readonly at: OrderEnd }
  | { readonly is: 'beyond-limit'; readonly at: OrderEnd; readonly limit: Limit }
  | { readonly is: 'not-later'; readonly at: 'extended'; readonly than: IsoDate }
  | { readonly is: 'not-earlier'; readonly at: 'discharged'; readonly than: IsoDate };

export type ReadOrder =
  | { readonly ok: true; readonly order: Order }
  | { readonly ok: false; readonly problems: readonly OrderProblem[] };

/**
 * Takes what is known of an order and the clocks of the national rules; gives its last day and why it is that day, or
 * everything that does not fit. The day of making is the first day of the order. See decision 0002.
 */
export function readOrder(given: OrderGiven, law: readonly NationalRule['clock'][]): ReadOrder {
  const { made, length, expires, extended, discharged } = given;
  const { first, limit } = limitsOf(law, made);
  const byLength = length && lastDayOfPeriodBeginningWith(made, length);
  const asMade = byLength ?? expires;
  if (!asMade) return { ok: false, problems: [{ is: 'no-end' }] };

  const running = extended ?? asMade;
  const problems: readonly OrderProblem[] = [
    ...(expires ? lastDayProblems('expires', expires, made, limit) : []),
    ...(byLength && expires && byLength !== expires ? [{ is: 'disagree', byLength } as const] : []),
    ...(extended ? extensionProblems(extended, asMade, made, limit) : []),
    ...(discharged ? dischargeProblems(discharged, made, running) : []),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const because = discharged ? 'discharged' : extended ? 'extended' : 'as-made';
  const clamped = byLength !== undefined && isClamped(made, byLength);
  const ends = discharged ?? running;
  return { ok: true, order: { made, asMade, expires: running, ends, because, clamped, first, limit } };
}

/** Whether an order was made for longer than the law lets a first order be, so that it must have been extended. */
export function isLongerThanFirst({ asMade, first, because }: Order): boolean {
  return because !== 'extended' && asMade > first.ends;
}

/** The last day that a clock of the law gives an order; undefined where it sets no period that begins with the making. */
export function lastDayByLaw(clock: NationalRule['clock'], made: IsoDate): IsoDate | undefined {
  return clock.shape === 'lasts' && clock.beginningWith === ORDER.made
    ? lastDayOfPeriodBeginningWith(made, clock.length)
    : undefined;
}

// From a first of January on, no month or year lacks a day
const NEW_YEAR = '2025-01-01' as IsoDate;

/** How many whole months or years an order can last at most, by the clocks of the national rules. */
export function mostOf(unit: 'months' | 'years', law: readonly NationalRule['clock'][]): number {
  const { ends } = limitsOf(law, NEW_YEAR).limit;
  let count = 0;
  while (lastDayOfPeriodBeginningWith(NEW_YEAR, { count: count + 1, unit }) <= ends) count += 1;
  return count;
}

/** A period that begins inside a month ends with a month only where that month has no such day. */
function isClamped(made: IsoDate, end: IsoDate): boolean {
  return partsOf(made).day > 1 && partsOf(addDays(end, 1)).day === 1;
}

/** Of the periods of the law that begin with the making of an order, the shortest is a first order's and the longest the limit. */
function limitsOf(
  law: readonly NationalRule['clock'][],
  made: IsoDate,
): { readonly first: Limit; readonly limit: Limit } {
  const lengths = law.flatMap((clock) =>
    clock.shape === 'lasts' && clock.beginningWith === ORDER.made ? [clock.length] : [],
  );
  const periods = sortedBy(
    lengths.map((length) => ({ length, ends: lastDayOfPeriodBeginningWith(made, length) })),
    ({ ends }) => ends,
  );
  const [first, limit] = [periods[0], periods.at(-1)];
  if (!first || !limit) throw new RangeError(`No national rule says how long a supervision order lasts`);
  return { first, limit };
}

function lastDayProblems(
  at: 'expires' | 'extended',
  date: IsoDate,
  made: IsoDate,
  limit: Limit,
): readonly OrderProblem[] {
  if (date < made) return [{ is: 'before-made', at }];
  return date > limit.ends ? [{ is: 'beyond-limit', at, limit }] : [];
}

/** An extension ends later than the order did, and not beyond the limit. */
function extensionProblems(
  date: IsoDate,
  asMade: IsoDate,
  made: IsoDate,
  limit: Limit,
): readonly OrderProblem[] {
  const problems = lastDayProblems('extended', date, made, limit);
  if (problems.length > 0 || date > asMade) return problems;
  return [{ is: 'not-later', at: 'extended', than: asMade }];
}

/** The court ends an order early while it is in force, and before its last day. */
function dischargeProblems(date: IsoDate, made: IsoDate, running: IsoDate): readonly OrderProblem[] {
  if (date < made) return [{ is: 'before-made', at: 'discharged' }];
  return date >= running ? [{ is: 'not-earlier', at: 'discharged', than: running }] : [];
}

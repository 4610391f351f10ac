import { fromDayNumber, isoDateFromParts, toDayNumber } from './date.ts';
import type { IsoDate } from './date.ts';

/** The sums in working days. Each gives undefined when a day that it needs lies outside the years covered. */
export interface WorkingDayTable {
  /** Whether a day lies in the years covered. */
  readonly covers: (date: IsoDate) => boolean;
  /** The nth working day after a day: the day itself does not count, and 0 gives the day itself. See decision 0002. */
  readonly addWorkingDays: (date: IsoDate, count: number) => IsoDate | undefined;
  /** The nth working day before a day: the day itself does not count, and 0 gives the day itself. See decision 0002. */
  readonly subtractWorkingDays: (date: IsoDate, count: number) => IsoDate | undefined;
  /** How many working days lie after `from`, up to and including `to`; negative when `to` is the earlier. See decision 0002. */
  readonly workingDaysBetween: (from: IsoDate, to: IsoDate) => number | undefined;
  /** The last working day on or before a day. See decision 0002. */
  readonly actBy: (date: IsoDate) => IsoDate | undefined;
}

/**
 * Takes the first and last year covered and a test for days off, by their number, and gives the sums in working days for those
 * years. Each is one or two look-ups, however long the period.
 */
export function tabulate(
  firstYear: number,
  lastYear: number,
  isOff: (dayNumber: number) => boolean,
): WorkingDayTable {
  const first = toDayNumber(demandDay(firstYear, 1, 1));
  const last = toDayNumber(demandDay(lastYear, 12, 31));
  if (last < first) throw new RangeError(`A calendar cannot run from ${firstYear} to ${lastYear}`);

  // Every working day in order, and for every day how many of them lie on or before it.
  const working: number[] = [];
  const counts = new Uint32Array(last - first + 1);
  for (let dayNumber = first; dayNumber <= last; dayNumber += 1) {
    if (!isOff(dayNumber)) working.push(dayNumber);
    counts[dayNumber - first] = working.length;
  }
  // Written when first asked for: a slow phone makes the table while somebody waits, and a case needs few of its days.
  const written: IsoDate[] = [];
  const nth = (place: number) => {
    const dayNumber = working[place];
    return dayNumber === undefined ? undefined : (written[place] ??= fromDayNumber(dayNumber));
  };
  return lookUps(nth, (date) => counts[toDayNumber(date) - first]);
}

/** Takes the nth working day of all, from 0, and how many there are up to a day. */
function lookUps(
  nth: (place: number) => IsoDate | undefined,
  upTo: (date: IsoDate) => number | undefined,
): WorkingDayTable {
  return {
    covers: (date) => upTo(date) !== undefined,
    addWorkingDays(date, count) {
      demandCount(count);
      const counted = upTo(date);
      if (counted === undefined) return undefined;
      return count === 0 ? date : nth(counted + count - 1);
    },
    subtractWorkingDays(date, count) {
      demandCount(count);
      const counted = upTo(date);
      if (counted === undefined) return undefined;
      const before = nth(counted - 1) === date ? counted - 1 : counted;
      return count === 0 ? date : nth(before - count);
    },
    workingDaysBetween(from, to) {
      const [start, end] = [upTo(from), upTo(to)];
      return start === undefined || end === undefined ? undefined : end - start;
    },
    actBy: (date) => nth((upTo(date) ?? 0) - 1),
  };
}

function demandCount(count: number): void {
  if (Number.isInteger(count) && count >= 0) return;
  throw new RangeError(`Working days must be a whole number from 0, not ${count}`);
}

function demandDay(year: number, month: number, day: number): IsoDate {
  const date = isoDateFromParts(year, month, day);
  if (date === undefined) throw new RangeError(`A calendar cannot begin or end in the year ${year}`);
  return date;
}

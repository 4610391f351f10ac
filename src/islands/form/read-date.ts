import { isoDateFromParts } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { MONTH_NAMES } from '../../calendar/names.ts';
import { DATE_PARTS } from './typed-date.ts';
import type { DatePart, TypedDate } from './typed-date.ts';

export interface DateRules {
  /** Names the date and begins with a capital letter: "Date the assessment was completed". */
  readonly label: string;
  /** The years that can be counted in. */
  readonly years: { readonly firstYear: number; readonly lastYear: number };
  /** Only for what can be on one side of today alone: what has taken place already, or is still to come. */
  readonly when?: { readonly is: 'today or in the past' | 'today or in the future'; readonly today: IsoDate };
}

export interface WrongDate {
  readonly is: 'wrong';
  readonly message: string;
  /** The same naming the date, for where it does not stand beside it; left out where the message names it. */
  readonly named?: string | undefined;
  readonly parts: readonly DatePart[];
}

export type ReadDate = { readonly is: 'date'; readonly date: IsoDate } | { readonly is: 'blank' } | WrongDate;

/**
 * Takes what was typed into the three fields and gives the day, or one message in the words of the GOV.UK date input and
 * the fields to mark. Of several mistakes it names the gravest: first what is missing, then what cannot be, then what is not
 * allowed.
 */
export function readDate(typed: TypedDate, rules: DateRules): ReadDate {
  const [day, month, year] = DATE_PARTS.map((part) => typed[part].trim()) as [string, string, string];
  const missing = DATE_PARTS.filter((part) => typed[part].trim() === '');
  if (missing.length === 3) return { is: 'blank' };
  if (missing.length > 0) return wrong(`${rules.label} must include a ${missing.join(' and ')}`, missing);
  if (/^\d+$/.test(year) && year.length !== 4)
    return wrong('Year must include 4 numbers', ['year'], `${rules.label} must include a year of 4 numbers`);
  return readFilled(day, month, year, rules);
}

function readFilled(day: string, month: string, year: string, { label, years, when }: DateRules): ReadDate {
  const monthNumber = readMonth(month);
  const bad: readonly DatePart[] = [
    ...(/^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 31 ? [] : (['day'] as const)),
    ...(monthNumber ? [] : (['month'] as const)),
    ...(/^\d{4}$/.test(year) ? [] : (['year'] as const)),
  ];
  const unreal = (parts: readonly DatePart[]) => wrong(`${label} must be a real date`, parts);
  if (bad.length > 0) return unreal(bad.length === 1 ? bad : DATE_PARTS);
  const { firstYear, lastYear } = years;
  const outside = Number(year) < firstYear || Number(year) > lastYear;
  const date = isoDateFromParts(outside ? LEAP_YEAR : Number(year), monthNumber ?? 0, Number(day));
  if (!date) return unreal(DATE_PARTS);
  if (outside)
    return wrong(
      `${label} must be between 1 January ${firstYear} and 31 December ${lastYear}, the years that can be counted`,
      DATE_PARTS,
    );
  if (when && date !== when.today && date > when.today === (when.is === 'today or in the past'))
    return wrong(`${label} must be ${when.is}`, DATE_PARTS);
  return { is: 'date', date };
}

// A year outside the calendar is told apart from a day that no year has.
const LEAP_YEAR = 2024;

/** Takes a number or the name of a month, in full or its first letters. */
function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const letters = text.toLowerCase().replace(/\.$/, '');
  if (letters.length < 3) return undefined;
  const place = MONTH_NAMES.findIndex((month) => month.toLowerCase().startsWith(letters));
  return place < 0 ? undefined : place + 1;
}

function wrong(message: string, parts: readonly DatePart[], named?: string): ReadDate {
  return { is: 'wrong', message, named, parts };
}

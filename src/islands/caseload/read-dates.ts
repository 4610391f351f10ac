import type { IsoDate } from '../../calendar/date.ts';
import { readDateText } from '../form/read-date-text.ts';
import type { DateRules } from '../form/read-date.ts';
import { quote } from './vocabulary.ts';

export type ReadCell<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

/** Every year that a date can be written in: what is a date at all, whether or not it can be counted from. */
export const ANY_YEAR = { years: { firstYear: 1900, lastYear: 2199 } };

type Rules = Omit<DateRules, 'label'>;

// No way to write a date is longer.
const LONGEST_DATE = 40;

const HOW = 'Write it as day, month and year, such as 28 2 2026';

/** Takes a cell that is not blank and gives its date, or the message, which names what stands there. */
export function readDateCell(cell: string, rules: Rules): ReadCell<IsoDate> {
  const text = withoutMidnight(cell).trim();
  const label = quote(text);
  if (text.length > LONGEST_DATE) return no(`${label} must be a real date. ${HOW}`);
  const read = readDateText(text, { ...rules, label });
  if (read.is === 'date') return { ok: true, value: read.date };
  // A real day that is not allowed is written well enough
  const isReal = readDateText(text, { ...ANY_YEAR, label }).is === 'date';
  return no(isReal ? read.message : `${read.message}. ${HOW}`);
}

/** Takes a cell with any number of dates, separated by spaces, commas or semicolons, and gives them, or every message. */
export function readHeldCell(
  cell: string,
  rules: Rules,
): { readonly dates: readonly IsoDate[]; readonly messages: readonly string[] } {
  const texts = splitDates(withoutMidnight(cell));
  const read = texts.map((text) => readDateCell(text, rules));
  return {
    dates: read.flatMap((one) => (one.ok ? one.value : [])),
    messages: [...new Set(read.flatMap((one) => (one.ok ? [] : one.message)))],
  };
}

/**
 * The dates of a cell one by one. A date may have spaces of its own, as in 27 March 2026, so a space ends one only after a
 * year or after a date that is written in one piece.
 */
function splitDates(text: string): readonly string[] {
  return text.split(/[;\r\n|]+/).flatMap((part) => {
    const dates: string[] = [];
    let words: string[] = [];
    for (const word of part.split(/[\s,]+/).filter(Boolean)) {
      words.push(word);
      if (!/^\d{4}$/.test(word) && !/\d[/.-]/.test(word)) continue;
      dates.push(words.join(' '));
      words = [];
    }
    return words.length > 0 ? [...dates, words.join(' ')] : dates;
  });
}

/** Other programs write a day as the midnight that begins it: "27/03/2026 00:00:00". */
function withoutMidnight(text: string): string {
  return text.replace(/[ T]00:00(:00)?(\.0+)?Z?/g, '');
}

const no = (message: string) => ({ ok: false, message }) as const;

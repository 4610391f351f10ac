import { formatDate } from '../../calendar/date.ts';
import { WEEKDAY_NAMES } from '../../calendar/names.ts';
import { readDate } from './read-date.ts';
import type { DateRules, ReadDate } from './read-date.ts';
import type { TypedDate } from './typed-date.ts';

/**
 * Takes a date in one piece of text that is not blank and reads it as the three fields are read. Also takes what other
 * programs write: 27/3/2026, 2026-03-27, 27th March 2026 and a weekday in front, which must be the right one. A message
 * always begins with the label.
 */
export function readDateText(words: string, rules: DateRules): Exclude<ReadDate, { is: 'blank' }> {
  const { label } = rules;
  const [first = '', ...rest] = words.trim().split(/[\s,]+/);
  const weekday = readWeekday(first);
  const read = readDate(split(weekday ? rest.join(' ') : words.trim()), rules);
  const wrong = (message: string) => ({ is: 'wrong', message, parts: [] }) as const;
  if (read.is === 'blank' || !hasNumber(words)) return wrong(`${label} must be a real date`);
  if (read.is === 'wrong') return wrong(read.named ?? read.message);
  if (weekday === undefined) return read;
  const full = formatDate(read.date);
  if (full.startsWith(weekday)) return read;
  return wrong(`${label} must have the right weekday: that date is ${full}`);
}

/** Whether text has a number in it, without which it is no date at all. */
export function hasNumber(words: string): boolean {
  return /\d/.test(words);
}

/** Takes the name of a weekday, in full or its first letters. */
function readWeekday(word: string): string | undefined {
  const letters = word.toLowerCase().replace(/\.$/, '');
  if (letters.length < 3) return undefined;
  return WEEKDAY_NAMES.find((weekday) => weekday.toLowerCase().startsWith(letters));
}

function split(words: string): TypedDate {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words) ?? [];
  if (isoYear && isoMonth && isoDay) return { day: isoDay, month: isoMonth, year: isoYear };
  const [day = '', month = '', ...rest] = words.split(/[\s,/.-]+/).filter(Boolean);
  // What is too much stays with the year, where it is told as no real date.
  return { day: day.replace(/^(\d{1,2})(st|nd|rd|th)$/i, '$1'), month, year: rest.join(' ') };
}

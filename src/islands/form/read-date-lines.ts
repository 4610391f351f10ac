import type { IsoDate } from '../../calendar/date.ts';
import { hasNumber, readDateText } from './read-date-text.ts';
import type { DateRules } from './read-date.ts';

/** One line of a pasted list that is not blank: its day, or what is wrong with it. Lines are numbered from 1. */
export type DateLine =
  { readonly line: number; readonly date: IsoDate } | { readonly line: number; readonly problem: string };

/** Takes a list of dates, one to a line, and reads each by itself, all by the same rules. */
export function readDateLines(text: string, rules: Omit<DateRules, 'label'>): readonly DateLine[] {
  return text.split(/\r?\n/).flatMap((words, place): readonly DateLine[] => {
    const line = place + 1;
    if (words.trim() === '') return [];
    const read = readDateText(words, { ...rules, label: `Line ${line}` });
    if (read.is === 'date') return [{ line, date: read.date }];
    return [{ line, problem: hasNumber(words) ? read.message : `${read.message}, such as 27 3 2026` }];
  });
}

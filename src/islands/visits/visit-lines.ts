import { readDateLines } from '../form/read-date-lines.ts';
import type { DateLine } from '../form/read-date-lines.ts';
import type { DateRules } from '../form/read-date.ts';

/** One line of a pasted list of visits: its day and whether it says "not alone", or what is wrong with it. */
export type VisitLine = DateLine & { readonly notAlone: boolean };

const NOT_ALONE = /[\s,;:()–-]*\bnot (?:seen )?alone\b[\s.)]*$/i;

/** Takes a list of visits, one date to a line, with "not alone" after a date at which the child was not seen alone. */
export function readVisitLines(text: string, rules: Omit<DateRules, 'label'>): readonly VisitLine[] {
  const lines = text.split(/\r?\n/);
  const dates = lines.map((line) => line.replace(NOT_ALONE, '')).join('\n');
  return readDateLines(dates, rules).map((read) => ({
    ...read,
    notAlone: NOT_ALONE.test(lines[read.line - 1] ?? ''),
  }));
}

import type { IsoDate } from '../../calendar/date.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { typedOf } from '../form/typed-of.ts';
import { readDate } from '../form/read-date.ts';
import { readDateLines } from '../form/read-date-lines.ts';
import type { DateRules } from '../form/read-date.ts';
import { typedFor } from '../case/case-form.ts';
import type { CaseForm, HeldDate } from '../case/case-form.ts';
import type { Questions } from '../case/questions.ts';
import type { LinkEntry } from './format.ts';
import type { LinkReader } from './read-link.ts';

type Years = DateRules['years'];
type Asked = Pick<Questions, 'required' | 'optional' | 'held'>;

/** The name of what has been held already; the event itself is that of the next one. */
const heldName = (event: string) => `held-${event}`;

/** The dates of a case that the form asks for. The choices stand in the address already. */
export function caseEntries(form: CaseForm, asked: Asked, years: Years): readonly LinkEntry[] {
  return [
    ...[...asked.required, ...asked.optional].map(
      ({ event }) => [event, isoDates([typedFor(form, event)], years)] as const,
    ),
    ...asked.held.map(
      (event) => [heldName(event), isoDates(typedIn(form.held[event] ?? []), years)] as const,
    ),
  ];
}

/** The form with the dates of a link, and no others: those of another case must not be mixed with them. */
export function fillCase<Form extends CaseForm>(form: Form, link: LinkReader, asked: Asked): Form {
  let { nextKey } = form;
  const dates = Object.fromEntries(
    [...asked.required, ...asked.optional].flatMap(({ event }) => {
      const date = link.date(event);
      return date ? [[event, typedOf(date)] as const] : [];
    }),
  );
  const held = Object.fromEntries(
    asked.held.map((event) => {
      const listed = listDates(link.dates(heldName(event)), nextKey);
      nextKey += listed.length;
      return [event, listed] as const;
    }),
  );
  return { ...form, dates, held, nextKey };
}

/** Dates as a list has them, with keys from the first on. */
export function listDates(dates: readonly IsoDate[], firstKey: number): readonly HeldDate[] {
  return dates.map((date, place) => ({ key: firstKey + place, typed: typedOf(date) }));
}

/** Takes many dates and gives as many as can be typed, and the others as a pasted list. */
export function spreadDates(
  dates: readonly IsoDate[],
  most: number,
): { readonly typed: readonly HeldDate[]; readonly list: string } {
  return {
    typed: listDates(dates.slice(0, most), 1),
    list: dates
      .slice(most)
      .map((date) => Object.values(typedOf(date)).join(' '))
      .join('\n'),
  };
}

/** What was typed, as a link has it. Blank boxes are passed over. */
export function isoDates(typed: readonly TypedDate[], years: Years): readonly IsoDate[] {
  return typed.flatMap((one) => {
    const read = readDate(one, { label: '', years });
    return read.is === 'date' ? read.date : [];
  });
}

/** A pasted list, as a link has it. Lines that could not be used are not in it. */
export function isoLines(list: string, years: Years): readonly IsoDate[] {
  return readDateLines(list, { years }).flatMap((line) => ('date' in line ? line.date : []));
}

export function typedIn(list: readonly HeldDate[]): readonly TypedDate[] {
  return list.map(({ typed }) => typed);
}

/** One date, as it would be typed. */
export function typedDate(date: IsoDate | undefined): TypedDate {
  return date ? typedOf(date) : NOTHING_TYPED;
}

/** A number as it was typed, without the signs that people put into it. */
export function plainNumber(typed: string): string {
  const text = typed.trim().replaceAll(',', '');
  return text === '' ? '' : String(Number(text));
}

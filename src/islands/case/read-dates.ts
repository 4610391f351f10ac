import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import type { CalculatorData } from '../data.ts';
import { wrongDate } from '../form/date-error.ts';
import type { FieldError } from '../form/field.ts';
import { readDate } from '../form/read-date.ts';
import type { DateRules } from '../form/read-date.ts';
import type { TypedDate } from '../form/typed-date.ts';
import { typedFor } from './case-form.ts';
import type { CaseForm } from './case-form.ts';
import { FIELDS } from './fields.ts';
import { heldLabel } from './questions.ts';
import type { Questions } from './questions.ts';

export interface Given {
  readonly data: CalculatorData;
  readonly years: Pick<BankHolidays, 'firstYear' | 'lastYear'>;
  readonly today: IsoDate;
}

/** The dates of a case that the form asks for, and every mistake in them in the order of the page. */
export interface ReadDates {
  readonly events: Readonly<Record<string, IsoDate>>;
  readonly held: Readonly<Record<string, readonly IsoDate[]>>;
  readonly errors: readonly FieldError[];
}

export function readDates(
  form: CaseForm,
  { required, optional, held: repeating }: Pick<Questions, 'required' | 'optional' | 'held'>,
  { data, years, today }: Given,
): ReadDates {
  const errors: FieldError[] = [];
  const read = (field: string, typed: TypedDate, rules: DateRules): IsoDate | undefined => {
    const found = readDate(typed, rules);
    if (found.is === 'date') return found.date;
    if (found.is === 'wrong') errors.push(wrongDate(field, found));
    return undefined;
  };
  const events: Record<string, IsoDate> = {};
  const held: Record<string, readonly IsoDate[]> = {};
  for (const { event } of [...required, ...optional]) {
    const label = data.events[event]?.label ?? event;
    const date = read(FIELDS.date(event), typedFor(form, event), { label, years });
    if (date) events[event] = date;
  }
  for (const event of repeating) {
    const dates = (form.held[event] ?? []).flatMap(({ key, typed }, place) => {
      const label = heldLabel(data, event, place + 1);
      return (
        read(FIELDS.held(event, key), typed, { label, years, when: { is: 'today or in the past', today } }) ??
        []
      );
    });
    if (dates.length > 0) held[event] = dates;
  }
  return { events, held, errors };
}

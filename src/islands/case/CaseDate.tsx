import type { CalculatorData } from '../data.ts';
import { DateInput } from '../form/DateInput.tsx';
import type { FieldError } from '../form/field.ts';
import { typedFor } from './case-form.ts';
import type { CaseForm, Change } from './case-form.ts';
import { FIELDS } from './fields.ts';

interface Props {
  readonly event: string;
  readonly form: CaseForm;
  readonly data: CalculatorData;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: Change) => void;
}

/** The date of one event of a case, with what the document calls it. */
export function CaseDate({ event, form, data, errors, onChange }: Props) {
  const field = FIELDS.date(event);
  const error = errors.find((one) => one.field === field);
  const { label = event } = data.events[event] ?? {};
  const word = data.words[event as keyof typeof data.words];
  return (
    <DateInput
      id={field}
      legend={label}
      legendClass="govuk-fieldset__legend--s"
      hint={word && `This document calls it: ${word}.`}
      typed={typedFor(form, event)}
      error={error?.message}
      wrong={error?.parts}
      onType={(part, to) => onChange({ change: 'date', event, part, to })}
    />
  );
}

import type { CalculatorData } from '../data.ts';
import { DateInput } from '../form/DateInput.tsx';
import { DateList } from '../form/DateList.tsx';
import type { FieldError } from '../form/field.ts';
import { lowerFirst } from '../form/read-date.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import { typedFor } from './case-form.ts';
import type { CaseForm, Change } from './case-form.ts';
import { heldLabel } from './questions.ts';
import type { Questions } from './questions.ts';
import { FIELDS } from './fields.ts';

interface Props {
  readonly form: CaseForm;
  readonly data: CalculatorData;
  readonly questions: Questions;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: Change) => void;
}

/** The dates of a case: those that rules count from, those that could change an answer, and what has been held already. */
export function CaseDates({ form, data, questions, errors, onChange }: Props) {
  const { required, optional, held } = questions;
  const dateOf = ({ event }: { readonly event: string }) => {
    const field = FIELDS.date(event);
    const error = errors.find((one) => one.field === field);
    const { label = event } = data.events[event] ?? {};
    const word = data.words[event as keyof typeof data.words];
    return (
      <DateInput
        key={event}
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
  };
  const isOpen = optional.some(
    ({ event }) =>
      typedFor(form, event) !== NOTHING_TYPED || errors.some(({ field }) => field === FIELDS.date(event)),
  );
  return (
    <>
      <h2 class="govuk-heading-m">Dates of the case</h2>
      <p>Enter the dates you know, such as 27 3 2026 or 27 March 2026. Leave the others blank.</p>
      {required.map(dateOf)}
      {optional.length > 0 && (
        <details class="govuk-details" open={isOpen}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Dates that could change the answer</span>
          </summary>
          <div class="govuk-details__text">{optional.map(dateOf)}</div>
        </details>
      )}
      {held.map((event) => {
        const name = data.events[event]?.name ?? event;
        const id = `held-${event}`;
        return (
          <DateList
            key={event}
            id={id}
            legend={`${name}: dates so far`}
            hint="With these, the next date is counted from the last."
            one={lowerFirst(name)}
            dates={(form.held[event] ?? []).map(({ key, typed }, place) => ({
              key,
              typed,
              id: FIELDS.held(event, key),
              legend: heldLabel(data, event, place + 1),
            }))}
            errors={errors}
            onAdd={() => onChange({ change: 'add-held', event, key: form.nextKey })}
            onRemove={(key) => onChange({ change: 'remove-held', event, key })}
            onType={(key, part, to) => onChange({ change: 'held', event, key, part, to })}
          />
        );
      })}
    </>
  );
}

import type { CalculatorData } from '../data.ts';
import { DateList } from '../form/DateList.tsx';
import type { FieldError } from '../form/field.ts';
import { lowerFirst } from '../form/lower-first.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import { typedFor } from './case-form.ts';
import type { CaseForm, Change } from './case-form.ts';
import { CaseDate } from './CaseDate.tsx';
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
  const dateOf = ({ event }: { readonly event: string }) => (
    <CaseDate key={event} event={event} form={form} data={data} errors={errors} onChange={onChange} />
  );
  if (required.length + optional.length + held.length === 0) {
    const words = data.unread
      ? 'that counts from a date has been read for the Handbook yet'
      : 'counts from a date';
    return <p>No rule of this document {words}, so there is nothing to enter.</p>;
  }
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

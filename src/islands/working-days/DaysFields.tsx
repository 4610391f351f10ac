import { DateInput } from '../form/DateInput.tsx';
import type { FieldError } from '../form/field.ts';
import { NumberInput } from '../form/NumberInput.tsx';
import type { TypedDate } from '../form/typed-date.ts';
import { FROM_LABELS, NUMBER_LABEL, TO_LABEL } from './days-form.ts';
import type { DaysForm, Task } from './days-form.ts';

interface Props {
  readonly task: Task;
  readonly form: DaysForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: DaysForm) => void;
}

/** What one task needs to know. */
export function DaysFields({ task, form, errors, onChange }: Props) {
  const date = (id: 'from' | 'to', legend: string, hint?: string) => {
    const error = errors.find(({ field }) => field === id);
    return (
      <DateInput
        id={id}
        legend={legend}
        legendClass="govuk-fieldset__legend--s"
        hint={hint}
        typed={form[id]}
        error={error?.message}
        wrong={error?.parts}
        onType={(part, value) =>
          onChange({ ...form, [id]: { ...form[id], [part]: value } satisfies TypedDate })
        }
      />
    );
  };
  return (
    <>
      {date(
        'from',
        FROM_LABELS[task],
        'For example, 27 3 2026 or 27 March 2026. This day itself is not counted.',
      )}
      {task === 'count' ? (
        date('to', TO_LABEL, 'This day is counted if it is a working day.')
      ) : (
        <NumberInput
          id="number"
          label={NUMBER_LABEL}
          labelClass="govuk-label--s"
          error={errors.find(({ field }) => field === 'number')?.message}
          typed={form.number}
          onType={(number) => onChange({ ...form, number })}
        />
      )}
    </>
  );
}

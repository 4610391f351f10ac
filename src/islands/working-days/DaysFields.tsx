import { DateInput } from '../form/DateInput.tsx';
import type { FieldError } from '../form/field.ts';
import { NumberInput } from '../form/NumberInput.tsx';
import { Radios } from '../form/Radios.tsx';
import { Select } from '../form/Select.tsx';
import type { TypedDate } from '../form/typed-date.ts';
import { FROM_LABELS, numberLabel, TO_LABEL, UNIT_NAMES } from './days-form.ts';
import type { DaysForm, LengthUnit, Task } from './days-form.ts';
import { Several } from './Several.tsx';
import { WAYS } from './ways.ts';

interface Props {
  readonly task: Task;
  readonly form: DaysForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: DaysForm) => void;
}

const UNITS = Object.entries(UNIT_NAMES).map(([value, text]) => ({ value, text }));

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
      {date('from', FROM_LABELS[task], 'For example, 27 3 2026 or 27 March 2026.')}
      <Several task={task} form={form} errors={errors} onChange={onChange} />
      {task === 'count' ? (
        date('to', TO_LABEL)
      ) : (
        <>
          <Select
            id="unit"
            label="Count in"
            labelClass="govuk-label--s"
            options={UNITS}
            chosen={form.unit}
            onChoose={(unit) => onChange({ ...form, unit: unit as LengthUnit })}
          />
          <NumberInput
            id="number"
            label={numberLabel(form.unit)}
            labelClass="govuk-label--s"
            error={errors.find(({ field }) => field === 'number')?.message}
            typed={form.number}
            onType={(number) => onChange({ ...form, number })}
          />
        </>
      )}
      <Radios
        id="way"
        legend="How to count"
        legendClass="govuk-fieldset__legend--s"
        options={WAYS[task]}
        chosen={form.ways[task]}
        onChoose={(way) => onChange({ ...form, ways: { ...form.ways, [task]: way } })}
      />
    </>
  );
}

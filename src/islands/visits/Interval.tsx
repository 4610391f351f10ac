import type { FieldError } from '../form/field.ts';
import { NumberInput } from '../form/NumberInput.tsx';
import { Select } from '../form/Select.tsx';
import { FIELDS, numberLabel, UNITS } from './visits-form.ts';
import type { IntervalUnit, VisitsForm } from './visits-form.ts';

interface Props {
  readonly form: VisitsForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: VisitsForm) => void;
}

/** How often the child's own plan asks for a visit. */
export function Interval({ form, errors, onChange }: Props) {
  return (
    <>
      <Select
        id={FIELDS.unit}
        label="The plan counts in"
        labelClass="govuk-label--s"
        options={UNITS}
        chosen={form.unit}
        onChoose={(unit) => onChange({ ...form, unit: unit as IntervalUnit })}
      />
      <NumberInput
        id={FIELDS.number}
        label={numberLabel(form.unit)}
        labelClass="govuk-label--s"
        hint="The longest time that the plan allows from one visit to the next."
        error={errors.find(({ field }) => field === FIELDS.number)?.message}
        typed={form.number}
        onType={(number) => onChange({ ...form, number })}
      />
    </>
  );
}

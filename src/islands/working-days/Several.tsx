import { useState } from 'preact/hooks';
import { DateList } from '../form/DateList.tsx';
import type { FieldError } from '../form/field.ts';
import { lowerFirst } from '../form/lower-first.ts';
import { NOTHING_TYPED } from '../form/typed-date.ts';
import { Textarea } from '../form/Textarea.tsx';
import {
  addFurther,
  FROM_LABELS,
  furtherField,
  furtherLabel,
  LIST_LABEL,
  MOST_TYPED,
  removeFurther,
  typeFurther,
} from './days-form.ts';
import type { DaysForm, Task } from './days-form.ts';

interface Props {
  readonly task: Task;
  readonly form: DaysForm;
  readonly errors: readonly FieldError[];
  readonly onChange: (form: DaysForm) => void;
}

/** The same count from several dates: further ones to type, or a list to paste. Folded until it is needed. */
export function Several({ task, form, errors, onChange }: Props) {
  const { more, list } = form;
  const [isOpen, setIsOpen] = useState(false);
  const isUsed = list !== '' || more.some(({ typed }) => typed !== NOTHING_TYPED);
  return (
    <details
      class="govuk-details"
      open={isOpen || isUsed}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">Count from several dates at once</span>
      </summary>
      <div class="govuk-details__text">
        <DateList
          id="more"
          legend="More dates"
          hint={`The ${lowerFirst(FROM_LABELS[task])} above comes first. You can type ${MOST_TYPED} dates in all.`}
          one="those to count from"
          dates={more.map(({ key, typed }, place) => ({
            key,
            typed,
            id: furtherField(key),
            legend: furtherLabel(place),
          }))}
          errors={errors}
          most={MOST_TYPED - 1}
          onAdd={() => onChange(addFurther(form))}
          onRemove={(key) => onChange(removeFurther(form, key))}
          onType={(key, part, to) => onChange(typeFurther(form, key, part, to))}
        />
        <Textarea
          id="list"
          label={LIST_LABEL}
          labelClass="govuk-label--s"
          hint="One date to a line, such as 27 3 2026, 27/3/2026 or 27 March 2026."
          error={errors.find(({ field }) => field === 'list')?.message}
          typed={list}
          onType={(to) => onChange({ ...form, list: to })}
        />
      </div>
    </details>
  );
}

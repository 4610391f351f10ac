import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import type { Option } from './Options.tsx';

interface Props extends FieldProps {
  readonly label: string;
  readonly labelClass?: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** The GOV.UK select. */
export function Select({ id, label, labelClass, hint, error, options, chosen, onChoose }: Props) {
  return (
    <div class={groupClass(error)}>
      <label class={classes('govuk-label', labelClass)} for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <select
        class={classes('govuk-select', error !== undefined && 'govuk-select--error')}
        id={id}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(({ value, text }) => (
          <option value={value} selected={value === chosen} key={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

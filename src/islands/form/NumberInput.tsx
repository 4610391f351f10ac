import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';

interface Props extends FieldProps {
  readonly label: string;
  readonly labelClass?: string;
  readonly typed: string;
  readonly onType: (value: string) => void;
}

/** The GOV.UK text input for a whole number. */
export function NumberInput({ id, label, labelClass, hint, error, typed, onType }: Props) {
  return (
    <div class={groupClass(error)}>
      <label class={classes('govuk-label', labelClass)} for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        class={classes('govuk-input govuk-input--width-4', error !== undefined && 'govuk-input--error')}
        id={id}
        type="text"
        inputMode="numeric"
        value={typed}
        aria-describedby={describedBy({ id, hint, error })}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}

import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';

interface Props extends FieldProps {
  readonly label: string;
  readonly labelClass?: string;
  readonly typed: string;
  readonly onType: (value: string) => void;
}

/** The GOV.UK textarea. It has no name, so that no form could ever send it. */
export function Textarea({ id, label, labelClass, hint, error, typed, onType }: Props) {
  return (
    <div class={groupClass(error)}>
      <label class={classes('govuk-label', labelClass)} for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <textarea
        class={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        id={id}
        rows={6}
        value={typed}
        aria-describedby={describedBy({ id, hint, error })}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}

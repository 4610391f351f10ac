import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ErrorSummary } from '../form/ErrorSummary.tsx';
import type { FieldError } from '../form/field.ts';
import { TextInput } from '../form/TextInput.tsx';
import { LABEL, readLabel } from './read-label.ts';

interface Props {
  /** What has been typed so far. */
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Saves the calendar file of the case with this label. */
  readonly onSave: (label: string) => void;
}

const FIELD = 'case-label';
const NONE: readonly FieldError[] = [];

/** Asks what tells a case from the others in a calendar, and saves it. It takes the focus. */
export function LabelForm({ typed, onType, onSave }: Props) {
  const [errors, setErrors] = useState(NONE);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const read = readLabel(typed);
    setErrors(read.ok ? NONE : [{ field: FIELD, target: FIELD, message: read.message }]);
    if (read.ok) onSave(read.label);
  };
  return (
    <form noValidate autocomplete="off" onSubmit={save} ref={form}>
      <ErrorSummary errors={errors} />
      <TextInput
        id={FIELD}
        label={`${LABEL} (optional)`}
        hint="A number or letter of your own, such as row 12, and never a name. It stands in each entry of the calendar and keeps cases apart. A later file with the same label updates the entries of an earlier one. The label is not stored and not in any link."
        error={errors[0]?.message}
        typed={typed}
        onType={onType}
      />
      <button type="submit" class="govuk-button">
        Save the calendar file
      </button>
    </form>
  );
}

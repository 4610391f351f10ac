import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';

interface Props extends FieldProps {
  readonly label: string;
  readonly labelClass?: string;
  /** The kinds of file to offer: ".csv". */
  readonly accept: string;
  readonly onChoose: (file: File | undefined) => void;
}

/**
 * The GOV.UK file upload, which here uploads nothing: it has no name, so that no form could ever send it. A file can also be
 * dropped on it.
 */
export function FileInput({ id, label, labelClass, hint, error, accept, onChoose }: Props) {
  return (
    <div class={groupClass(error)}>
      <label class={classes('govuk-label', labelClass)} for={id}>
        {label}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      <input
        class={classes('govuk-file-upload', error !== undefined && 'govuk-file-upload--error')}
        id={id}
        type="file"
        accept={accept}
        aria-describedby={describedBy({ id, hint, error })}
        // The same file chosen again, after a mistake in it was put right, has to count as a change
        onClick={({ currentTarget }) => {
          currentTarget.value = '';
          onChoose(undefined);
        }}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    </div>
  );
}

import { ErrorMessage } from './ErrorMessage.tsx';
import type { FieldProps } from './field.ts';

/** The hint and the message of a field, in the order in which they are read. */
export function FieldNotes({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <div id={`${id}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${id}-error`} message={error} />}
    </>
  );
}

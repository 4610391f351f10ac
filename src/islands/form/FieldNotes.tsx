import { ErrorMessage } from './ErrorMessage.tsx';
import type { FieldProps } from './field.ts';
import { useOwnId } from './own-id.ts';

/** The hint and the message of a field, in the order in which they are read. */
export function FieldNotes({ id, hint, error }: FieldProps) {
  const own = useOwnId()(id);
  return (
    <>
      {hint && (
        <div id={`${own}-hint`} class="govuk-hint">
          {hint}
        </div>
      )}
      {error && <ErrorMessage id={`${own}-error`} message={error} />}
    </>
  );
}

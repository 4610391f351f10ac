/** The message of one field, beside it. */
export function ErrorMessage({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p id={id} class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {message}
    </p>
  );
}

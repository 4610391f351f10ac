/** What every field of a form takes. The id of a date is that of its group; its boxes have ids of their own. */
export interface FieldProps {
  readonly id: string;
  readonly hint?: string | undefined;
  /** The message beside the field. */
  readonly error?: string | undefined;
}

/** The ids of the hint and the message, for `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldProps): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Joins class names, leaving out those whose condition fails. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

/** The class of a group with or without a message. */
export function groupClass(error: string | undefined): string {
  return classes('govuk-form-group', error !== undefined && 'govuk-form-group--error');
}

/** One mistake: where it is, which boxes of a date it marks, and what the person reads. */
export interface FieldError {
  /** The id of the field. */
  readonly field: string;
  /** The id of the box to go to from the summary. */
  readonly target: string;
  readonly message: string;
  /** What the summary says instead, where the message does not tell which field it is about. */
  readonly named?: string | undefined;
  readonly parts?: readonly string[];
}

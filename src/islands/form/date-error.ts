import type { FieldError } from './field.ts';
import type { WrongDate } from './read-date.ts';
import { DATE_PARTS } from './typed-date.ts';

/** A mistake in a date, with the box to go to: the first of those that are wrong. */
export function atDate(field: string, message: string, parts: readonly string[] = DATE_PARTS): FieldError {
  return { field, target: `${field}-${parts[0]}`, message, parts };
}

/** The mistake of a date that could not be read. */
export function wrongDate(field: string, { message, parts, named }: WrongDate): FieldError {
  return { ...atDate(field, message, parts), named };
}

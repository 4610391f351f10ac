import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { describedBy } from './field.ts';
import type { FieldProps } from './field.ts';

/** What the ids of a calculator begin with where it stands on a page that has ids of its own, or beside another calculator. */
export const OwnIdContext = createContext('');

/** Gives the id on the page of what a calculator calls by a shorter one. */
export function useOwnId(): (id: string) => string {
  const prefix = useContext(OwnIdContext);
  return (id) => prefix + id;
}

/** The id on the page of a field that is one box, and of the hint and the message that describe it. */
export function useBox(field: FieldProps): {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
} {
  const id = useOwnId()(field.id);
  return { id, 'aria-describedby': describedBy({ ...field, id }) };
}

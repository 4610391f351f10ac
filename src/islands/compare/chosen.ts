import type { FieldError } from '../form/field.ts';

export const FEWEST = 2;
export const MOST = 5;

/** The id of the checkboxes. */
export const AUTHORITIES_FIELD = 'authorities';

/** The authorities that an address asks for, each once: "?authority=camden&authority=azeus". Not checked against any list. */
export function readAuthorities(search: string): readonly string[] {
  return [...new Set(new URLSearchParams(search).getAll('authority'))];
}

/** The same part of an address with these authorities in place of those it had. No date ever stands in it. */
export function writeAuthorities(search: string, authorities: readonly string[]): string {
  const asked = new URLSearchParams(search);
  asked.delete('authority');
  for (const authority of authorities) asked.append('authority', authority);
  const text = asked.toString();
  return text && `?${text}`;
}

/** What is wrong with a choice of authorities, if anything. */
export function checkChosen(chosen: readonly string[]): readonly FieldError[] {
  if (chosen.length >= FEWEST && chosen.length <= MOST) return [];
  const message =
    chosen.length < FEWEST
      ? `Select at least ${FEWEST} authorities to compare`
      : `Select no more than ${MOST} authorities. You have selected ${chosen.length}`;
  return [{ field: AUTHORITIES_FIELD, target: AUTHORITIES_FIELD, message }];
}

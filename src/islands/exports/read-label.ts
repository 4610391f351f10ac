export const LABEL = 'Label for this case';

const LONGEST = 20;

export type ReadLabel =
  { readonly ok: true; readonly label: string } | { readonly ok: false; readonly message: string };

/** Takes what was typed and gives the label of a case, empty where there is none, or what is wrong with it. */
export function readLabel(typed: string): ReadLabel {
  const label = typed.trim().normalize('NFC').replace(/\s+/g, ' ');
  if (!/^[\p{L}\p{N} -]*$/u.test(label))
    return no(`${LABEL} must only include letters, numbers, spaces and hyphens`);
  if ([...label].length > LONGEST) return no(`${LABEL} must be ${LONGEST} characters or fewer`);
  return { ok: true, label };
}

const no = (message: string): ReadLabel => ({ ok: false, message });

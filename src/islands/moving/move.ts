import type { FieldError } from '../form/field.ts';

/** From which authority a family moves to which. Empty where it has still to be chosen. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The move that an address asks for: "?from=camden&to=azeus". What is not in the list is left out. */
export function readMove(search: string, known: readonly string[]): Move {
  const asked = new URLSearchParams(search);
  const of = (name: string) => known.find((id) => id === asked.get(name)) ?? '';
  return { from: of('from'), to: of('to') };
}

/** The same part of an address with this move in place of the one it had. */
export function writeMove(search: string, { from, to }: Move): string {
  const asked = new URLSearchParams(search);
  asked.set('from', from);
  asked.set('to', to);
  return `?${asked.toString()}`;
}

/** What is wrong with a move, if anything. */
export function checkMove({ from, to }: Move): readonly FieldError[] {
  const wrong = (field: keyof Move, message: string) => ({ field, target: field, message });
  return [
    ...(from === '' ? [wrong('from', 'Select the authority that the family leaves')] : []),
    ...(to === '' ? [wrong('to', 'Select the authority that the family moves to')] : []),
    ...(to !== '' && to === from
      ? [wrong('to', 'Select another authority than the one that the family leaves')]
      : []),
  ];
}

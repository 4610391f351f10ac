import type { ComponentChildren } from 'preact';
import { listNames } from './names.ts';

interface Props {
  /** Those that stand here. */
  readonly authorities: readonly { readonly name: string }[];
  /** How many the Handbook has. */
  readonly all: number;
  /** Where the rules of the others are read, as a sentence. */
  readonly children: ComponentChildren;
}

/** Whose rules stand on a page in plain HTML, where they are not those of every authority. */
export function PlainNote({ authorities, all, children }: Props) {
  if (all <= authorities.length) return null;
  return (
    <p>
      Of the {all} authorities in the Handbook the first {authorities.length} of the list stand here:{' '}
      {listNames(authorities)}. {children} With JavaScript you can choose any others in the form above.
    </p>
  );
}

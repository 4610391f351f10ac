import type { Terms } from '../../policy/types.ts';

/** How strongly a document puts a rule, with the words to print. */
export interface StrengthView {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

export function strengthView(id: string, { strengths }: Pick<Terms, 'strengths'>): StrengthView {
  const term = strengths[id];
  if (!term) throw new Error(`content/terms.yaml has no strength "${id}"`);
  return { id, ...term };
}

export function strengthViews(terms: Pick<Terms, 'strengths'>): readonly StrengthView[] {
  return Object.keys(terms.strengths).map((id) => strengthView(id, terms));
}

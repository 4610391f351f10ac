import type { EventTerm, NationalRule } from '../../policy/types.ts';
import type { Choice } from '../data.ts';

/** What the law and national guidance say of supervision orders, and the words for an order. The page gives it. */
export interface OrderLaw {
  readonly rules: readonly LawRule[];
  /** The events of the first and the last day, which an authority without rules for orders does not speak of. */
  readonly events: Readonly<Record<string, EventTerm>>;
  readonly cohort: Choice;
}

/** A national rule, in the words in which it is printed. */
export interface LawRule {
  readonly title: string;
  /** Its place among the national rules. */
  readonly href: string;
  readonly clock: NationalRule['clock'];
  /** The clock in words: "1 year beginning with the day of ...". */
  readonly figure: string;
  readonly says: string;
  /** Left out where the law does not say, as in guidance. */
  readonly strength?: string;
  readonly sources: readonly { readonly title: string; readonly href: string; readonly checked: string }[];
}

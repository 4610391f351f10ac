/** A word of the closed lists, by its id and by its plain name. */
export interface Term {
  readonly id: string;
  readonly name: string;
}

/** An event that a column can hold the dates of. */
export interface EventWord extends Term {
  /** The question's words in a form: "Date of the next planned review". */
  readonly label: string;
  /** What the template calls its column: "Order made"; of an event that happens again and again "Next planned review". */
  readonly heading: string;
  /** The column for those held, of an event that happens again and again: "Review held". */
  readonly heldHeading?: string;
}

/** The words that a table may use, those of every authority together. */
export interface Vocabulary {
  readonly authorities: readonly Term[];
  readonly routes: readonly Term[];
  readonly cohorts: readonly Term[];
  readonly events: readonly EventWord[];
}

// No word of the Handbook is longer. What is longer still is no word, and comparing it would take long.
const LONGEST_WORD = 120;

/** The words of a cell or heading, so that "Order-made " and "order made" are the same. */
export function plainWords(text: string): string {
  return text
    .slice(0, LONGEST_WORD)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const LONGEST_QUOTE = 30;

/** A cell as a message quotes it: short, on one line, and nothing in it that cannot be seen. */
export function quote(text: string): string {
  const seen = text
    .slice(0, 4 * LONGEST_QUOTE)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return [...seen].length <= LONGEST_QUOTE ? seen : `${[...seen].slice(0, LONGEST_QUOTE).join('')}…`;
}

// Thousands of rows look in the same few lists.
const known = new WeakMap<readonly Term[], ReadonlyMap<string, Term>>();

/** The one of a list that a cell names, by its id or its name. */
export function findTerm(text: string, terms: readonly Term[]): Term | undefined {
  const words =
    known.get(terms) ??
    new Map(terms.toReversed().flatMap((term) => [term.name, term.id].map((one) => [plainWords(one), term])));
  known.set(terms, words);
  return words.get(plainWords(text));
}

import type { PartialDate } from '../../calendar/first-day.ts';
import type { Matrix } from '../../policy/types.ts';

/** What the calculator must know of one authority's matrix, as it is for a time. The page hands it over with the calculator. */
export interface MatrixData {
  /** The id of the authority. */
  readonly authority: string;
  /** The name of the authority. */
  readonly name: string;
  readonly title: string;
  /** Where all of it can be read. */
  readonly href: string;
  readonly decides: string;
  readonly doesNotMean: string;
  readonly grades: Matrix['grades'];
  /** In the order of the document. */
  readonly functions: readonly FunctionData[];
  readonly passes: Matrix['passes'];
  /** The first day on which it holds so, and the first on which it no longer does, where the document gives them. */
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  /** The first of them in words, and where it stands what it was before, if that is known. */
  readonly since?: { readonly since: string; readonly before: string | undefined };
  /** The second of them in words. */
  readonly changes?: string;
  readonly places: readonly {
    readonly section: string;
    readonly document?: string;
    readonly lines: readonly { readonly line: number; readonly href: string }[];
  }[];
  /** What is unclear in the document about the matrix or one of its rows, each once. */
  readonly questions: readonly {
    readonly id: string;
    readonly asks: string;
    readonly worksTo: string;
    readonly href: string;
  }[];
}

export interface FunctionData {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** What a grade looks like, by its mark. Not every grade has to be described. */
  readonly grades: Readonly<Record<string, string>>;
  /** Why the row is not used, if it is not. */
  readonly unused?: string;
  /** Ids of what is unclear about its grades. */
  readonly questions: readonly string[];
}

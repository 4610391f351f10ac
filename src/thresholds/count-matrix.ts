import type { Matrix } from '../policy/types.ts';

/** What of a matrix counts. */
export interface CountedMatrix {
  readonly grades: readonly Pick<Matrix['grades'][number], 'mark' | 'missing'>[];
  /** In the order of the document. */
  readonly functions: readonly { readonly id: string; readonly unused?: string }[];
  /** Any one is enough. */
  readonly passes: Matrix['passes'];
}

/** The mark that a person gave each function, by its id. A function without one has not been graded. */
export type Grading = Readonly<Record<string, string>>;

export interface MatrixCount {
  /** `open`: the functions without a grade could still change the result. */
  readonly result: 'met' | 'not-met' | 'open';
  /** In the order of `passes`. */
  readonly ways: readonly WayCount[];
  /** The functions that have each mark, in the order of the matrix. A mark that means missing evidence is left out. */
  readonly graded: readonly { readonly mark: string; readonly functions: readonly string[] }[];
  /** Functions whose mark means that the evidence is missing. */
  readonly missing: readonly string[];
  /** Functions that were given no mark. */
  readonly ungraded: readonly string[];
}

/** How far the grades go to meet a matrix in one of its ways. */
export interface WayCount {
  /** The functions that count towards it. */
  readonly functions: readonly string[];
  /** How many more it takes: none where it is met. */
  readonly short: number;
  /** It is not met, and the functions without a grade could meet it. */
  readonly possible: boolean;
}

/**
 * Counts the grades that a person gave. A function without a grade is never taken for one without a need: it may turn out
 * to have any grade, so nothing is "not met" while such functions could still meet it. Rows that are not used do not count.
 */
export function countMatrix({ grades, functions, passes }: CountedMatrix, grading: Grading): MatrixCount {
  const rows = functions.filter(({ unused }) => unused === undefined).map(({ id }) => id);
  const having = (marks: readonly string[]) =>
    rows.filter((id) => grading[id] !== undefined && marks.includes(grading[id]));
  const missing = having(grades.filter((grade) => grade.missing).map(({ mark }) => mark));
  const graded = grades
    .filter((grade) => !grade.missing)
    .map(({ mark }) => ({ mark, functions: having([mark]) }));
  const known = new Set([...missing, ...graded.flatMap((grade) => grade.functions)]);
  const ungraded = rows.filter((id) => !known.has(id));
  const open = missing.length + ungraded.length;
  const ways = passes.map(({ 'at-least': needed, of }) => {
    const counted = having(of);
    const short = Math.max(0, needed - counted.length);
    return { functions: counted, short, possible: short > 0 && short <= open };
  });
  return { result: resultOf(ways), ways, graded, missing, ungraded };
}

function resultOf(ways: readonly WayCount[]): MatrixCount['result'] {
  if (ways.some(({ short }) => short === 0)) return 'met';
  return ways.some(({ possible }) => possible) ? 'open' : 'not-met';
}

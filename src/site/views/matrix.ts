import type { Authority, Matrix } from '../../policy/types.ts';
import { gradeWords, passWords } from '../../thresholds/words.ts';
import { placeViews } from './places.ts';
import type { PlaceView } from './places.ts';
import { questionViews } from './questions.ts';
import type { QuestionView } from './questions.ts';
import { sinceView } from './since.ts';
import type { SinceView } from './since.ts';
import { citedView } from './thresholds.ts';

/** A table of functions and grades that opens one service. */
export interface MatrixView {
  readonly title: string;
  readonly says: string;
  readonly decides: string;
  readonly doesNotMean: string;
  /** "at least 2 graded Moderate" */
  readonly passes: readonly string[];
  /** "3: Severe" */
  readonly grades: readonly string[];
  readonly functions: readonly FunctionView[];
  /** Only where the document says when it began. */
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
}

export interface FunctionView {
  readonly anchor: string;
  readonly number: number;
  readonly name: string;
  /** Each grade that the document describes, by its name. */
  readonly grades: readonly { readonly name: string; readonly says: string }[];
  readonly unused?: string;
  readonly since?: SinceView;
  readonly questions: readonly QuestionView[];
  readonly places: readonly PlaceView[];
}

export function matrixView(matrix: Matrix, authority: Authority): MatrixView {
  const nameOf = (mark: string) => matrix.grades.find((grade) => grade.mark === mark)?.name ?? mark;
  return {
    title: matrix.title,
    says: matrix.says,
    decides: matrix.decides,
    doesNotMean: matrix['does-not-mean'],
    passes: matrix.passes.map((pass) => passWords(pass, matrix.grades)),
    grades: matrix.grades.map(gradeWords),
    functions: Object.entries(matrix.functions).map(([id, row]) => ({
      ...citedView('matrix', id, row, authority),
      number: row.number,
      name: row.name,
      grades: Object.entries(row.grades ?? {}).map(([mark, says]) => ({
        name: `${nameOf(mark)} (${mark})`,
        says,
      })),
      ...(row.unused === undefined ? {} : { unused: row.unused }),
    })),
    ...sinceView(matrix, authority),
    questions: questionViews(matrix.questions, authority),
    places: placeViews(matrix.source, authority.id),
  };
}

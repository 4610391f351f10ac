import type { Grading } from '../../thresholds/count-matrix.ts';
import type { FieldError } from '../form/field.ts';
import type { MatrixData } from './matrix-data.ts';

export interface GradesForm {
  /** The id of the authority; empty where none has been chosen. */
  readonly authority: string;
  /** By authority, so that looking at another matrix loses nothing. */
  readonly gradings: Readonly<Record<string, Grading>>;
}

export const FIELDS = {
  authority: 'authority',
  grades: 'grades',
  grade: (id: string) => `grade-${id}`,
} as const;

/** The form as it opens: with a choice made where there is only one, or where the address asks for it. */
export function emptyForm(matrices: readonly MatrixData[], asked: string): GradesForm {
  const [only] = matrices.length === 1 ? matrices : matrices.filter(({ authority }) => authority === asked);
  return { authority: only?.authority ?? '', gradings: {} };
}

export function gradingOf({ authority, gradings }: GradesForm): Grading {
  return gradings[authority] ?? {};
}

/** The form with another mark for a function; with none where the mark is empty. */
export function withMark(form: GradesForm, id: string, mark: string): GradesForm {
  const { [id]: _, ...others } = gradingOf(form);
  const grading = mark === '' ? others : { ...others, [id]: mark };
  return { ...form, gradings: { ...form.gradings, [form.authority]: grading } };
}

/** What is wrong with the form. Every function may be left out, but not all of them. */
export function mistakesIn(form: GradesForm, matrix: MatrixData | undefined): readonly FieldError[] {
  if (!matrix) return [{ field: FIELDS.authority, target: FIELDS.authority, message: 'Select an authority' }];
  if (Object.keys(gradingOf(form)).length > 0) return [];
  return [
    { field: FIELDS.grades, target: firstGrade(matrix), message: 'Select a grade for at least one function' },
  ];
}

/** The id of the first grade to choose. */
export function firstGrade({ functions }: MatrixData): string {
  const [first] = functions.filter(({ unused }) => unused === undefined);
  return first ? FIELDS.grade(first.id) : FIELDS.grades;
}

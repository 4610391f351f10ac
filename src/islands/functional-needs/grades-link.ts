import type { Grading } from '../../thresholds/count-matrix.ts';
import { formLink } from '../link/form-link.ts';
import { FIELDS, gradingOf } from './grades-form.ts';
import type { GradesForm } from './grades-form.ts';
import type { FunctionData, MatrixData } from './matrix-data.ts';

/** The grades of a child in a link, with the authority whose matrix they are for. A mark goes into it in small letters. */
export const GRADES_LINK = formLink<GradesForm, readonly MatrixData[]>({
  entries: (form, matrices) => {
    const matrix = matrices.find(({ authority }) => authority === form.authority);
    const grading = gradingOf(form);
    return [
      [FIELDS.authority, [form.authority]],
      ...asked(matrix).map(({ id }) => [FIELDS.grade(id), [inLink(grading[id] ?? '')]] as const),
    ];
  },
  fill: (link, _, matrices) => {
    const authority = link.one(
      FIELDS.authority,
      matrices.map((matrix) => matrix.authority),
    );
    const matrix = matrices.find((one) => one.authority === authority);
    const marks = (matrix?.grades ?? []).map(({ mark }) => mark);
    const grading = asked(matrix).flatMap(({ id }) => {
      const chosen = link.one(FIELDS.grade(id), marks.map(inLink));
      const mark = marks.find((one) => inLink(one) === chosen);
      return mark === undefined ? [] : [[id, mark] as const];
    });
    return { authority, gradings: { [authority]: Object.fromEntries(grading) as Grading } };
  },
});

/** The functions that are in use. */
function asked(matrix: MatrixData | undefined): readonly FunctionData[] {
  return (matrix?.functions ?? []).filter(({ unused }) => unused === undefined);
}

function inLink(mark: string): string {
  return mark.toLowerCase();
}

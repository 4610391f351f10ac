import type { MatrixData } from '../islands/functional-needs/matrix-data.ts';
import type { Authority, Matrix } from '../policy/types.ts';
import { matrixUrl, questionUrl } from './urls.ts';
import { placeViews } from './views/places.ts';
import { questionViews } from './views/questions.ts';

/** What the calculator must know of every authority's matrix, in the order of the authorities. */
export function matrixData(authorities: readonly Authority[]): readonly MatrixData[] {
  return authorities.flatMap((authority) => {
    const { matrix } = authority.thresholds;
    return matrix ? [dataOf(matrix, authority)] : [];
  });
}

function dataOf(matrix: Matrix, authority: Authority): MatrixData {
  const { id, name } = authority;
  const rows = Object.entries(matrix.functions);
  const unclear = new Set([matrix, ...Object.values(matrix.functions)].flatMap((one) => one.questions ?? []));
  return {
    authority: id,
    name,
    title: matrix.title,
    href: matrixUrl(id),
    decides: matrix.decides,
    doesNotMean: matrix['does-not-mean'],
    grades: matrix.grades,
    functions: rows.map(([key, { number, name: called, grades = {}, unused, questions = [] }]) => ({
      id: key,
      number,
      name: called,
      grades,
      ...(unused === undefined ? {} : { unused }),
      questions,
    })),
    passes: matrix.passes,
    places: placeViews(matrix.source, id),
    questions: questionViews([...unclear], authority).map(({ id: question, asks, worksTo }) => ({
      id: question,
      asks,
      worksTo,
      href: questionUrl(id, question),
    })),
  };
}

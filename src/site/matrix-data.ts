import type { MatrixData } from '../islands/functional-needs/matrix-data.ts';
import { firstDayOf } from '../calendar/first-day.ts';
import type { IsoDate } from '../calendar/date.ts';
import { formatPartialDate } from '../calendar/partial-date.ts';
import type { Authority, Matrix } from '../policy/types.ts';
import { versionOn, versionsOf } from '../schedule/versions.ts';
import type { Version } from '../schedule/versions.ts';
import { matrixUrl, questionUrl } from './urls.ts';
import { placeViews } from './views/places.ts';
import { questionViews } from './views/questions.ts';
import { sinceView } from './views/since.ts';

/** What the calculator must know of every authority's matrix, in the order of the authorities; for each time, the latest first. */
export function matrixData(authorities: readonly Authority[]): readonly MatrixData[] {
  return authorities.flatMap((authority) => {
    const { matrix } = authority.thresholds;
    const times = matrix ? timesOf(matrix) : [];
    return times.map((version, index) => dataOf(version, index < times.length - 1, authority));
  });
}

const EVER = '0001-01-01' as IsoDate;

/**
 * A matrix as it was for each time between two changes of it or of one of its rows, the latest first. A time of which one of
 * them is not known is left out: what is not known cannot be counted.
 */
function timesOf(matrix: Matrix): readonly Version<Matrix>[] {
  const parts = [matrix, ...Object.values(matrix.functions)];
  const dates = parts.flatMap((part) => versionsOf(part).map(({ from }) => from));
  const begins = new Map(dates.map((from) => [from === undefined ? EVER : firstDayOf(from), from]));
  const latestFirst = [...begins].toSorted(([a], [b]) => (a > b ? -1 : 1));
  return latestFirst.flatMap(([day, from], index) => {
    const known = matrixOn(matrix, day);
    return known ? [{ ...known, from, until: latestFirst[index - 1]?.[1] }] : [];
  });
}

function matrixOn(matrix: Matrix, day: IsoDate): Matrix | undefined {
  const version = versionOn(matrix, day);
  const rows = Object.entries(matrix.functions).flatMap(([id, row]) => {
    const found = versionOn(row, day);
    return found ? [[id, found] as const] : [];
  });
  if (!version || rows.length < Object.keys(matrix.functions).length) return undefined;
  return { ...version, functions: Object.fromEntries(rows) };
}

function dataOf(matrix: Version<Matrix>, isKnownBefore: boolean, authority: Authority): MatrixData {
  const { id, name } = authority;
  const { from, until } = matrix;
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
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until, changes: formatPartialDate(until) }),
    ...sinceView({ from, previously: isKnownBefore ? [] : undefined }, authority),
    places: placeViews(matrix.source, id),
    questions: questionViews([...unclear], authority).map(({ id: question, asks, worksTo }) => ({
      id: question,
      asks,
      worksTo,
      href: questionUrl(id, question),
    })),
  };
}

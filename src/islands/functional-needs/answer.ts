import { countMatrix } from '../../thresholds/count-matrix.ts';
import type { Grading, MatrixCount, WayCount } from '../../thresholds/count-matrix.ts';
import { gradeNames, listWords, passWords } from '../../thresholds/words.ts';
import type { MatrixData } from './matrix-data.ts';

export interface MatrixAnswer {
  /** The answer, as a person would say it. */
  readonly sentence: string;
  /** What the functions without a grade could still change, if there are any. */
  readonly change: string | undefined;
  /** Each way to meet the matrix, and how many grades count towards it. */
  readonly ways: readonly string[];
  /** Each grade with its functions; then those with missing evidence and those without a grade, if there are any. */
  readonly tally: readonly Tally[];
}

export interface Tally {
  /** "Moderate (2)" */
  readonly grade: string;
  /** The names of the functions. */
  readonly functions: readonly string[];
}

/** Counts the grades of a child by an authority's matrix and puts the result into words. */
export function answerMatrix(data: MatrixData, grading: Grading): MatrixAnswer {
  const count = countMatrix(data, grading);
  return {
    sentence: sentenceOf(count, data),
    change: changeOf(count, data),
    ways: count.ways.map((way, place) => wayWords(way, place, data)),
    tally: tallyOf(count, data),
  };
}

function sentenceOf({ result, ways }: MatrixCount, { passes, grades }: MatrixData): string {
  if (result === 'open') return 'It cannot be said yet whether the matrix is met.';
  if (result === 'not-met') return 'The matrix is not met by these grades.';
  const met = ways.flatMap(({ short, functions }, place) =>
    short === 0 ? [`${counted(functions.length)} graded ${gradeNames(passes[place]?.of ?? [], grades)}`] : [],
  );
  return `The matrix is met, by ${listWords(met, 'and by')}.`;
}

/** "At least 2 graded Moderate: 1 is." */
function wayWords({ functions: { length }, short }: WayCount, place: number, data: MatrixData): string {
  const pass = data.passes[place];
  const words = pass ? passWords(pass, data.grades) : '';
  const are = length === 0 ? 'none is' : length === 1 ? '1 is' : `${length} are`;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${are}${short === 0 ? ', which is enough' : ''}.`;
}

function changeOf({ result, ways, missing, ungraded }: MatrixCount, data: MatrixData): string | undefined {
  const open = named([...missing, ...ungraded], data);
  const alone = open.length === 1;
  if (open.length === 0) return undefined;
  const are = `${counted(open.length)} ${alone ? 'has' : 'have'} no grade: ${open.join('; ')}.`;
  const whatever = `${are} Whatever ${alone ? 'it turns' : 'they turn'} out to be, the matrix`;
  if (result === 'met') return `${whatever} stays met.`;
  if (result === 'not-met') return `${whatever} is not met.`;
  const could = ways.flatMap(({ short, possible }, place) => {
    const who = alone ? 'it is' : `at least ${short} of these ${short === 1 ? 'is' : 'are'}`;
    return possible ? [`${who} graded ${gradeNames(data.passes[place]?.of ?? [], data.grades)}`] : [];
  });
  return `${are} The matrix will be met if ${listWords(could, 'or if')}. If not, the matrix will not be met.`;
}

function tallyOf({ graded, missing, ungraded }: MatrixCount, data: MatrixData): readonly Tally[] {
  const label = (mark: string) => `${gradeNames([mark], data.grades)} (${mark})`;
  const lost = data.grades.filter((grade) => grade.missing).map(({ mark }) => label(mark));
  const rest = [
    { grade: `${listWords(lost, 'or')}: missing evidence`, functions: named(missing, data) },
    { grade: 'Not graded here', functions: named(ungraded, data) },
  ];
  return [
    ...graded.map(({ mark, functions }) => ({ grade: label(mark), functions: named(functions, data) })),
    ...rest.filter(({ functions }) => functions.length > 0),
  ];
}

/** The names of functions, in the order of the document. */
function named(ids: readonly string[], { functions }: MatrixData): readonly string[] {
  return functions.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

function counted(number: number): string {
  return `${number} ${number === 1 ? 'function' : 'functions'}`;
}

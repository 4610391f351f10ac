/** A place inside a YAML file: the keys and list positions that lead to it. */
export type Path = readonly (string | number)[];

/** What is wrong and how to put it right, in words for people who do not program. */
export interface Complaint {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

/** A complaint about a value, or about the key in front of it. */
export interface SchemaFinding extends Complaint {
  readonly path: Path;
  readonly at?: 'key' | 'value';
  /** For an unknown key, the known one that its writer meant: that one is then not missing. */
  readonly meant?: string;
}

export interface Finding extends SchemaFinding {
  readonly file: string;
}

/** A finding with the line and column where a person must look. Both count from 1; 0 stands for the file as a whole. */
export interface Problem extends Complaint {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly path: string;
}

/** The problem as `npm run check:content` prints it. */
export function formatProblem({ file, line, column, path, found, expected, fix }: Problem): string {
  const place = line === 0 ? file : `${file}:${line}:${column}`;
  return [
    path === '' ? place : `${place}  ${path}`,
    `  found:    ${indented(found)}`,
    `  expected: ${indented(expected)}`,
    `  fix:      ${indented(fix)}`,
  ].join('\n');
}

/** Every problem in the order of files and lines, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${count(problems.length, 'problem')} in ${count(files, 'file')}`;
  return [...problems.map(formatProblem), total].join('\n\n');
}

export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.path, b.path),
  );
}

/** `source.item 2.line`: people count from 1. */
export function formatPath(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : step)).join('.');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function indented(words: string): string {
  return words.replaceAll('\n', `\n${' '.repeat(12)}`);
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

import type { Matrix } from '../policy/types.ts';

/** "at least 1 graded Severe or Profound" */
export function passWords(pass: Matrix['passes'][number], grades: Matrix['grades']): string {
  return `at least ${pass['at-least']} graded ${gradeNames(pass.of, grades)}`;
}

/** "3: Severe", "N: Not tested (missing evidence)" */
export function gradeWords({ mark, name, missing }: Matrix['grades'][number]): string {
  return `${mark}: ${name}${missing ? ' (missing evidence)' : ''}`;
}

/** "Severe or Profound" */
export function gradeNames(marks: readonly string[], grades: Matrix['grades']): string {
  return listWords(
    marks.map((mark) => grades.find((grade) => grade.mark === mark)?.name ?? mark),
    'or',
  );
}

/** "a", "a or b", "a, b or c" */
export function listWords(words: readonly string[], joint: string): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`;
}

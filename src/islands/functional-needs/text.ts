import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { listWords, passWords } from '../../thresholds/words.ts';
import type { MatrixAnswer } from './answer.ts';
import type { MatrixData } from './matrix-data.ts';

/** The count as plain text, for an email or a note. */
export function asText(answer: MatrixAnswer, data: MatrixData, today: IsoDate): string {
  const { sentence, change, ways, tally } = answer;
  const part = (heading: string, lines: readonly string[]) => ['', heading, '', ...lines];
  return [
    sentence,
    `${data.title}, ${data.name}. Seen on ${formatDate(today)}.`,
    ...(change === undefined ? [] : [change]),
    '',
    `What it does not mean: ${data.doesNotMean}`,
    ...part('How it was counted', ways),
    ...part(
      'The grades',
      tally.map(({ grade, functions }) => `${grade}: ${tallyWords(functions)}`),
    ),
    ...part('The rule', [
      ruleWords(data),
      `It decides: ${data.decides}`,
      ...(data.since ? [`Since: ${data.since.since}.`] : []),
      ...(data.changes === undefined ? [] : [`Changes: ${data.changes}.`]),
      `Source: ${sourceWords(data)}.`,
    ]),
    '',
    'A person graded; the Handbook only counted. The document itself prevails. Child in Need Handbook',
  ].join('\n');
}

/** "2 (Vision; Hearing)" */
export function tallyWords(functions: readonly string[]): string {
  return functions.length === 0 ? '0' : `${functions.length} (${functions.join('; ')})`;
}

/** How the matrix is met. */
export function ruleWords({ passes, grades }: MatrixData): string {
  return `It is met by ${listWords(
    passes.map((pass) => passWords(pass, grades)),
    'or by',
  )}.`;
}

/** Where the rule stands. */
export function sourceWords({ places }: MatrixData): string {
  return places
    .map(({ section, document, lines }) => {
      const where = document === undefined ? section : `${section} of ${document}`;
      const numbers = lines.map(({ line }) => String(line));
      return `${where}, ${lines.length > 1 ? 'lines' : 'line'} ${listWords(numbers, 'and')}`;
    })
    .join('; ');
}

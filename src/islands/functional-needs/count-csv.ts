import { csvText } from '../../formats/csv.ts';
import { download } from '../exports/download.ts';
import type { MatrixAnswer } from './answer.ts';
import type { MatrixData } from './matrix-data.ts';
import { ruleWords, sourceWords } from './text.ts';

/** Saves the table, and says so. */
export function saveTable(answer: MatrixAnswer, data: MatrixData): string {
  download('functional-needs.csv', 'text/csv', countCsv(answer, data, location.origin));
  return 'Saved as functional-needs.csv.';
}

/** The count as a table for a spreadsheet: a row for each function with its grade, beside the answer and the rule. */
export function countCsv(answer: MatrixAnswer, data: MatrixData, origin: string): string {
  const { sentence, change, ways, tally } = answer;
  const graded = data.functions.flatMap(({ name }) => {
    const found = tally.find(({ functions }) => functions.includes(name));
    return found ? [{ Function: name, Grade: found.grade }] : [];
  });
  return csvText(
    graded.map((row) => ({
      ...row,
      Answer: [sentence, ...(change === undefined ? [] : [change])].join(' '),
      'What it does not mean': data.doesNotMean,
      'How it was counted': ways.join(' '),
      Matrix: `${data.title}, ${data.name}`,
      Rule: ruleWords(data),
      'It decides': data.decides,
      Since: data.since?.since ?? '',
      Changes: data.changes ?? '',
      Unclear: data.questions.map(({ asks }) => asks).join(' '),
      Source: sourceWords(data),
      Link: origin + data.href,
    })),
  );
}

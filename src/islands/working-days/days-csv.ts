import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { download } from '../exports/download.ts';
import type { DaysAnswer } from './answer-days.ts';
import { captionOf, labelsOf, wayWords } from './told-days.ts';
import type { ToldDays } from './told-days.ts';

/** Saves the table, and says so. */
export function saveTable(told: ToldDays): string {
  download('working-days.csv', 'text/csv', daysCsv(told));
  return 'Saved as working-days.csv.';
}

/** A table of the answers for a spreadsheet, a row for each date to begin with. */
export function daysCsv(told: ToldDays): string {
  const { answers } = told;
  // Where the calendar ends, an answer has no counts: its row has the columns of the others, blank
  const labels = labelsOf(told);
  return csvText(answers.map((answer) => rowFor(answer, labels, told)));
}

function rowFor(answer: DaysAnswer, labels: readonly string[], told: ToldDays): Row {
  const { from, counts, sentence, either, notes, bankHolidays, weekends } = answer;
  const remarks = counts.flatMap(({ label, note }) => (note ? [`${label}: ${note}`] : []));
  return {
    'Counted from': from,
    ...Object.fromEntries(
      labels.map((label) => [label, counts.find((count) => count.label === label)?.plain ?? '']),
    ),
    Answer: sentence,
    Notes: [...remarks, ...(either ? [either] : []), ...notes].join(' '),
    'Bank holidays not counted': bankHolidays.map(({ date, reason }) => `${date} ${reason}`).join('; '),
    'Weekend days not counted': weekends.map(({ date }) => date).join('; '),
    'What was counted': captionOf(told),
    'How it was counted': wayWords(told),
  };
}

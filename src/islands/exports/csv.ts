import { csvText } from '../../formats/csv.ts';
import type { Row } from '../../formats/csv.ts';
import { nameOf } from '../../schedule/explain.ts';
import { againstOrderOf } from './against-order.ts';
import type { AgainstOrder } from './against-order.ts';
import { becauseOf } from './because.ts';
import type { Because } from './because.ts';
import { statusOf, statusWords } from '../../schedule/status.ts';
import type { Status } from '../../schedule/status.ts';
import type { Deadline } from '../../schedule/types.ts';
import { isDue } from '../result/dated.ts';
import { undatedWords } from '../result/undated.ts';
import { ruleHref, ruleWords, sourceWords, whoWords } from '../parts/rule-words.ts';
import { eachOf } from '../result/outlook.ts';
import { chairsOf } from '../result/related.ts';
import { whoseWords } from '../result/whose.ts';
import { readingWords } from '../result/words.ts';
import { download } from './download.ts';
import { comingLines, workingLines } from './lines.ts';
import type { Told } from './told.ts';

/** Saves the table of a schedule, and says so, with what it leaves out. */
export function saveTable(told: Told): string {
  const { whose } = told;
  download('child-in-need-dates.csv', 'text/csv', csv(told, location.origin));
  return ['Saved as child-in-need-dates.csv.', ...(whose ? [whoseWords(whose)] : [])].join(' ');
}

/** A table of the whole schedule for a spreadsheet, the rules without a date included. */
export function csv(told: Told, origin: string): string {
  return csvText(rowsOf(told, origin));
}

/** The rows of that table: one for each result. */
export function rowsOf(told: Told, origin: string): readonly Row[] {
  const entries = new Map(eachOf(told.view, told.today).map((entry) => [entry.deadline, entry]));
  const given = { ...told, because: becauseOf(told), againstOrder: againstOrderOf(told) };
  return told.schedule.deadlines.map((deadline) => {
    const entry = isDue(deadline) ? entries.get(deadline) : undefined;
    return {
      ...rowFor(deadline, given, origin, entry?.status),
      ...(told.whose ? { 'Comes to it': comingLines(entry?.comes).join(' ') } : {}),
    };
  });
}

/** The cells of one result. */
export function rowFor(
  deadline: Deadline,
  {
    data,
    calendar,
    today,
    because,
    againstOrder,
  }: Pick<Told, 'data' | 'calendar' | 'today'> & {
    readonly because: Because;
    readonly againstOrder: AgainstOrder;
  },
  origin: string,
  status?: Status,
): Row {
  const { timescale, id } = deadline;
  const dated = isDue(deadline) ? deadline : undefined;
  return {
    'Act by': dated?.actBy ?? '',
    Due: dated?.due ?? '',
    What: nameOf(deadline, data),
    Standing: dated ? statusWords(status ?? statusOf(dated, today)) : undatedWords(deadline, data, calendar),
    Strength: data.strengths[timescale.strength]?.name ?? timescale.strength,
    Who: whoWords(timescale.who, data),
    'Chairs or may chair': chairsOf(deadline, data)
      .map((role) => data.roles[role] ?? role)
      .join(', '),
    Rule: ruleWords(timescale, data),
    Circumstances: because(id).join(' '),
    Working: dated ? [...workingLines(dated, data), ...againstOrder(dated)].join(' ') : '',
    Readings: (dated?.readings ?? []).map((reading) => readingWords(reading, data)).join('; '),
    Source: `${data.document.title}, ${sourceWords(timescale.source)}`,
    Link: origin + ruleHref(data, id),
  };
}

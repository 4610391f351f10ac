import { formatDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { explainClash, nameOf } from '../../schedule/explain.ts';
import { statusOf } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';
import { answerSentence, UNREAD } from '../result/sentence.ts';
import { undatedWords } from '../result/undated.ts';
import { readingLines, ruleLine, undatedLines, whoLine, workingLines } from '../exports/lines.ts';
import { indented } from '../exports/text.ts';
import { becauseOf } from '../exports/because.ts';
import type { Because } from '../exports/because.ts';
import { dayLabel, deadlineWords, happenedWords } from '../result/words.ts';
import { workedFromCase } from '../result/worked-from.ts';
import { listNames } from './names.ts';
import type { ToldAnswer, ToldCase } from './told.ts';

/** The comparison as plain text, for an email or a note. */
export function caseText({ facts, today, each, kinds }: ToldCase, merged: CalculatorData): string {
  return [
    `The same case in ${listNames(each.map(({ data }) => data))}`,
    `Seen on ${formatDate(today)}, each by its own rules. An earlier date is not a better procedure.`,
    '',
    ...each.map(
      ({ data, view }) => `${data.name}: ${answerSentence(view, data)}${data.unread ? ` ${UNREAD}` : ''}`,
    ),
    ...each.flatMap(({ data, schedule }) =>
      schedule.clashes.map((clash) => `${data.name}: ${explainClash(clash, data)}`),
    ),
    ...kinds.flatMap(({ name, own }) => ['', name, ...own.flatMap(linesFor)]),
    '',
    'Worked out from',
    ...workedFromCase(facts, merged).map((line) => line.join(': ')),
    '',
    'The documents themselves prevail. Child in Need Handbook',
  ].join('\n');
}

function linesFor({ told, dated, more, undated, gaps }: ToldAnswer): readonly string[] {
  const { data, calendar, today } = told;
  const because = becauseOf(told);
  const all = [...dated, ...more].toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const lines = [
    ...all.flatMap((deadline) => dateLines(deadline, data, because, today)),
    ...undated.flatMap((deadline) => [
      `  ${deadline.timescale.title}: ${undatedWords(deadline, data, calendar)}`,
      ...indented(indented(undatedLines(deadline, data, because))),
    ]),
    ...gaps.map((gap) => `  ${gap}`),
  ];
  return [
    `${data.name}:`,
    ...(lines.length > 0 ? lines : ['  No rule of this kind for a case like this one.']),
  ];
}

function dateLines(
  deadline: Dated,
  data: CalculatorData,
  because: Because,
  today: IsoDate,
): readonly string[] {
  const { actBy, due, happened } = deadline;
  return [
    `  ${dayLabel(deadline)} ${formatDate(happened ? due : (actBy ?? due))}: ${nameOf(deadline, data)}`,
    ...indented(
      indented([
        happened ? happenedWords(happened, statusOf(deadline, today)) : deadlineWords(deadline),
        ruleLine(deadline, data),
        whoLine(deadline, data),
        ...because(deadline.id),
        ...workingLines(deadline, data),
        ...readingLines(deadline, data),
      ]),
    ),
  ];
}

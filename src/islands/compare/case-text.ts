import { formatDate } from '../../calendar/date.ts';
import { explainClash, nameOf } from '../../schedule/explain.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';
import { answerSentence, UNREAD } from '../result/sentence.ts';
import { undatedWords } from '../result/undated.ts';
import { sourceWords } from '../parts/rule-words.ts';
import { dayLabel, deadlineWords, readingWords } from '../result/words.ts';
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

function linesFor({ told: { data, calendar }, dated, more, undated, gaps }: ToldAnswer): readonly string[] {
  const all = [...dated, ...more].toSorted((a, b) => (a.due < b.due ? -1 : 1));
  const lines = [
    ...all.flatMap((deadline) => dateLines(deadline, data)),
    ...undated.map((deadline) => `  ${deadline.timescale.title}: ${undatedWords(deadline, data, calendar)}`),
    ...gaps.map((gap) => `  ${gap}`),
  ];
  return [
    `${data.name}:`,
    ...(lines.length > 0 ? lines : ['  No rule of this kind for a case like this one.']),
  ];
}

function dateLines(deadline: Dated, data: CalculatorData): readonly string[] {
  const { actBy, due, readings, timescale } = deadline;
  return [
    `  ${dayLabel(deadline)} ${formatDate(actBy ?? due)}: ${nameOf(deadline, data)}`,
    `    ${deadlineWords(deadline)} Source: ${sourceWords(timescale.source)}.`,
    ...readings.map((reading) => `    Reading: ${readingWords(reading, data)}`),
  ];
}

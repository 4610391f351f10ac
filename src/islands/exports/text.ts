import { formatDate } from '../../calendar/date.ts';
import { explainClash, explainLastReview, explainVersion, nameOf } from '../../schedule/explain.ts';
import { statusWords } from '../../schedule/status.ts';
import { dayOf } from '../result/outlook.ts';
import type { Entry } from '../result/outlook.ts';
import { answerSentence, UNREAD } from '../result/sentence.ts';
import { undatedWords } from '../result/undated.ts';
import { sourceWords, whoSentence } from '../parts/rule-words.ts';
import { dayLabel, deadlineWords, readingWords } from '../result/words.ts';
import { workedFrom } from '../result/worked-from.ts';
import { whoseWords } from '../result/whose.ts';
import type { Told } from './told.ts';

/** The schedule as plain text, for an email or a note. */
export function asText(told: Told): string {
  const { data, facts, schedule, view, calendar, today, whose } = told;
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', heading, '', ...lines] : [];
  return [
    answerSentence(view, data),
    `${data.name}. Seen on ${formatDate(today)}.`,
    ...(data.unread ? [UNREAD] : []),
    ...(whose ? [whoseWords(whose)] : []),
    ...part(
      'Rules that pull against each other',
      schedule.clashes.map((clash) => explainClash(clash, data)),
    ),
    ...part(
      'Overdue, if not done',
      view.late.flatMap((entry) => linesFor(entry, told)),
    ),
    ...part(
      'The dates to come',
      view.ahead.flatMap((entry) => linesFor(entry, told)),
    ),
    ...part(
      'Dates that have passed',
      view.past.flatMap((entry) => linesFor(entry, told)),
    ),
    ...part(
      'Rules without a date',
      view.undated.map(
        (deadline) => `${deadline.timescale.title}: ${undatedWords(deadline, data, calendar)}`,
      ),
    ),
    ...part(
      'Worked out from',
      workedFrom(facts, data).map((line) => line.join(': ')),
    ),
    '',
    'The document itself prevails. Child in Need Handbook',
  ].join('\n');
}

function linesFor(entry: Entry, { data }: Told): readonly string[] {
  const { deadline, serves, status } = entry;
  const { timescale, readings } = deadline;
  return [
    `${dayLabel(deadline)} ${formatDate(dayOf(entry))}: ${nameOf(deadline, data)}`,
    `  ${statusWords(status)}. ${deadlineWords(deadline)}`,
    ...explainLastReview(deadline, data).map((sentence) => `  ${sentence}`),
    `  ${whoSentence(timescale.who, data)} Source: ${sourceWords(timescale.source)}.`,
    ...serves.map((served) => `  The same meeting counts as: ${nameOf(served, data)}`),
    ...readings.map((reading) => `  Reading: ${readingWords(reading, data)}`),
    ...explainVersion(deadline).map((sentence) => `  ${sentence}`),
  ];
}

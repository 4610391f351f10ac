import { formatDate } from '../../calendar/date.ts';
import { explainClash, explainLastReview, explainVersion, nameOf } from '../../schedule/explain.ts';
import { statusWords } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import { againstOrderLines, againstOrderOf } from './against-order.ts';
import { becauseOf, circumstanceLines } from './because.ts';
import type { Because } from './because.ts';
import type { Dated } from '../result/dated.ts';
import { dayOf } from '../result/outlook.ts';
import type { Entry } from '../result/outlook.ts';
import { answerSentence, goesOnWords, UNREAD } from '../result/sentence.ts';
import { undatedWords } from '../result/undated.ts';
import { dayLabel, deadlineWords, happenedWords } from '../result/words.ts';
import { workedFrom } from '../result/worked-from.ts';
import { whoseWords } from '../result/whose.ts';
import {
  comingLines,
  questionLines,
  readingLines,
  ruleLine,
  undatedLines,
  whoLine,
  workingLines,
} from './lines.ts';
import type { Told } from './told.ts';

/**
 * The schedule as plain text, for an email or a case note: whoever reads it there has nothing else. `beside` are lines to stand
 * below the dates.
 */
export function asText(told: Told, beside: readonly string[] = []): string {
  const { data, schedule, view, calendar, whose } = told;
  const because = becauseOf(told);
  const goesOn = goesOnWords(view);
  const dated = [...view.late, ...view.ahead, ...view.past];
  return [
    answerSentence(view, data),
    seenLine(told),
    ...(data.unread ? [UNREAD] : []),
    ...(whose ? [whoseWords(whose)] : []),
    ...part(
      'Rules that pull against each other',
      schedule.clashes.map((clash) => explainClash(clash, data)),
    ),
    ...part(
      'Overdue, if not done',
      view.late.flatMap((entry) => linesFor(entry, told, because)),
    ),
    ...part('The dates to come', [
      ...(goesOn ? [goesOn] : []),
      ...view.ahead.flatMap((entry) => linesFor(entry, told, because)),
    ]),
    ...part(
      'Dates that have passed',
      view.past.flatMap((entry) => linesFor(entry, told, because)),
    ),
    ...part(
      'Rules without a date',
      view.undated.flatMap((deadline) => [
        `${deadline.timescale.title}: ${undatedWords(deadline, data, calendar)}`,
        ...indented(undatedLines(deadline, data, because)),
      ]),
    ),
    ...beside,
    ...part(
      'What is unclear in the document',
      questionLines(
        dated.flatMap(({ deadline, serves }) => [deadline, ...serves]),
        data,
      ),
    ),
    ...part('What the circumstances change', circumstanceLines(told)),
    ...footLines(told),
  ].join('\n');
}

/** One date of the schedule by itself, with all that is behind it. */
export function dateText(entry: Entry, told: Told): string {
  return [
    ...linesFor(entry, told, becauseOf(told)),
    ...indented(againstOrderOf(told)(entry.deadline)),
    seenLine(told),
    PREVAILS,
  ].join('\n');
}

/** Whose rules, and on which day they were looked at. */
export function seenLine({ data, today }: Pick<Told, 'data' | 'today'>): string {
  return `${data.name}. Seen on ${formatDate(today)}.`;
}

/**
 * What stands at the end of every text: what it was worked out from, which of those dates to check, and what prevails. `all` are
 * the facts with the dates that are told elsewhere in the text.
 */
export function footLines(
  { facts, data }: Pick<Told, 'facts' | 'data'>,
  all: Told['facts'] = facts,
): readonly string[] {
  return [
    ...part(
      'Worked out from',
      workedFrom(facts, data).map((line) => line.join(': ')),
    ),
    ...part('Dates to check', againstOrderLines({ facts: all, data })),
    '',
    PREVAILS,
  ];
}

const PREVAILS = 'The document itself prevails. Child in Need Handbook';

/** Lines below a heading, or nothing at all. */
export function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? ['', heading, '', ...lines] : [];
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function linesFor(entry: Entry, { data }: Told, because: Because): readonly string[] {
  const { deadline, serves, status, comes } = entry;
  const { happened, due } = deadline;
  return [
    `${dayLabel(deadline)} ${formatDate(happened ? due : dayOf(entry))}: ${nameOf(deadline, data)}`,
    ...indented([
      `${statusWords(status)}. ${happened ? happenedWords(happened, status) : deadlineWords(deadline)}`,
      ...explainLastReview(deadline, data),
      ...behind(deadline, data, because),
      ...comingLines(comes),
      ...serves.flatMap((served) => [
        `The same meeting counts as: ${nameOf(served, data)}`,
        ...indented(behind(served, data, because)),
      ]),
    ]),
  ];
}

/** The rule behind a date, with all that a reader needs to check it. */
function behind(deadline: Dated, data: CalculatorData, because: Because): readonly string[] {
  return [
    ruleLine(deadline, data),
    whoLine(deadline, data),
    ...because(deadline.id),
    ...workingLines(deadline, data),
    ...readingLines(deadline, data),
    ...explainVersion(deadline),
  ];
}

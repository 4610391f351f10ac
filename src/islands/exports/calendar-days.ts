import { explainLastReview, explainVersion, nameOf } from '../../schedule/explain.ts';
import { ruleHref, ruleWords, sourceWords, whoSentence } from '../parts/rule-words.ts';
import { dayOf } from '../result/outlook.ts';
import type { Entry } from '../result/outlook.ts';
import { chairSentence } from '../result/related.ts';
import { dayLabel, deadlineWords, happenedWords } from '../result/words.ts';
import { againstOrderOf } from './against-order.ts';
import type { AgainstOrder } from './against-order.ts';
import { becauseOf } from './because.ts';
import type { Because } from './because.ts';
import type { CalendarDay } from './calendar-file.ts';
import { uidFor } from './event-id.ts';
import type { CalendarCase } from './event-id.ts';
import { comingLines, readingLines, workingLines } from './lines.ts';
import type { Told } from './told.ts';

/**
 * The days of a calendar file: the dates still to come and those that may be overdue, each on the day to act. The origin is
 * that of the site, for the links.
 */
export function calendarDays(told: Told, ofCase: CalendarCase, origin: string): readonly CalendarDay[] {
  const { late, ahead } = told.view;
  const given = { ...told, because: becauseOf(told), againstOrder: againstOrderOf(told), ofCase };
  return [...late, ...ahead].map((entry) => dayFor(entry, given, origin));
}

/** What is needed to tell of one date. */
interface Given extends Pick<Told, 'data'> {
  readonly because: Because;
  readonly againstOrder: AgainstOrder;
  readonly ofCase: CalendarCase;
}

/** The day of one date of a schedule. */
export function dayFor(
  entry: Entry,
  { data, because, againstOrder, ofCase }: Given,
  origin: string,
): CalendarDay {
  const { deadline, serves, status, comes } = entry;
  const { id, timescale, happened } = deadline;
  const label = status.is === 'planned' ? 'Planned' : dayLabel(deadline);
  // Whoever comes to a meeting is not the one to hold it.
  const what = (!comes && timescale.do) || nameOf(deadline, data);
  const address = origin + ruleHref(data, id);
  return {
    uid: uidFor(deadline, data, ofCase),
    day: dayOf(entry),
    summary: withLabel(`${label}: ${what}`, ofCase),
    description: [
      ...(happened ? [happenedWords(happened, status)] : []),
      deadlineWords(deadline),
      `Rule of ${data.name}: ${ruleWords(timescale, data)}.`,
      ...explainVersion(deadline),
      `Strength: ${data.strengths[timescale.strength]?.name ?? timescale.strength}.`,
      ...explainLastReview(deadline, data),
      whoSentence(timescale.who, data),
      ...chairSentence(deadline, data),
      ...comingLines(comes),
      ...because(id),
      ...serves.map((served) =>
        [`The same meeting counts as: ${nameOf(served, data)}.`, ...because(served.id)].join(' '),
      ),
      ...workingLines(deadline, data),
      ...againstOrder(deadline),
      ...readingLines(deadline, data),
      `Source: ${data.document.title}, ${sourceWords(timescale.source)}.`,
      address,
    ],
    url: address,
  };
}

/** The words of an entry behind the label of its case, if it has one. */
export function withLabel(words: string, { label }: CalendarCase): string {
  return label === '' ? words : `${label}: ${words}`;
}

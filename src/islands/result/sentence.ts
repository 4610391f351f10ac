import { formatDate } from '../../calendar/date.ts';
import { nameOf } from '../../schedule/explain.ts';
import { repeats } from '../../schedule/readings.ts';
import type { SchedulePolicy } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';
import { dayOf, mainEntry } from './outlook.ts';
import type { Entry, Outlook } from './outlook.ts';
import { AHEAD } from './work-out.ts';

export { UNREAD } from '../parts/rule-words.ts';

/** The answer, as a person would say it: "Hold the first meeting by Wednesday 24 December 2025." */
export function answerSentence(outlook: Outlook, data: CalculatorData): string {
  const { undated, past } = outlook;
  const main = mainEntry(outlook);
  if (main?.status.is === 'overdue') return lateSentence(main.deadline, data);
  if (main)
    return main.status.is === 'planned' ? plannedSentence(main, data) : actSentence(main.deadline, data);
  if (past.length > 0) return 'Every date has passed.';
  if (undated.some(({ state }) => state === 'needs-date'))
    return 'No date can be worked out from the dates entered.';
  return data.unread
    ? 'The Handbook has not read yet when this is due.'
    : 'The document sets no date for this.';
}

/** What to do by when. */
export function actSentence(deadline: Dated, policy: SchedulePolicy): string {
  const { timescale, earliest, actBy, due, kind } = deadline;
  const day = formatDate(actBy ?? due);
  const when =
    kind === 'window' && earliest && earliest < (actBy ?? due)
      ? `between ${formatDate(earliest)} and ${day}`
      : `by ${day}`;
  return timescale.do === undefined
    ? `${nameOf(deadline, policy)}: act ${when}.`
    : `${timescale.do} ${when}.`;
}

/** What has been planned, and by when it is due. */
function plannedSentence(entry: Entry, data: CalculatorData): string {
  const { deadline } = entry;
  return `${nameOf(deadline, data)} is planned for ${formatDate(dayOf(entry))}. It is due by ${formatDate(deadline.due)}.`;
}

/** What should have been done by when. The Handbook cannot know whether it was. */
export function lateSentence(deadline: Dated, policy: SchedulePolicy): string {
  return `${nameOf(deadline, policy)} was due by ${formatDate(deadline.due)}. If it has not been done, it is overdue.`;
}

/** How many dates may be overdue. */
export function lateCount(count: number): string {
  return `${count} ${count === 1 ? 'date has' : 'dates have'} passed and ${count === 1 ? 'is' : 'are'} overdue if not done`;
}

/** The rules that go on after the dates that are shown of them; nothing where all end. */
export function goesOnWords({ ahead }: Outlook): string | undefined {
  const repeating = ahead.filter(({ deadline }) => repeats(deadline.timescale));
  const byRule = [...Map.groupBy(repeating, ({ deadline }) => deadline.id).values()];
  const going = byRule.filter(({ length }) => length >= AHEAD).flatMap(([first]) => first ?? []);
  if (going.length === 0) return undefined;
  const titles = going.map(({ deadline }) => deadline.timescale.title);
  return `Only the next ${AHEAD} dates are shown of what goes on after them: ${titles.join('; ')}.`;
}

import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { CalculatorData } from '../data.ts';
import { dayOf, isToDo, outlook } from '../result/outlook.ts';
import type { Entry, Outlook } from '../result/outlook.ts';
import { answerSentence } from '../result/sentence.ts';
import { workOut } from '../result/work-out.ts';
import type { ReadRow } from './read-row.ts';

/** A row of the table as it stands today. */
export interface CaseRow extends Pick<ReadRow, 'number' | 'label' | 'data' | 'facts'> {
  /** What may be overdue, and could have been shown as done by a date in the table. The longest overdue first. */
  readonly overdue: readonly Entry[];
  /** Of each rule the next thing to do, by day. */
  readonly ahead: readonly Entry[];
  /** The day for which the next one of an event that repeats is planned, by event: from today on. */
  readonly planned: Readonly<Record<string, IsoDate>>;
  /** What has fallen due, and no date in the table could show as done. */
  readonly untold: readonly Entry[];
  /** Why there is nothing to do, where that is so. */
  readonly nothing: string | undefined;
}

/** Takes the facts of one row and gives what is due. Only the next date is worked out of a rule that repeats. */
export function workOutRow(
  { number, label, data, facts, asked }: ReadRow,
  calendar: WorkingCalendar,
  today: IsoDate,
): CaseRow {
  const view = outlook(workOut(data, facts, calendar, today, 1), today);
  const canBeTold = ({ deadline: { timescale } }: Entry) =>
    timescale.happens !== undefined && asked.includes(timescale.happens);
  const overdue = view.late.filter(canBeTold);
  const ahead = firstOfEach(view.ahead.filter(isToDo)).toSorted(byDay);
  const planned = Object.fromEntries(
    Object.entries(facts.events).filter(([event, date]) => data.events[event]?.repeats && date >= today),
  );
  const untold = view.late.filter((entry) => !canBeTold(entry));
  const nothing = overdue.length + ahead.length > 0 ? undefined : nothingWords(view, data);
  return { number, label, data, facts, overdue: overdue.toSorted(byDue), ahead, planned, untold, nothing };
}

/** The day for which what an entry asks for is planned, where it is known. Of a rule that is overdue it is what was missed. */
export function plannedFor(
  { deadline: { id, happened, timescale }, status }: Entry,
  { planned, overdue }: Pick<CaseRow, 'planned' | 'overdue'>,
): IsoDate | undefined {
  if (status.is === 'planned') return happened;
  const isAfterMissed = status.is !== 'overdue' && overdue.some(({ deadline }) => deadline.id === id);
  return isAfterMissed ? undefined : planned[timescale.happens ?? ''];
}

function nothingWords(view: Outlook, data: CalculatorData): string {
  return view.late.length > 0 ? 'Every date has passed.' : answerSentence(view, data);
}

function byDue({ deadline: { due: a } }: Entry, { deadline: { due: b } }: Entry): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byDay(one: Entry, other: Entry): number {
  const [a, b] = [dayOf(one), dayOf(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOfEach(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(
    ({ deadline }, place) => entries.findIndex((other) => other.deadline.id === deadline.id) === place,
  );
}

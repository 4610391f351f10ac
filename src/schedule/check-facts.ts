import { formatDate } from '../calendar/date.ts';
import type { CaseFacts, SchedulePolicy } from './types.ts';

/** Two dates that contradict each other, told at the later of the two events. */
export interface Contradiction {
  readonly event: string;
  /** In the wording of the GOV.UK date input, without its full stop. */
  readonly message: string;
}

/** Dates that contradict each other: the end of a period before its start, such as an order that expires before it was made. */
export function checkPeriods(
  { timescales, events }: SchedulePolicy,
  facts: Pick<CaseFacts, 'events'>,
): readonly Contradiction[] {
  const periods = Object.values(timescales).flatMap(({ during }) => (during ? [during] : []));
  const found = new Map<string, string>();
  for (const [start, end] of periods) {
    if (start === undefined || end === undefined) continue;
    const [from, to] = [facts.events[start], facts.events[end]];
    if (!from || !to || to >= from) continue;
    const began = lowerFirst(events[start]?.label ?? start);
    found.set(end, `${events[end]?.label} must be the same as or after ${formatDate(from)}, the ${began}`);
  }
  return [...found].map(([event, message]) => ({ event, message }));
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

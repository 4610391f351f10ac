import { formatDate } from '../calendar/date.ts';
import type { CaseFacts, SchedulePolicy } from './types.ts';

/**
 * Dates that contradict each other: the end of a period before its start, such as an order that expires before it was made.
 * Gives a sentence for each, in the wording of the GOV.UK date input, without its full stop.
 */
export function checkPeriods({ timescales, events }: SchedulePolicy, facts: CaseFacts): readonly string[] {
  const periods = Object.values(timescales).flatMap(({ during }) => (during ? [during] : []));
  const messages = periods.flatMap(([start, end]) => {
    const [from, to] = [facts.events[start], facts.events[end]];
    if (!from || !to || to >= from) return [];
    return [
      `${events[end]?.label} must be the same as or after ${formatDate(from)}, the ${lowerFirst(events[start]?.label ?? start)}`,
    ];
  });
  return [...new Set(messages)];
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

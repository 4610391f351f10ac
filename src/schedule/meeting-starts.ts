import { addDays } from '../calendar/date.ts';
import type { IsoDate } from '../calendar/date.ts';
import type { Instance } from './facts.ts';
import { readingsOf } from './readings.ts';
import { sortedBy } from './sorted-by.ts';
import type { CaseFacts, Deadline, Due } from './types.ts';

/** An event that the day of a meeting is counted from. */
export interface Start extends Instance {
  /** The first day that it leaves for the meeting: a first meeting may follow on the day itself, the next of a cycle may not. */
  readonly first: IsoDate;
}

/**
 * Takes a rule for the day of a meeting, with the day it sets, and gives the events entered that its readings count from, in
 * order. An event after that day belongs to a reading that is not worked to, and bars nothing.
 */
export function meetingStarts(
  { timescale, due }: Deadline & Due,
  { events }: Pick<CaseFacts, 'events'>,
): readonly Start[] {
  const starts = readingsOf(timescale).flatMap(({ clock }): readonly Start[] => {
    const isCycle = clock.shape === 'every';
    const event = isCycle ? clock.from : clock.shape === 'within' && clock.after;
    const date = event ? events[event] : undefined;
    if (!event || date === undefined || date > due) return [];
    return [{ event, date, first: isCycle ? addDays(date, 1) : date }];
  });
  return sortedBy(starts, ({ date }) => date);
}

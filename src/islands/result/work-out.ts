import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { repeats } from '../../schedule/readings.ts';
import { buildSchedule } from '../../schedule/schedule.ts';
import type { CaseFacts, Deadline, Schedule, SchedulePolicy } from '../../schedule/types.ts';
import { isDue } from './dated.ts';

/** How many dates still to come are shown of a rule that repeats. */
export const AHEAD = 4;

/**
 * The schedule of a case as it stands today: of a rule that repeats, every date that has passed and the next few.
 * A case that began years ago needs more dates to get as far as today than one that begins now. `ahead` is how many of those
 * still to come are wanted.
 */
export function workOut(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
  calendar: WorkingCalendar,
  today: IsoDate,
  ahead = AHEAD,
): Schedule {
  const schedule = buildSchedule(policy, { ...facts, count: ahead, since: today }, calendar);
  return { ...schedule, deadlines: trim(schedule.deadlines, today, ahead) };
}

/** Of several readings some give more dates than were asked for. */
function trim(deadlines: readonly Deadline[], today: IsoDate, wanted: number): readonly Deadline[] {
  const ahead = new Map<string, number>();
  return deadlines.filter((deadline) => {
    if (!isDue(deadline) || !repeats(deadline.timescale) || deadline.due < today) return true;
    const place = ahead.get(deadline.id) ?? 0;
    ahead.set(deadline.id, place + 1);
    return place < wanted;
  });
}

import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Clock, Timescale } from '../../policy/types.ts';
import { buildSchedule } from '../../schedule/schedule.ts';
import type { CaseFacts, Deadline, Schedule, SchedulePolicy } from '../../schedule/types.ts';
import { isDue } from './dated.ts';

/** How many dates still to come are shown of a rule that repeats. */
const AHEAD = 4;

/** The most dates that the engine is asked for of one rule. */
const MOST = 256;

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
  for (let count = AHEAD; ; count *= 4) {
    const schedule = buildSchedule(policy, { ...facts, count }, calendar);
    if (count < MOST && !reaches(schedule.deadlines, today, ahead)) continue;
    return { ...schedule, deadlines: trim(schedule.deadlines, today, ahead) };
  }
}

/** Whether every rule that repeats has as many dates from today on as are shown. */
function reaches(deadlines: readonly Deadline[], today: IsoDate, wanted: number): boolean {
  const ahead = new Map<string, number>();
  for (const deadline of deadlines.filter(({ timescale }) => repeats(timescale)).filter(isDue)) {
    const more = deadline.due >= today ? 1 : 0;
    ahead.set(deadline.id, (ahead.get(deadline.id) ?? 0) + more);
  }
  return [...ahead.values()].every((count) => count >= wanted);
}

function trim(deadlines: readonly Deadline[], today: IsoDate, wanted: number): readonly Deadline[] {
  const ahead = new Map<string, number>();
  return deadlines.filter((deadline) => {
    if (!isDue(deadline) || !repeats(deadline.timescale) || deadline.due < today) return true;
    const place = ahead.get(deadline.id) ?? 0;
    ahead.set(deadline.id, place + 1);
    return place < wanted;
  });
}

function repeats({ clock, readings }: Timescale): boolean {
  const clocks: readonly Clock[] = clock ? [clock] : (readings ?? []).map((reading) => reading.clock);
  return clocks.some(({ shape }) => shape === 'every');
}

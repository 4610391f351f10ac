import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { Clock, Timescale } from '../../policy/types.ts';
import { heldDeadlines } from '../../schedule/held.ts';
import { buildSchedule, inOrder } from '../../schedule/schedule.ts';
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
  let before: Dates | undefined;
  for (let count = AHEAD; ; count *= 2) {
    const schedule = buildSchedule(policy, { ...facts, count }, calendar);
    const dates = datesOf(schedule.deadlines, today);
    if (count >= MOST || areEnough(dates, ahead, before))
      return { ...schedule, deadlines: trim(schedule.deadlines, today, ahead) };
    before = dates;
  }
}

/** The same, with what each meeting held and each visit made was due by: the whole of a case, not only what is left to do. */
export function workOutWhole(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
  calendar: WorkingCalendar,
  today: IsoDate,
): Schedule {
  const schedule = workOut(policy, facts, calendar, today);
  const held = heldDeadlines(policy, { ...facts, count: 1 }, calendar);
  return { ...schedule, deadlines: inOrder([...held, ...schedule.deadlines]) };
}

/** Of each rule that repeats, how many dates there are, and how many of them from today on. */
type Dates = ReadonlyMap<string, { readonly all: number; readonly ahead: number }>;

function datesOf(deadlines: readonly Deadline[], today: IsoDate): Dates {
  const dates = new Map<string, { all: number; ahead: number }>();
  for (const { id, due, timescale } of deadlines.filter(isDue)) {
    if (!repeats(timescale)) continue;
    const { all, ahead } = dates.get(id) ?? { all: 0, ahead: 0 };
    dates.set(id, { all: all + 1, ahead: ahead + (due >= today ? 1 : 0) });
  }
  return dates;
}

/** A rule that has ended, as with its order, gives no more than before, however many are asked for. */
function areEnough(dates: Dates, wanted: number, before: Dates | undefined): boolean {
  return [...dates].every(([id, { all, ahead }]) => ahead >= wanted || before?.get(id)?.all === all);
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

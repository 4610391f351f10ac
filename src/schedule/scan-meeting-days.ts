import type { IsoDate } from '../calendar/date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { MeetingDay, MeetingQuestion } from './judge-meeting-day.ts';

/** As many days as are shown in full, and as many as are looked for where nothing sets a last day. */
export const MOST = 10;

export interface Scan {
  readonly days: readonly MeetingDay[];
  /** By rule that counts back from the meeting, the first day for the meeting that leaves time for it. */
  readonly first: ReadonlyMap<string, IsoDate | undefined>;
}

/**
 * The working days from today to the meeting's last day; where none of them will do, also those after it that leave time for
 * everything else; without a last day, as many as are offered. Stops at the end of the calendar.
 */
export function scanDays(
  judge: (date: IsoDate) => MeetingDay,
  { today, unavailable }: Pick<MeetingQuestion, 'today' | 'unavailable'>,
  last: IsoDate | undefined,
  calendar: WorkingCalendar,
): Scan {
  const cannotMake = new Set(unavailable);
  const days: MeetingDay[] = [];
  const first = new Map<string, IsoDate | undefined>();
  let offered = 0;
  let later = 0;
  for (const date of workingDaysFrom(today, calendar)) {
    const isLater = last !== undefined && date > last;
    const isEnough = isLater ? offered > 0 || later === MOST : last === undefined && offered === MOST;
    if (isEnough) break;
    const day = judge(date);
    days.push(day);
    for (const { id } of day.notices) {
      const isLost = day.breaks.some(({ deadline }) => deadline.id === id);
      if (first.get(id) === undefined) first.set(id, isLost ? undefined : date);
    }
    if (cannotMake.has(date)) continue;
    if (day.breaks.length === 0) offered += 1;
    if (isLater && day.breaks.every(({ is }) => is === 'too-late')) later += 1;
  }
  return { days, first };
}

function* workingDaysFrom(today: IsoDate, calendar: WorkingCalendar): Generator<IsoDate> {
  if (!calendar.covers(today)) return;
  if (calendar.isWorkingDay(today)) yield today;
  for (let count = 1; ; count += 1) {
    const date = calendar.addWorkingDays(today, count);
    if (date === undefined) return;
    yield date;
  }
}

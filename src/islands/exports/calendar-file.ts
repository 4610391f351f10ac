import { addDays, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { generateIcsCalendar } from 'ts-ics';
import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { foldLines } from './fold-lines.ts';

/** A day of a calendar file. */
export interface CalendarDay {
  /** Tells it from every other, so that taking the same day in again replaces it. */
  readonly uid: string;
  readonly day: IsoDate;
  readonly summary: string;
  readonly description: readonly string[];
  readonly url: string;
}

/** A calendar file of days, an event for each, all day. It names the calculator that made it. */
export function dayFile(days: readonly CalendarDay[], calculator: string, now: Date): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: `-//Child in Need Handbook//${calculator}//EN`,
    method: 'PUBLISH',
    events: days.map(({ uid, day, summary, description, url }): IcsEvent => ({
      uid,
      stamp: { date: now },
      sequence: sequenceAt(now),
      start: allDay(day),
      end: allDay(addDays(day, 1)),
      summary,
      description: description.join('\n'),
      url,
      timeTransparent: 'TRANSPARENT',
    })),
  });
  return foldLines(text);
}

/**
 * Which version of an event this is. Nothing remembers the last one, and a program may pass over an event that is not newer than
 * its own: so each file counts the minutes since the Handbook began, and a later one is always the newer.
 */
function sequenceAt(now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - BEGAN) / 60_000));
}

const BEGAN = Date.UTC(2025, 0, 1);

function allDay(date: IsoDate): IcsDateObject {
  const { year, month, day } = partsOf(date);
  return { type: 'DATE', date: new Date(Date.UTC(year, month - 1, day)) };
}

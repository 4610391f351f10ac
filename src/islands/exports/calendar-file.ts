import { addDays, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { generateIcsCalendar } from 'ts-ics';
import type { IcsDateObject, IcsEvent } from 'ts-ics';
import { explainLastReview, explainVersion, nameOf } from '../../schedule/explain.ts';
import type { Dated } from '../result/dated.ts';
import { dayOf } from '../result/outlook.ts';
import type { Entry } from '../result/outlook.ts';
import { ruleHref, ruleWords, sourceWords, whoSentence } from '../parts/rule-words.ts';
import { choiceWords, dayLabel, deadlineWords, readingWords } from '../result/words.ts';
import { foldLines } from './fold-lines.ts';
import type { Told } from './told.ts';

/**
 * A calendar file of the dates still to come and of those that may be overdue: one event for each, all day, on the day to
 * act. Its origin is that of the site, for the links. Taking the same dates in again replaces the events.
 */
export function calendarFile(told: Told, calculator: string, now: Date, origin: string): string {
  const { late, ahead } = told.view;
  return dayFile(
    [...late, ...ahead].map((entry) => dayFor(entry, told, origin)),
    calculator,
    now,
  );
}

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
 * Tells an event from every other: the authority, the rule, which date of it, and the day it counts from. That day is the
 * only one of the case in it. Without it, the file of one child would overwrite the dates of another.
 */
export function uidFor({ id, number, why, anchor }: Dated, authority: string): string {
  const from =
    anchor?.date ??
    why.map((step) => (step.step === 'from' || step.step === 'latest' ? step.date : '')).find(Boolean);
  return `${[authority, id, ...(number === undefined ? [] : [number]), ...(from ? [from] : [])].join('.')}@child-in-need-handbook`;
}

/** The event of one date of a schedule. */
export function dayFor(entry: Entry, { data }: Pick<Told, 'data'>, origin: string): CalendarDay {
  const { deadline, serves } = entry;
  const { id, timescale } = deadline;
  const address = origin + ruleHref(data, id);
  return {
    uid: uidFor(deadline, data.id),
    day: dayOf(entry),
    summary: `${dayLabel(deadline)}: ${timescale.do ?? nameOf(deadline, data)}`,
    description: [
      deadlineWords(deadline),
      `Rule of ${data.name}: ${ruleWords(timescale, data)}.`,
      ...explainVersion(deadline),
      `Strength: ${data.strengths[timescale.strength]?.name ?? timescale.strength}.`,
      ...explainLastReview(deadline, data),
      whoSentence(timescale.who, data),
      ...serves.map((served) => `The same meeting counts as: ${nameOf(served, data)}.`),
      ...(deadline.readings.length > 0
        ? [choiceWords(deadline), ...deadline.readings.map((reading) => `- ${readingWords(reading, data)}`)]
        : []),
      `Source: ${data.document.title}, ${sourceWords(timescale.source)}.`,
      address,
    ],
    url: address,
  };
}

function allDay(date: IsoDate): IcsDateObject {
  const { year, month, day } = partsOf(date);
  return { type: 'DATE', date: new Date(Date.UTC(year, month - 1, day)) };
}

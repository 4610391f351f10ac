import { addDays, addMonths, daysBetween, formatShortMonth, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Told } from '../exports/told.ts';
import { lanesOf } from './lanes.ts';
import type { Day, Lane } from './lanes.ts';

/** A place across the picture, in hundredths of its width. */
type Across = number;

export interface Mark extends Day {
  readonly across: Across;
}

export interface DrawnLane extends Pick<Lane, 'id' | 'title' | 'note'> {
  readonly marks: readonly Mark[];
  /** A stretch of time that ends at a mark. */
  readonly span?: readonly [Across, Across];
}

export interface Picture {
  readonly months: readonly { readonly across: Across; readonly name?: string }[];
  readonly today: Across | undefined;
  readonly lanes: readonly DrawnLane[];
  /** How many dates lie too far off to be drawn. */
  readonly left: number;
}

// What lies further off than this would press everything else together.
const MONTHS_BACK = 6;
const MONTHS_AHEAD = 15;
const MOST_NAMES = 4;
const MARGIN = 3;

// A name that begins further across than this would run off the edge.
const LAST_NAME = 80;

// A deadline nearer to its day to act than this would only lie behind it.
const TOO_NEAR = 2;

/** Lays out a case as a picture: a lane for each rule and each date entered, months across, as wide as the paper or the screen. */
export function drawPicture(told: Told): Picture | undefined {
  const { today } = told;
  const lanes = lanesOf(told);
  const all = lanes.flatMap(({ days }) => days.map(({ date }) => date));
  const near = all.filter(
    (date) => date >= addMonths(today, -MONTHS_BACK) && date <= addMonths(today, MONTHS_AHEAD),
  );
  const shown = near.length > 0 ? [...near, today] : all;
  const [first, last] = [shown.toSorted()[0], shown.toSorted().at(-1)];
  if (!first || !last) return undefined;
  const start = firstOfMonth(first);
  const end = firstOfMonth(addMonths(firstOfMonth(last), 1));
  const across = (date: IsoDate) =>
    MARGIN + ((100 - 2 * MARGIN) * daysBetween(start, date)) / daysBetween(start, end);
  const within = (date: IsoDate) => date >= start && date < end;

  return {
    months: monthsBetween(start, end).map(({ date, name }) => ({
      across: across(date),
      ...(name && across(date) <= LAST_NAME ? { name } : {}),
    })),
    today: within(today) ? across(today) : undefined,
    lanes: lanes.flatMap(({ id, title, note, days, from }): DrawnLane[] => {
      const marks = drawn(
        days.filter(({ date }) => within(date)).map((day) => ({ ...day, across: across(day.date) })),
      );
      const last = marks.at(-1);
      if (!last) return [];
      const span = from ? { span: [from < start ? 0 : across(from), last.across] as const } : {};
      return [{ id, title, note, marks, ...span }];
    }),
    left: all.filter((date) => !within(date)).length,
  };
}

/** What matters most is drawn last, over the others; a deadline that its day to act would hide is left out. */
function drawn(marks: readonly Mark[]): readonly Mark[] {
  const acts = marks.filter(({ kind }) => kind === 'act');
  return marks
    .filter(
      ({ kind, across }) => kind !== 'due' || acts.every((act) => Math.abs(act.across - across) >= TOO_NEAR),
    )
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

const ORDER: readonly Day['kind'][] = ['passed', 'due', 'expected', 'barred', 'act', 'entered', 'overdue'];

/** The first of each month, of which only a few have room for their name. */
function monthsBetween(
  start: IsoDate,
  end: IsoDate,
): readonly { readonly date: IsoDate; readonly name?: string }[] {
  const count = monthNumber(end) - monthNumber(start) + 1;
  const step = Math.ceil((count - 1) / MOST_NAMES);
  return Array.from({ length: count }, (_, place) => {
    const date = addMonths(start, place);
    return place % step === 0 && place < count - 1 ? { date, name: formatShortMonth(date) } : { date };
  });
}

function firstOfMonth(date: IsoDate): IsoDate {
  return addDays(date, 1 - partsOf(date).day);
}

function monthNumber(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

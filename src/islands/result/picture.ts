import { addDays, addMonths, daysBetween, formatMonth, partsOf } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { dayOf } from './outlook.ts';
import type { Entry } from './outlook.ts';

/** A place across the picture, in hundredths of its width. */
type Across = number;

export interface Mark {
  readonly across: Across;
  readonly date: IsoDate;
  /** A day to act; the deadline where it is later; an expected end; a day before which nothing may happen. */
  readonly kind: 'act' | 'due' | 'expected' | 'barred';
}

/** One rule of the picture: its title, in lines short enough for a phone, and its dates. */
export interface Lane {
  readonly id: string;
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
}

export interface Picture {
  readonly months: readonly { readonly across: Across; readonly name?: string }[];
  readonly today: Across | undefined;
  readonly lanes: readonly Lane[];
  /** How many dates lie too far off to be drawn. */
  readonly left: number;
}

// What lies further off than this would press everything else together.
const MONTHS_BACK = 6;
const MONTHS_AHEAD = 15;
const MOST_NAMES = 4;
const LONGEST_LINE = 36;
const MARGIN = 3;

// A name that begins further across than this would run off the edge.
const LAST_NAME = 85;

/** Lays out the dates as a picture: a lane for each rule, months across, as wide as the paper or the screen. */
export function drawPicture(entries: readonly Entry[], today: IsoDate): Picture | undefined {
  const all = entries.map(dayOf);
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

  const lanes = [...new Set(entries.map(({ deadline }) => deadline.id))].flatMap((id): Lane[] => {
    const own = entries.filter(({ deadline }) => deadline.id === id);
    const marks = own.flatMap((entry) => marksOf(entry).filter(({ date }) => within(date)));
    if (marks.length === 0) return [];
    const title = own[0]?.deadline.timescale.title ?? id;
    return [{ id, lines: wrap(title), marks: marks.map((mark) => ({ ...mark, across: across(mark.date) })) }];
  });
  return {
    months: monthsBetween(start, end).map(({ date, name }) => ({
      across: across(date),
      ...(name && across(date) <= LAST_NAME ? { name } : {}),
    })),
    today: within(today) ? across(today) : undefined,
    lanes,
    left: all.filter((date) => !within(date)).length,
  };
}

function marksOf(entry: Entry): readonly Omit<Mark, 'across'>[] {
  const { kind, due } = entry.deadline;
  const day = dayOf(entry);
  if (kind === 'expected-end') return [{ date: day, kind: 'expected' }];
  if (kind === 'not-before' || kind === 'not-until') return [{ date: day, kind: 'barred' }];
  const act = { date: day, kind: 'act' } as const;
  return due === day ? [act] : [{ date: due, kind: 'due' }, act];
}

/** The first of each month, of which only a few have room for their name. */
function monthsBetween(
  start: IsoDate,
  end: IsoDate,
): readonly { readonly date: IsoDate; readonly name?: string }[] {
  const count = monthNumber(end) - monthNumber(start) + 1;
  const step = Math.ceil((count - 1) / MOST_NAMES);
  return Array.from({ length: count }, (_, place) => {
    const date = addMonths(start, place);
    return place % step === 0 && place < count - 1 ? { date, name: shortMonth(date) } : { date };
  });
}

/** "Dec 2025" */
function shortMonth(date: IsoDate): string {
  const [month = '', year = ''] = formatMonth(date).split(' ');
  return `${month.slice(0, 3)} ${year}`;
}

function firstOfMonth(date: IsoDate): IsoDate {
  return addDays(date, 1 - partsOf(date).day);
}

function monthNumber(date: IsoDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + month;
}

function wrap(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < LONGEST_LINE)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

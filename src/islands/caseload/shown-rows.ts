import { isThisWeek } from '../../schedule/status.ts';
import { dayOf } from '../result/outlook.ts';
import type { Entry } from '../result/outlook.ts';
import { whoWords } from '../parts/rule-words.ts';
import { plannedFor } from './case-row.ts';
import type { CaseRow } from './case-row.ts';

/** Where a row stands: by the most pressing of what is due. */
export type Standing = 'overdue' | 'week' | 'later' | 'nothing';

export const STANDINGS: readonly (readonly [Standing, string])[] = [
  ['overdue', 'Overdue, if not done'],
  ['week', 'Due within 7 days'],
  ['later', 'Due later'],
  ['nothing', 'Nothing to do by a date'],
];

/** What to show of the list; blank shows everything. */
export interface Filter {
  readonly authority: string;
  /** The title of a post. */
  readonly who: string;
  /** The id of a topic. */
  readonly what: string;
}

export const NO_FILTER: Filter = { authority: '', who: '', what: '' };

/** In which order to list the rows. */
export type Order = 'pressing' | 'next' | 'row' | 'authority';

/** Each in words. But for the first, which has headings of its own, and the last, they stand above the list. */
export const ORDERS: readonly (readonly [Order, string])[] = [
  ['pressing', 'Overdue first'],
  ['next', 'By next date'],
  ['row', 'By row of the table'],
  ['authority', 'By authority'],
];

/** A row as the list shows it: what is overdue, and the next things to do, all on one day or planned too late. */
export interface ShownRow {
  readonly row: CaseRow;
  readonly standing: Standing;
  readonly overdue: readonly Entry[];
  readonly next: readonly Entry[];
  /** Both, what leads its line first: what is overdue, unless the list goes by the next date. */
  readonly entries: readonly Entry[];
}

/** The rows to show, usually the most pressing first: what is longest overdue, then by the day to act. */
export function shownRows(
  rows: readonly CaseRow[],
  filter: Filter,
  order: Order = 'pressing',
): readonly ShownRow[] {
  const shown = rows
    .filter(({ data }) => filter.authority === '' || data.id === filter.authority)
    .map((row) => showRow(row, filter, order))
    .filter(({ standing }) => standing !== 'nothing' || (filter.who === '' && filter.what === ''));
  const keyed = shown.map((one) => ({ one, key: keyOf(one, order) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ one }) => one);
}

/** The rows of a list under the headings that its order asks for. */
export function underHeadings(
  rows: readonly ShownRow[],
  order: Order,
): ReadonlyMap<string, readonly ShownRow[]> {
  const words = new Map<string, string>([...STANDINGS, ...ORDERS]);
  return Map.groupBy(rows, ({ row, standing }) =>
    order === 'authority' ? row.data.name : (words.get(order === 'pressing' ? standing : order) ?? ''),
  );
}

/** How many rows stand where. */
export function countStandings(rows: readonly ShownRow[]): Readonly<Record<Standing, number>> {
  const counts = { overdue: 0, week: 0, later: 0, nothing: 0 };
  for (const { standing } of rows) counts[standing] += 1;
  return counts;
}

/** What the list can be filtered by: only what some row has. */
export interface Choices {
  readonly authorities: ReadonlyMap<string, string>;
  readonly who: readonly string[];
  readonly what: ReadonlyMap<string, string>;
}

export function choicesOf(rows: readonly CaseRow[]): Choices {
  const authorities = new Map<string, string>();
  const who = new Set<string>();
  const what = new Map<string, string>();
  for (const { data, overdue, ahead } of rows) {
    authorities.set(data.id, data.name);
    for (const entry of [...overdue, ...ahead]) {
      for (const title of titlesOf(entry, data)) who.add(title);
      const { topic } = entry.deadline.timescale;
      what.set(topic, data.topics[topic] ?? topic);
    }
  }
  const byName = ([, a]: readonly [string, string], [, b]: readonly [string, string]) =>
    a.localeCompare(b, 'en');
  return {
    authorities: new Map([...authorities].sort(byName)),
    who: [...who].sort((a, b) => a.localeCompare(b, 'en')),
    what: new Map([...what].sort(byName)),
  };
}

function showRow(row: CaseRow, { who, what }: Filter, order: Order): ShownRow {
  const wanted = (entry: Entry) =>
    (who === '' || titlesOf(entry, row.data).includes(who)) &&
    (what === '' || entry.deadline.timescale.topic === what);
  const overdue = row.overdue.filter(wanted);
  const ahead = row.ahead.filter(wanted);
  const isTooLate = (entry: Entry) => (plannedFor(entry, row) ?? '') > entry.deadline.due;
  const next = ahead.filter((entry) => (ahead[0] && dayOf(entry) === dayOf(ahead[0])) || isTooLate(entry));
  const entries = order === 'next' ? [...next, ...overdue] : [...overdue, ...next];
  return { row, overdue, next, entries, standing: standingOf(overdue, next) };
}

function standingOf(overdue: readonly Entry[], [next]: readonly Entry[]): Standing {
  if (overdue.length > 0) return 'overdue';
  if (!next) return 'nothing';
  return isThisWeek(next.status) ? 'week' : 'later';
}

/** Each title of a post alone, or that the document names none. */
function titlesOf({ deadline: { timescale } }: Entry, data: CaseRow['data']): readonly string[] {
  const { who } = timescale;
  return who === 'not-stated' ? [whoWords(who, data)] : who.map((role) => whoWords([role], data));
}

/** What stands before what: compared as text. */
function keyOf({ row, standing, overdue, next }: ShownRow, order: Order): string {
  const place = STANDINGS.findIndex(([one]) => one === standing);
  const [late] = overdue;
  const nextDay = next[0] && dayOf(next[0]);
  const number = String(row.number).padStart(9, '0');
  const pressing = `${place} ${late?.deadline.due ?? nextDay ?? ''} ${number}`;
  switch (order) {
    case 'pressing':
      return pressing;
    case 'next':
      // What has nothing to come stands behind every day
      return `${nextDay ?? 'none'} ${pressing}`;
    case 'row':
      return number;
    case 'authority':
      return `${row.data.name.toLowerCase()} ${pressing}`;
  }
}

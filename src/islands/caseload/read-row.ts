import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { checkPeriods } from '../../schedule/check-facts.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import { EMPTY_CASE } from '../case/case-form.ts';
import { questionsFor } from '../case/questions.ts';
import type { Questions } from '../case/questions.ts';
import { ANY_ROUTE } from '../case/routes.ts';
import type { CalculatorData } from '../data.ts';
import { readAuthority, readCohorts, readLabel, readRoute } from './read-choices.ts';
import { ANY_YEAR, readDateCell, readHeldCell } from './read-dates.ts';
import type { ReadCell } from './read-dates.ts';
import type { Heading, Table, TableRow } from './read-table.ts';
import { quote } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One thing to put right: in which row and column, and what. */
export interface Mistake {
  readonly row: number;
  /** As its heading stands in the table; none where it is about the row as a whole. */
  readonly column?: string;
  readonly message: string;
}

/** A row that can be worked out. */
export interface ReadRow {
  readonly number: number;
  readonly label: string;
  readonly data: CalculatorData;
  readonly facts: Omit<CaseFacts, 'count'>;
  /** The events whose dates these rules can be told. */
  readonly asked: readonly string[];
  /** The columns whose dates no rule counts from in this case. */
  readonly unused: readonly string[];
}

export type RowOutcome =
  | { readonly ok: true; readonly row: ReadRow }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

export interface Given {
  readonly words: Vocabulary;
  /** The rules of every authority that the table names. */
  readonly data: ReadonlyMap<string, CalculatorData>;
  readonly years: Pick<BankHolidays, 'firstYear' | 'lastYear'>;
  readonly today: IsoDate;
}

// A hundred dates, written out
const LONGEST_CELL = 4000;

type Cell = readonly [string, Heading];

/**
 * Takes a table and gives what reads one row of it: the facts of the case, or every mistake in the order of the columns. The
 * checks are those of the form (see `readCase`). A date that no rule of the case counts from only has to be one.
 */
export function rowReader(
  { headings }: Pick<Table, 'headings'>,
  given: Given,
): (row: TableRow) => RowOutcome {
  const questionsOf = rememberedQuestions();
  return ({ number, cells }) => {
    const mistakes: Mistake[] = [];
    const filled = cells.flatMap((cell, place): readonly Cell[] => {
      const heading = headings[place];
      return heading && cell.trim() !== '' ? [[cell.trim(), heading]] : [];
    });
    const long = filled.filter(([cell]) => cell.length > LONGEST_CELL);
    if (long.length > 0) return { ok: false, mistakes: long.map((cell) => tooLong(cell, number)) };
    const read = <Value>(found: ReadCell<Value>, column?: string): Value | undefined => {
      if (found.ok) return found.value;
      mistakes.push({ row: number, ...(column === undefined ? {} : { column }), message: found.message });
      return undefined;
    };
    const choice = <Value>(holds: Heading['column']['holds'], reader: (cell: string) => ReadCell<Value>) => {
      const cell = filled.find(([, { column }]) => column.holds === holds)?.[0] ?? '';
      const heading = headings.find((one) => one?.column.holds === holds);
      return read(reader(cell), heading?.words ?? holds);
    };
    const tooMany = cells.slice(headings.length).filter((cell) => cell.trim() !== '').length;
    if (tooMany > 0) read(no(tooManyCells(cells.length, headings.length)));

    const label = choice('label', readLabel) ?? '';
    const id = choice('authority', (cell) => readAuthority(cell, given.words));
    const data = id === undefined ? undefined : given.data.get(id);
    if (!data) return { ok: false, mistakes };
    const route = choice('route', (cell) => readRoute(cell, given.words, data));
    const named = choice('cohorts', (cell) => readCohorts(cell, given.words)) ?? [];
    // The date of an event that only one cohort has turns that cohort on
    const implied = filled.flatMap(([, { column }]) =>
      'event' in column ? (data.events[column.event]?.cohort ?? []) : [],
    );
    const questions = questionsOf(data, route ?? ANY_ROUTE, [...named, ...implied]);
    const { events, held, unused } = readDates(filled, questions, given, read);
    if (mistakes.length > 0) return { ok: false, mistakes };

    const facts = {
      events,
      held,
      route: questions.route === ANY_ROUTE ? undefined : questions.route,
      cohorts: questions.cohorts,
    };
    for (const { event, message } of checkPeriods(data, facts)) {
      read(
        no(message),
        filled.find(([, { column }]) => 'event' in column && column.event === event)?.[1].words,
      );
    }
    const asked = eventsOf(questions);
    if (asked.length > 0 && Object.keys(events).length + Object.keys(held).length === 0)
      read(no(noDate(data, asked)));
    if (mistakes.length > 0) return { ok: false, mistakes };
    return { ok: true, row: { number, label, data, facts, asked, unused } };
  };
}

function readDates(
  filled: readonly Cell[],
  questions: Questions,
  { years, today }: Given,
  read: <Value>(found: ReadCell<Value>, column: string) => Value | undefined,
): { events: Record<string, IsoDate>; held: Record<string, readonly IsoDate[]>; unused: readonly string[] } {
  const events: Record<string, IsoDate> = {};
  const held: Record<string, readonly IsoDate[]> = {};
  const unused: string[] = [];
  const dates = [...questions.required, ...questions.optional].map(({ event }) => event);
  for (const [cell, { words, column }] of filled) {
    if (column.holds === 'date') {
      const used = dates.includes(column.event);
      const date = read(readDateCell(cell, used ? { years } : ANY_YEAR), words);
      if (!used) unused.push(words);
      else if (date) events[column.event] = date;
    }
    if (column.holds === 'held') {
      const used = questions.held.includes(column.event);
      const found = readHeldCell(
        cell,
        used ? { years, when: { is: 'today or in the past', today } } : ANY_YEAR,
      );
      for (const message of found.messages) read(no(message), words);
      if (!used) unused.push(words);
      else if (found.dates.length > 0) held[column.event] = found.dates;
    }
  }
  return { events, held, unused };
}

/** Thousands of rows make few kinds of case, and what to ask of each kind takes long to find. */
function rememberedQuestions() {
  const known = new Map<string, Questions>();
  return (data: CalculatorData, route: string, cohorts: readonly string[]): Questions => {
    const key = [data.id, route, ...new Set(cohorts)].join(' ');
    const questions = known.get(key) ?? questionsFor(data, { ...EMPTY_CASE, route, cohorts });
    known.set(key, questions);
    return questions;
  };
}

function eventsOf({ required, optional, held }: Questions): readonly string[] {
  return [...new Set([...[...required, ...optional].map(({ event }) => event), ...held])];
}

function noDate({ name, events }: CalculatorData, [first = '']: readonly string[]): string {
  return `Enter at least one date that the rules of ${name} count from, such as "${events[first]?.name ?? first}"`;
}

function tooLong([cell, { words }]: Cell, row: number): Mistake {
  const most = LONGEST_CELL.toLocaleString('en-GB');
  return { row, column: words, message: `${quote(cell)} must be ${most} characters or fewer` };
}

function tooManyCells(found: number, columns: number): string {
  return `it has ${found} cells, but the table has ${columns} columns. Put quotation marks around a cell that holds a comma, semicolon or tab`;
}

const no = (message: string) => ({ ok: false, message }) as const;

import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test, vi } from 'vitest';
import { createWorkingCalendar } from '../../../src/calendar/working-calendar.ts';
import { readCsv } from '../../../src/formats/csv.ts';
import { workOutRow } from '../../../src/islands/caseload/case-row.ts';
import { caseloadCsv } from '../../../src/islands/caseload/caseload-csv.ts';
import { caseloadDays } from '../../../src/islands/caseload/caseload-days.ts';
import { caseloadText } from '../../../src/islands/caseload/caseload-text.ts';
import { authoritiesIn, workOutCaseload } from '../../../src/islands/caseload/caseload.ts';
import { readTable } from '../../../src/islands/caseload/read-table.ts';
import { choicesOf, NO_FILTER, shownRows, underHeadings } from '../../../src/islands/caseload/shown-rows.ts';
import type { Order, ShownRow } from '../../../src/islands/caseload/shown-rows.ts';
import {
  caseloadSentence,
  furtherWords,
  leadOf,
  mistakeWords,
  untoldWords,
} from '../../../src/islands/caseload/words.ts';
import { workThrough } from '../../../src/islands/caseload/work-through.ts';
import type { CalculatorData } from '../../../src/islands/data.ts';
import { dayFile } from '../../../src/islands/exports/calendar-file.ts';
import type { Timescale } from '../../../src/policy/types.ts';
import { day, EXAMPLE, HOLIDAYS } from '../example.ts';
import { WORDS } from './words.ts';

// Friday. Fourteen days after a Thursday is a Thursday; six weeks after Monday 1 September is Monday 13 October.
const TODAY = day('2025-12-12');
const HEADINGS = 'label;authority;route;assessment completed;initial meeting;order made;reviews held';
const ORIGIN = 'https://handbook.example';
const quiet = { progress: () => undefined, wanted: () => true };

const worked = (...rows: readonly string[]) => workedBy(EXAMPLE, rows);

async function workedBy(data: CalculatorData, rows: readonly string[], headings = HEADINGS) {
  const read = readTable([headings, ...rows].join('\n'), WORDS);
  if (!read.ok) throw new Error(read.message);
  const given = { words: WORDS, data: new Map([['example', data]]), holidays: HOLIDAYS, today: TODAY };
  const caseload = await workOutCaseload(read.table, given, quiet);
  if (!caseload) throw new Error('The work was given up');
  return { caseload, shown: shownRows(caseload.rows, NO_FILTER) };
}

// Row 2: the assessment was completed on Thursday 11 December, so the meeting is due on Christmas Day: act on the 24th.
const LATER = 'later;example;assessment;11/12/2025';
// Row 3: completed on Monday 1 December, so the meeting is due on Monday 15 December, in three days.
const WEEK = 'week;example;assessment;1/12/2025';
// Row 4: completed on Monday 1 September, so the meeting was due on Monday 15 September, and no meeting is told.
const OVERDUE = 'overdue;example;assessment;1/9/2025';
// Row 5: a first meeting on 1 September and no review since: reviews were due on 13 October and 24 November.
const REVIEWS = 'reviews;example;assessment;;1/9/2025';
const WRONG = 'wrong;example;assessment;31/2/2025';

test('puts the longest overdue first, then what is due this week, then later', async () => {
  const { shown } = await worked(LATER, WEEK, REVIEWS, OVERDUE);
  expect(
    shown.map((one) => [one.row.label, one.standing, leadOf(one)?.deadline.id, leadOf(one)?.deadline.due]),
  ).toEqual([
    ['overdue', 'overdue', 'first-meeting', '2025-09-15'],
    ['reviews', 'overdue', 'reviews', '2025-10-13'],
    ['week', 'week', 'first-meeting', '2025-12-15'],
    ['later', 'later', 'first-meeting', '2025-12-25'],
  ]);
  expect(leadOf(shown.at(-1) as ShownRow)?.deadline.actBy).toBe('2025-12-24');
});

test('a row is not overdue by what no date in the table could show as done', async () => {
  const { shown } = await worked('1;example;assessment;;1/9/2025;;13/10/2025 24/11/2025');
  // The report after each meeting cannot be told, and neither can the point of three months, 1 December
  expect(shown[0]).toMatchObject({ standing: 'later', overdue: [] });
  expect(untoldWords((shown[0] as ShownRow).row).length).toBeGreaterThan(0);
});

test('what was to be held so long after an event is not overdue once it has been held', () => {
  const rule: Timescale = {
    ...(EXAMPLE.timescales['reviews'] as Timescale),
    clock: { shape: 'within', limit: { count: 2, unit: 'weeks' }, after: 'referral' },
  };
  const data = { ...EXAMPLE, timescales: { 'review-after-referral': rule } };
  const overdue = (...held: readonly string[]) => {
    const facts = {
      events: { referral: day('2025-10-01') },
      held: { review: held.map(day) },
      route: undefined,
      cohorts: [],
    };
    const row = { number: 2, label: '', data, facts, asked: ['referral', 'review'], unused: [] };
    return workOutRow(row, createWorkingCalendar(HOLIDAYS), TODAY).overdue.map(
      ({ deadline }) => deadline.due,
    );
  };
  // Two weeks after Wednesday 1 October is Wednesday 15 October
  expect(overdue()).toEqual(['2025-10-15']);
  expect(overdue('2025-09-30')).toEqual(['2025-10-15']);
  expect(overdue('2025-11-03')).toEqual([]);
});

test('says what else is overdue and what comes next', async () => {
  const { shown } = await worked(REVIEWS);
  expect(furtherWords(shown[0] as ShownRow)).toEqual(['Hold a review by Monday 5 January 2026.']);
});

describe('a review that is planned', () => {
  const PLANNED = 'label;authority;route;initial meeting;next planned review;reviews held';
  // Six weeks after a first meeting on Monday 1 December are Monday 12 January.
  const rowOf = async (...cells: readonly string[]) => {
    const { caseload, shown } = await workedBy(
      EXAMPLE,
      [['1', 'example', 'assessment', ...cells].join(';')],
      PLANNED,
    );
    return { caseload, shown, first: shown[0] as ShownRow };
  };
  const LATE = 'Review 1, due by Monday 12 January 2026, is planned for Monday 19 January 2026, 7 days late.';

  test('too late: what must be done by when is told, also where something else comes first', async () => {
    const { caseload, shown, first } = await rowOf('1/12/2025', '19/1/2026');
    // Ten working days back from Monday 19 January, over no bank holiday, is Monday 5 January.
    expect(leadOf(first)?.deadline).toMatchObject({ id: 'invitations', due: '2026-01-05' });
    expect(furtherWords(first)).toEqual(['Hold a review by Monday 12 January 2026.', LATE]);
    expect(caseloadCsv(shown, [], caseload, ORIGIN)).toContain(LATE);
    expect(caseloadText(shown, [], caseload, 'pressing')).toContain(LATE);
    const [, review] = caseloadDays(shown, caseload.rows, ORIGIN);
    expect(review).toMatchObject({ day: '2026-01-12', summary: '1: Act by: Hold a review' });
    expect(review?.description[0]).toBe(LATE);
  });

  test('in time: nothing but what comes next, and then that it is in time', async () => {
    // Ten working days back from 12 January: 9, 8, 7, 6, 5 and 2 January, 31, 30, 29 and 24 December.
    const { first } = await rowOf('1/12/2025', '12/1/2026');
    expect(first.next.map(({ deadline }) => [deadline.id, deadline.due])).toEqual([
      ['invitations', '2025-12-24'],
    ]);
    expect(furtherWords(first)).toEqual([]);
    // Six weeks after Monday 10 November are Monday 22 December. The last day for its invitations, the 5th, has passed.
    expect(furtherWords((await rowOf('10/11/2025', '19/12/2025')).first)).toContain(
      'Review 1, due by Monday 22 December 2025, is planned for Friday 19 December 2025, in time.',
    );
  });

  test('a day late is one day', async () => {
    expect(furtherWords((await rowOf('1/12/2025', '13/1/2026')).first).at(-1)).toMatch(
      / 2026, 1 day late\.$/,
    );
  });

  test('after a missed one, it is that which is planned late: a plan does not make it less overdue', async () => {
    // From Monday 13 October to Monday 5 January are 84 days. The third date of the cycle is that very day.
    const { first } = await rowOf('1/9/2025', '5/1/2026');
    expect([first.standing, leadOf(first)?.deadline.due]).toEqual(['overdue', '2025-10-13']);
    const planned = furtherWords(first).filter((words) => words.includes('is planned for'));
    expect(planned).toEqual([
      'Review 1, due by Monday 13 October 2025, is planned for Monday 5 January 2026, 84 days late.',
    ]);
  });

  test('a planned day that has passed says nothing: it may have been held or not', async () => {
    expect(furtherWords((await rowOf('1/12/2025', '11/12/2025')).first).join()).not.toContain('planned');
    // Today has not passed: 60 days after Monday 13 October, when the first was missed.
    expect(furtherWords((await rowOf('1/9/2025', '12/12/2025')).first)).toContain(
      'Review 1, due by Monday 13 October 2025, is planned for Friday 12 December 2025, 60 days late.',
    );
  });
});

test('a first meeting that is planned late is due later, and its day does not hide what comes before it', async () => {
  // Completed on Thursday 11 December: due on Christmas Day. Planned for Monday 12 January, 18 days later, with
  // invitations ten working days before it, on 24 December.
  const { shown, caseload } = await worked('1;example;assessment;11/12/2025;12/1/2026');
  const [first] = shown as [ShownRow];
  expect(first.standing).toBe('later');
  expect(first.next.map(({ deadline }) => deadline.id)).toEqual(['invitations', 'first-meeting']);
  expect(furtherWords(first)).toContain(
    'First meeting, due by Thursday 25 December 2025, is planned for Monday 12 January 2026, 18 days late.',
  );
  const meeting = shownRows(caseload.rows, { ...NO_FILTER, what: 'first-meeting' }, 'pressing');
  expect(caseloadText(meeting, [], caseload, 'pressing')).not.toContain('Due by Monday 12 January');
});

test('dates against the order of the rules are told on the row, in the table and in the text', async () => {
  const { caseload, shown } = await worked('1;example;assessment;;15/9/2025;;1/9/2025');
  const note =
    'The review, Monday 1 September 2025, lies before the first meeting, Monday 15 September 2025, from which it is counted. Check both dates.';
  const [headings = [], cells = []] = readCsv(
    caseloadCsv(shown, [], caseload, ORIGIN).replace(/^\uFEFF/, ''),
    ',',
  ).rows;
  expect(cells[headings.indexOf('To check')]).toBe(note);
  expect(caseloadText(shown, [], caseload, 'pressing')).toContain(note);
  const inOrder = await worked('1;example;assessment;;1/9/2025;;15/9/2025');
  expect(caseloadCsv(inOrder.shown, [], inOrder.caseload, ORIGIN)).not.toContain('lies before');
});

test('tells the mistakes of some rows and works out the rest', async () => {
  const { caseload } = await worked(LATER, WRONG, WEEK);
  expect(caseload.rows.map(({ label }) => label)).toEqual(['later', 'week']);
  expect(caseload.mistakes.map(mistakeWords)).toEqual([
    'Row 3, column "assessment completed": 31/2/2025 must be a real date. Write it as day, month and year, such as 28 2 2026',
  ]);
});

test('sums up in one sentence', async () => {
  const all = await worked(LATER, WEEK, OVERDUE);
  expect(caseloadSentence(all.caseload, all.shown)).toBe(
    'Of 3 rows, 1 is overdue if not done and 1 is due within 7 days.',
  );
  const none = await worked(WRONG);
  expect(caseloadSentence(none.caseload, none.shown)).toBe('No row could be worked out: there is 1 mistake.');
});

test('counts the rows whose dates were not used', async () => {
  const { caseload } = await worked(
    '1;example;transfer-in;1/12/2025;1/9/2025',
    '2;example;transfer-in;1/12/2025;1/9/2025',
  );
  expect(caseload.notes).toEqual([
    'Column "assessment completed": not used for 2 rows, because no rule for that kind of case counts from these dates.',
  ]);
});

describe('in another order', () => {
  const labels = (shown: ReturnType<typeof shownRows>) => shown.map(({ row }) => row.label);
  const headed = (shown: ReturnType<typeof shownRows>, order: Order) =>
    [...underHeadings(shown, order)].map(([heading, rows]) => [heading, labels(rows)]);

  test('by next date: what comes next leads each row, and a row with nothing to come is last', async () => {
    const { caseload } = await worked(REVIEWS, OVERDUE, LATER, WEEK);
    const shown = shownRows(caseload.rows, NO_FILTER, 'next');
    // The next review of row 2 is due on Monday 5 January 2026, and nothing follows from a meeting that was not held.
    expect(shown.map((one) => [one.row.label, leadOf(one)?.deadline.actBy])).toEqual([
      ['week', '2025-12-15'],
      ['later', '2025-12-24'],
      ['reviews', '2026-01-05'],
      ['overdue', '2025-09-15'],
    ]);
    expect(furtherWords(shown[2] as ShownRow)[0]).toMatch(
      /was due by Monday 13 October 2025\. If it has not/,
    );
    expect(headed(shown, 'next')).toEqual([['By next date', ['week', 'later', 'reviews', 'overdue']]]);
  });

  test('by row of the table, numbers as numbers', async () => {
    const blank = Array.from({ length: 8 }, () => LATER);
    const { caseload } = await worked(WEEK, OVERDUE, ...blank, REVIEWS);
    const shown = shownRows(caseload.rows.toReversed(), NO_FILTER, 'row');
    expect(shown.map(({ row }) => row.number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(headed(shown, 'row').map(([heading]) => heading)).toEqual(['By row of the table']);
  });

  test('by authority, in each the most pressing first', async () => {
    const { caseload } = await worked(LATER, OVERDUE, WEEK);
    const rows = caseload.rows.map((row) =>
      row.label === 'overdue' ? row : { ...row, data: { ...EXAMPLE, id: 'ash', name: 'ash Borough' } },
    );
    expect(headed(shownRows(rows, NO_FILTER, 'authority'), 'authority')).toEqual([
      ['ash Borough', ['week', 'later']],
      ['Example', ['overdue']],
    ]);
  });

  test('the table and the text keep the order shown', async () => {
    const { caseload } = await worked(REVIEWS, LATER, WEEK);
    const shown = shownRows(caseload.rows, NO_FILTER, 'next');
    const table = caseloadCsv(shown, [], caseload, 'https://handbook.example');
    expect(table.split('\r\n').map((line) => line.split(',')[1])).toEqual([
      'Label',
      'week',
      'later',
      'reviews',
    ]);
    const text = caseloadText(shown, [], caseload, 'next');
    expect(text).toMatch(
      /\n\nBy next date\n\nweek: Act by [^]*\nlater: Act by [^]*\nreviews: Act by Monday 5 January/,
    );
  });
});

test('shows only what fits a filter, in each row its own next date', async () => {
  const { caseload } = await worked(LATER, REVIEWS);
  const choices = choicesOf(caseload.rows);
  expect([...choices.authorities]).toEqual([['example', 'Example']]);
  expect(choices.who).toContain('Social worker');
  expect(shownRows(caseload.rows, { ...NO_FILTER, authority: 'otherton' })).toEqual([]);
  const reviews = shownRows(caseload.rows, { ...NO_FILTER, what: 'first-meeting', who: 'Social worker' });
  expect(reviews.map(({ row }) => row.label)).toEqual(['reviews', 'later']);
  expect(shownRows(caseload.rows, { ...NO_FILTER, who: 'Nobody' })).toEqual([]);
});

const daysOf = ({ caseload, shown }: Awaited<ReturnType<typeof worked>>) =>
  caseloadDays(shown, caseload.rows, ORIGIN);

test('the calendar file has every row on its day to act, under ids that do not change', async () => {
  const uids = async (...rows: readonly string[]) =>
    daysOf(await worked(...rows)).map(({ uid, day: date, summary }) => [uid, date, summary]);
  expect(await uids(LATER)).toEqual([
    [
      'example.first-meeting.later@child-in-need-handbook',
      '2025-12-24',
      'later: Act by: Hold the first meeting',
    ],
  ]);
  const both = await uids(WEEK, LATER);
  expect(both).toContainEqual((await uids(LATER))[0]);
  // Two rows with one label, and a row without any: only its first day tells it from others
  const alike = await uids(LATER, LATER, LATER.replace('later', ''), LATER.replace('later', 'a.b/ü'));
  expect(alike.map(([uid]) => uid).toSorted()).toEqual([
    'example.first-meeting.a%2Eb%2F%C3%BC@child-in-need-handbook',
    'example.first-meeting.from-2025-12-11@child-in-need-handbook',
    'example.first-meeting.later#2@child-in-need-handbook',
    'example.first-meeting.later@child-in-need-handbook',
  ]);
  const all = await worked(LATER, WEEK, OVERDUE);
  const file = dayFile(daysOf(all), 'Caseload', new Date('2025-12-12'));
  const { events } = convertIcsCalendar(undefined, file);
  expect(events?.map(({ start }) => start.date.toISOString().slice(0, 10)).toSorted()).toEqual(
    daysOf(all)
      .map(({ day: date }) => date)
      .toSorted(),
  );
});

test('of two rows with one label, the second keeps its id when the first is not shown', async () => {
  const all = await worked(LATER, LATER);
  const [second] = all.shown.filter(({ row }) => row.number === 3);
  const uids = caseloadDays(second ? [second] : [], all.caseload.rows, ORIGIN).map(({ uid }) => uid);
  expect(uids).toEqual(['example.first-meeting.later#2@child-in-need-handbook']);
});

test('the spreadsheet has every row, those left out too, and no formula', async () => {
  const { caseload, shown } = await worked(LATER, WRONG, LATER.replace('later', '=1+1'));
  const text = caseloadCsv(shown, caseload.mistakes, caseload, 'https://handbook.example');
  const [headings = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''), ',').rows;
  const cell = (row: number, heading: string) => rows[row]?.[headings.indexOf(heading)];
  expect([cell(0, 'Row'), cell(0, 'Label'), cell(0, 'Act by'), cell(0, 'Source')]).toEqual([
    '2',
    'later',
    '2025-12-24',
    'Procedure, 1 First part, line 10',
  ]);
  expect(cell(1, 'Label')).toBe("'=1+1");
  expect([cell(2, 'Row'), cell(2, 'Standing')]).toEqual([
    '3',
    expect.stringContaining('31/2/2025 must be a real date'),
  ]);
});

test('the text has the rows under where they stand', async () => {
  const { caseload, shown } = await worked(LATER, OVERDUE, WRONG);
  const text = caseloadText(shown, caseload.mistakes, caseload, 'pressing');
  expect(text).toContain('Overdue, if not done\n\noverdue: Act by Monday 15 September 2025: First meeting');
  expect(text).toContain('later: Act by Wednesday 24 December 2025: First meeting');
  expect(text).toContain('Left out\n\nRow 4, column');
});

test('asks for the rules of each authority once', () => {
  const read = readTable('authority\nexample\nExample\nOtherton\nnowhere\n example', WORDS);
  expect(read.ok && authoritiesIn(read.table, WORDS)).toEqual(['example', 'otherton']);
});

test('works in stretches, tells how far it has come, and stops when it is no longer wanted', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const told: number[] = [];
  const progress = (done: number) => void told.push(done);
  const items = Array.from({ length: 9 }, (_, place) => place);
  expect(await workThrough(items, (item) => item * 2, { progress, wanted: () => true })).toEqual(
    items.map((item) => item * 2),
  );
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(9);
  expect(await workThrough(items, (item) => item, { progress, wanted: () => false })).toBeUndefined();
  vi.restoreAllMocks();
});

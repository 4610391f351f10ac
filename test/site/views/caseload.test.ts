import { expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/calendar/date.ts';
import { columnFinder } from '../../../src/islands/caseload/columns.ts';
import { rowReader } from '../../../src/islands/caseload/read-row.ts';
import { readTable } from '../../../src/islands/caseload/read-table.ts';
import { mistakeWords } from '../../../src/islands/caseload/words.ts';
import { caseloadColumns, caseloadTemplate, caseloadWords } from '../../../src/site/views/caseload.ts';
import { bankHolidays, dataFor, handbook } from '../../islands/calculator-data.ts';

const { authorities, terms } = handbook;
const words = caseloadWords(authorities, terms);

test('the template has a row for each authority and can be worked out as it is', () => {
  const read = readTable(caseloadTemplate(authorities, terms), words);
  if (!read.ok) throw new Error(read.message);
  expect(read.table.notes).toEqual([]);
  const outcomes = read.table.rows.map(
    rowReader(read.table, {
      words,
      data: new Map(authorities.map(({ id }) => [id, dataFor(id)])),
      years: bankHolidays,
      today: parseIsoDate('2025-12-12') ?? bankHolidays.days[0]!.date,
    }),
  );
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.mistakes.map(mistakeWords)))).toEqual([]);
  expect(outcomes.map((outcome) => outcome.ok && outcome.row.data.id)).toEqual(
    authorities.map(({ id }) => id),
  );
  expect(outcomes.flatMap((outcome) => (outcome.ok ? outcome.row.unused : []))).toEqual([]);
});

test('an example with reviews held has the date of the first meeting, from which they are counted', () => {
  const [headings = '', ...rows] = caseloadTemplate(authorities, terms).trim().split(/\r?\n/);
  const place = (heading: string) => headings.split(',').indexOf(heading);
  const held = rows.map((row) => row.split(',')).filter((cells) => cells[place('Review held')] !== '');
  expect(held).toHaveLength(4);
  for (const cells of held) expect(cells[place('First meeting')], cells[1]).toBe('2025-09-15');
});

test('every heading leads to its own column', () => {
  const { find } = columnFinder(words);
  for (const { id, name, label, heading, heldHeading } of words.events) {
    for (const text of [id, heading, label]) expect(find(text), text).toEqual({ holds: 'date', event: id });
    expect(find(name), name).toMatchObject({ event: id });
    if (heldHeading) expect(find(heldHeading)).toEqual({ holds: 'held', event: id });
  }
  for (const [text, event] of [
    ['reviews held', 'review'],
    ['visits held', 'visit'],
    ['CSE reviews held', 'cse-review'],
  ] as const)
    expect(find(text)).toEqual({ holds: 'held', event });
});

test('offers a column for every date that some authority asks for, and for no other', () => {
  const ids = caseloadColumns(authorities, terms).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['assessment-completed', 'review', 'visit', 'order-made']));
  expect(ids).not.toContain('meeting');
  expect(ids).not.toContain('escalation-decision');
});

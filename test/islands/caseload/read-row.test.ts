import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHeldCell } from '../../../src/islands/caseload/read-dates.ts';
import { rowReader } from '../../../src/islands/caseload/read-row.ts';
import { readTable } from '../../../src/islands/caseload/read-table.ts';
import { mistakeWords } from '../../../src/islands/caseload/words.ts';
import { day, EXAMPLE, HOLIDAYS } from '../example.ts';
import { WORDS } from './words.ts';

const given = {
  words: WORDS,
  data: new Map([['example', EXAMPLE]]),
  years: HOLIDAYS,
  today: day('2025-12-12'),
};
const HEADINGS =
  'label,authority,route,cohorts,assessment completed,initial meeting,order made,order expires,review,reviews held';

/** Reads the first row below the headings: cells by heading, the rest blank. */
function row(cells: Readonly<Record<string, string>>, headings = HEADINGS) {
  const all = { authority: 'example', route: 'assessment', ...cells } as Record<string, string>;
  const line = headings.split(',').map((heading) => `"${(all[heading] ?? '').replaceAll('"', '""')}"`);
  const read = readTable(`${headings}\n${line.join(',')}`, WORDS);
  if (!read.ok) throw new Error(read.message);
  return rowReader(read.table, given)(read.table.rows[0] ?? { number: 0, cells: [] });
}
const facts = (cells: Readonly<Record<string, string>>) => {
  const found = row(cells);
  if (!found.ok) throw new Error(found.mistakes.map(mistakeWords).join('\n'));
  return found.row.facts;
};
const mistakes = (cells: Readonly<Record<string, string>>, headings = HEADINGS) => {
  const found = row(cells, headings);
  return found.ok ? [] : found.mistakes.map(mistakeWords);
};

test.for([
  '11/12/2025',
  '2025-12-11',
  '11 December 2025',
  '11th Dec 2025',
  'Thursday 11 December 2025',
  '11.12.2025',
  '11/12/2025 00:00:00',
  '2025-12-11T00:00',
])('reads %s', (text) => {
  expect(facts({ 'assessment completed': text }).events).toEqual({ 'assessment-completed': '2025-12-11' });
});

test.for(['example', 'Example', ' EXAMPLE '])('knows the authority %s', (authority) => {
  expect(facts({ authority, 'assessment completed': '11/12/2025' }).route).toBe('assessment');
});

test('reads the route, also one that the authority has no rules for, and the circumstances', () => {
  const route = (text: string) => facts({ route: text, 'initial meeting': '1/12/2025' }).route;
  expect(['assessment', 'Moving in', 'another way', 'Court report', 'not known'].map(route)).toEqual([
    'assessment',
    'transfer-in',
    'another',
    'another',
    undefined,
  ]);
  const cohorts = (text: string) => facts({ cohorts: text, 'initial meeting': '1/12/2025' }).cohorts;
  expect(['', 'none', 'order', 'Supervision order; CSE'].map(cohorts)).toEqual([
    [],
    [],
    ['order'],
    ['order'],
  ]);
});

test('a date that only one circumstance has turns that circumstance on', () => {
  expect(facts({ 'order made': '1/3/2025' })).toEqual({
    events: { 'order-made': '2025-03-01' },
    held: {},
    route: 'assessment',
    cohorts: ['order'],
  });
});

test('reads several dates in one cell', () => {
  const held = (text: string) => readHeldCell(text, { years: HOLIDAYS }).dates;
  const both = ['2025-10-06', '2025-11-03'];
  expect(held('6/10/2025 3/11/2025')).toEqual(both);
  expect(held('2025-10-06;2025-11-03')).toEqual(both);
  expect(held('6 October 2025 3 November 2025')).toEqual(both);
  expect(held('Monday 6 October 2025, Monday 3 November 2025')).toEqual(both);
  expect(held('06/10/2025 00:00; 03/11/2025 00:00')).toEqual(both);
  expect(facts({ 'reviews held': '6/10/2025 3/11/2025' }).held).toEqual({ review: both });
});

describe('tells each mistake by row and column', () => {
  const HOW = 'Write it as day, month and year, such as 28 2 2026';
  test.for([
    [{ 'order made': '31/2/2026' }, `Row 2, column "order made": 31/2/2026 must be a real date. ${HOW}`],
    [{ 'order made': '12/25/2025' }, `Row 2, column "order made": 12/25/2025 must be a real date. ${HOW}`],
    [{ 'order made': 'March 2026' }, `Row 2, column "order made": March 2026 must include a year. ${HOW}`],
    [
      { 'order made': '1/3/26' },
      `Row 2, column "order made": 1/3/26 must include a year of 4 numbers. ${HOW}`,
    ],
    [
      { 'order made': 'Friday 1 March 2025' },
      `Row 2, column "order made": Friday 1 March 2025 must have the right weekday: that date is Saturday 1 March 2025. ${HOW}`,
    ],
    [
      { 'order made': '1/3/1999' },
      'Row 2, column "order made": 1/3/1999 must be between 1 January 2024 and 31 December 2029, the years that can be counted',
    ],
    [
      { 'reviews held': '1/12/2025 13/12/2025' },
      'Row 2, column "reviews held": 13/12/2025 must be today or in the past',
    ],
    [
      { 'order made': '1/3/2026', 'order expires': '28/2/2026' },
      'Row 2, column "order expires": Date the order expires must be the same as or after Sunday 1 March 2026, the date the order was made',
    ],
    [{ authority: '' }, 'Row 2, column "authority": Enter the authority, such as "example"'],
    [
      { authority: 'exampel' },
      'Row 2, column "authority": "exampel" is not an authority in the Handbook. Did you mean "example"?',
    ],
    [
      { route: 'asessment' },
      'Row 2, column "route": "asessment" is not a way of coming to be in need that is known. Did you mean "assessment"?',
    ],
    [
      { route: '' },
      'Row 2, column "route": Enter how the child came to be in need. Example has rules for "assessment", "transfer-in"; otherwise write "another way" or "not known"',
    ],
    [
      { cohorts: 'order; purple' },
      'Row 2, column "cohorts": "purple" is not a circumstance that is known. Use one of these: order, cse',
    ],
    [
      {},
      'Row 2: Enter at least one date that the rules of Example count from, such as "Assessment completed"',
    ],
    [
      { label: 'A name, a date of birth and a whole story' },
      'Row 2, column "label": A name, a date of birth and a … must be 40 characters or fewer. Use a number, not a name or any text about a case',
    ],
  ] as const)('%#', ([cells, expected]) => {
    const [first, ...others] = mistakes(cells);
    expect(first).toBe(expected);
    // A row without a date has this mistake beside its own
    expect(others.every((other) => other.startsWith('Row 2: Enter at least one date'))).toBe(true);
  });

  test('all of them at once', () => {
    expect(mistakes({ route: 'x', 'assessment completed': 'soon', 'order made': '30/2/2026' })).toHaveLength(
      3,
    );
  });

  test('a column is named as the table names it, one that is missing by its own name', () => {
    expect(mistakes({ Route: '' }, 'authority,Route,initial meeting')[0]).toMatch(
      /^Row 2, column "Route": Enter how/,
    );
    expect(mistakes({ 'initial meeting': '1/12/2025' }, 'authority,initial meeting')[0]).toMatch(
      /^Row 2, column "route": Enter how/,
    );
  });
});

test('tells a row that has more cells than the table has columns', () => {
  const read = readTable(
    'authority;initial meeting;reviews held\nexample;1/9/2025;6/10/2025;3/11/2025',
    WORDS,
  );
  if (!read.ok) throw new Error(read.message);
  const outcome = rowReader(read.table, given)(read.table.rows[0] ?? { number: 0, cells: [] });
  expect(outcome.ok ? [] : outcome.mistakes.map(mistakeWords)[0]).toMatch(
    /^Row 2: it has 4 cells, but the table has 3 columns/,
  );
});

test('a date that no rule of the case counts from is named, and only has to be a date', () => {
  const found = row({
    route: 'transfer-in',
    'assessment completed': '1/1/1999',
    'initial meeting': '1/12/2025',
  });
  expect(found.ok && found.row.unused).toEqual(['assessment completed']);
  expect(
    mistakes({ route: 'transfer-in', 'assessment completed': '31/2/2025', 'initial meeting': '1/12/2025' }),
  ).toHaveLength(1);
});

test('an enormous or hostile cell ends in a short message', () => {
  const long = 'x'.repeat(1_000_000);
  for (const column of HEADINGS.split(',')) {
    for (const cell of [
      long,
      `${'1 '.repeat(500_000)}`,
      '=cmd|" /C calc"!A0',
      '<img src=x onerror=alert(1)>',
    ]) {
      for (const message of mistakes({ 'initial meeting': '1/12/2025', [column]: cell })) {
        expect(message.length, column).toBeLessThan(400);
      }
    }
  }
});

test('a label is cleared of what cannot be seen', () => {
  const found = row({ label: 'a\u202Eb\u0007\nc\uD800', 'initial meeting': '1/12/2025' });
  expect(found.ok && found.row.label).toBe('a b c');
});

test('never throws, whatever the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      'example',
      'assessment',
      '11/12/2025',
      '31/2/2025',
      '1 2 3 2025',
      '__proto__',
      'constructor',
    ),
  );
  const read = readTable(`${HEADINGS}\nexample`, WORDS);
  if (!read.ok) throw new Error(read.message);
  const reader = rowReader(read.table, given);
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 14 }), (cells) => {
      const found = reader({ number: 2, cells });
      return found.ok || found.mistakes.length > 0;
    }),
  );
});

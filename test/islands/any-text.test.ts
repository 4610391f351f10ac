/** Whatever is typed, pasted, uploaded or written into an address: nothing throws, and what is read is within the rules. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIsoDate } from '../../src/calendar/date.ts';
import { parseDuration, parseDurationRange } from '../../src/calendar/duration.ts';
import { formatPartialDate, parsePartialDate } from '../../src/calendar/partial-date.ts';
import { readAddress, writeAddress } from '../../src/islands/case/address.ts';
import { rowReader } from '../../src/islands/caseload/read-row.ts';
import { readTable } from '../../src/islands/caseload/read-table.ts';
import { readDateLines } from '../../src/islands/form/read-date-lines.ts';
import { readDateText } from '../../src/islands/form/read-date-text.ts';
import { readDate } from '../../src/islands/form/read-date.ts';
import { readNumber } from '../../src/islands/form/read-number.ts';
import { WORDS } from './caseload/words.ts';
import { day, EXAMPLE, HOLIDAYS } from './example.ts';

const RULES = { label: 'Date', years: HOLIDAYS, today: day('2025-12-12') };

/** What is nearly right finds more than noise does. */
const nearly = fc.constantFrom(
  ...[
    '1',
    '31',
    '29',
    'feb',
    'Sept.',
    '2026',
    '26',
    '0',
    '-1',
    '1e3',
    '٣',
    '²',
    '12/',
    '-',
    '.',
    ' ',
    '\t',
    ',',
    '\n',
  ],
  ...[
    '2026-02-29',
    '29/2/2028',
    'Monday',
    '1st',
    'working days',
    'week',
    'to',
    '"',
    ';',
    '=1+1',
    '\uFEFF',
    '\0',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '<img src=x onerror=alert(1)>',
    '%',
    '%E0%A4%A',
    '&',
    '#',
    '?',
    '+',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(nearly, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.array(nearly, { maxLength: 8 }).map((parts) => parts.join(' ')),
);

const never = <Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>) =>
  fc.assert(property, { seed: 20_261_122, numRuns: 1000 });

test('three fields give a day in the years that can be counted and not after today, nothing, or a message', () => {
  never(
    fc.property(anyText, anyText, anyText, (date, month, year) => {
      const read = readDate({ day: date, month, year }, RULES);
      if (read.is === 'date') {
        expect(parseIsoDate(read.date)).toBe(read.date);
        expect(read.date >= '2024-01-01' && read.date <= RULES.today).toBe(true);
      }
      if (read.is === 'wrong') expect(read.message).not.toBe('');
    }),
  );
});

test('one piece of text does too, and every message begins with the label', () => {
  never(
    fc.property(anyText, (text) => {
      const read = readDateText(text, RULES);
      if (read.is === 'date') expect(parseIsoDate(read.date)).toBe(read.date);
      else expect(read.message.startsWith('Date')).toBe(true);
    }),
  );
});

test('a pasted list gives a day or a problem for each line that is not blank', () => {
  never(
    fc.property(fc.array(anyText, { maxLength: 5 }), (lines) => {
      const text = lines.join('\n');
      const filled = text.split(/\r?\n/).filter((line) => line.trim() !== '');
      expect(readDateLines(text, { years: HOLIDAYS })).toHaveLength(filled.length);
    }),
  );
});

test('a number is whole and within its bounds', () => {
  never(
    fc.property(anyText, (text) => {
      const read = readNumber(text, { label: 'Number of days', smallest: 1, largest: 500 });
      if (read.is === 'wrong') expect(read.message).not.toBe('');
      else
        expect([Number.isInteger(read.number), read.number >= 1, read.number <= 500]).toEqual([
          true,
          true,
          true,
        ]);
    }),
  );
});

test('the choices of an address are only its own words, and writing them reads back the same', () => {
  never(
    fc.property(anyText, (search) => {
      const choices = readAddress(search);
      expect(readAddress(writeAddress('', choices))).toEqual(choices);
      expect(Object.keys(choices)).toEqual(['authority', 'route', 'cohorts']);
    }),
  );
});

test('a table of anything is a table or a message, and each of its rows a case or its mistakes', () => {
  const heading = fc.constantFrom('authority', 'route', 'label', 'order made', 'reviews held', 'x');
  const line = (cell: fc.Arbitrary<string>) =>
    fc.array(cell, { maxLength: 6 }).map((cells) => cells.join(','));
  const given = { words: WORDS, data: new Map([['example', EXAMPLE]]), years: HOLIDAYS, today: RULES.today };
  never(
    fc.property(
      line(heading),
      fc.array(line(fc.oneof(fc.constant('example'), anyText)), { maxLength: 4 }),
      (head, rows) => {
        const read = readTable([head, ...rows].join('\n'), WORDS);
        if (!read.ok) {
          expect(read.message).not.toBe('');
          return;
        }
        const reader = rowReader(read.table, given);
        for (const row of read.table.rows) {
          const found = reader(row);
          expect(found.ok || found.mistakes.length > 0).toBe(true);
        }
      },
    ),
  );
});

test('a year, month or day is read only as it would be written', () => {
  never(
    fc.property(fc.oneof(anyText, fc.stringMatching(/^[0-9]{4}(-[0-9]{2}){0,2}$/)), (text) => {
      const read = parsePartialDate(text);
      if (read === undefined) return;
      expect(read).toBe(text);
      expect(formatPartialDate(read)).toMatch(/^(\d{1,2} )?([A-Z][a-z]+ )?\d{4}$/);
    }),
  );
});

test('a length of time is read or the advice says what to write', () => {
  never(
    fc.property(anyText, (text) => {
      for (const read of [parseDuration(text), parseDurationRange(text)])
        if (!read.ok) expect(read.problem).toMatch(/[Ww]rite/);
    }),
  );
});

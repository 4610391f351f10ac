import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/calendar/date.ts';
import { readLink } from '../../../src/islands/link/read-link.ts';
import type { LinkReader } from '../../../src/islands/link/read-link.ts';
import { writeLink } from '../../../src/islands/link/write-link.ts';
import type { LinkEntry } from '../../../src/islands/link/format.ts';
import { day } from '../example.ts';

const YEARS = { firstYear: 2019, lastYear: 2040 };

/** A form with one field of each kind. */
const fill = (link: LinkReader) => ({
  began: link.date('began'),
  visits: link.dates('visits'),
  task: link.one('task', ['add', 'count']),
  cohorts: link.some('cohorts', ['order', 'cse']),
  number: link.number('number'),
});

const read = (text: string) => readLink(text, YEARS, fill);
const refusal = (text: string) => {
  const found = read(text);
  return found.ok ? undefined : found.message;
};

test('reads what it wrote, and what is empty is not in it', () => {
  const entries: readonly LinkEntry[] = [
    ['began', ['2025-12-18']],
    ['visits', ['2026-01-15', '', '2026-01-15']],
    ['task', ['count']],
    ['cohorts', []],
    ['number', ['']],
  ];
  const text = writeLink(entries) ?? '';
  expect(text).toBe('v1&began=2025-12-18&visits=2026-01-15,2026-01-15&task=count');
  expect(read(text)).toEqual({
    ok: true,
    form: {
      began: '2025-12-18',
      visits: ['2026-01-15', '2026-01-15'],
      task: 'count',
      cohorts: [],
      number: '',
    },
  });
});

const dates = fc.integer({ min: 0, max: 8000 }).map((days) => addDays(day('2019-01-01'), days));

test('whatever a form can hold comes out as it went in', () => {
  const form = fc.record({
    began: fc.option(dates, { nil: undefined }),
    visits: fc.array(dates, { maxLength: 60 }),
    task: fc.constantFrom('add', 'count', ''),
    cohorts: fc.subarray(['order', 'cse']),
    number: fc.option(fc.nat(9125).map(String), { nil: '' }),
  });
  fc.assert(
    fc.property(form, (given) => {
      fc.pre(Object.values(given).some((value) => value !== undefined && value.length > 0));
      const text = writeLink([
        ['began', [given.began ?? '']],
        ['visits', given.visits],
        ['task', [given.task]],
        ['cohorts', given.cohorts],
        ['number', [given.number]],
      ]);
      expect(text && read(text)).toEqual({ ok: true, form: given });
    }),
  );
});

test.each([
  ['nothing but the version', 'v1', 'not complete'],
  ['another version', 'v2&began=2025-12-18', 'another version'],
  ['no version', 'began=2025-12-18', 'not complete'],
  ['a name without a value', 'v1&began=', 'not complete'],
  ['a name twice', 'v1&task=add&task=count', 'the same thing twice'],
  ['two values where one is asked for', 'v1&began=2025-12-18,2025-12-19', 'the same thing twice'],
  ['a name that is not asked for', 'v1&began=2025-12-18&ended=2025-12-19', 'not asked for'],
  ['a day that no year has', 'v1&began=2025-02-30', 'a date'],
  ['a year that cannot be counted in', 'v1&began=1999-12-18', 'a date'],
  ['a date as people write it', 'v1&began=18-12-2025', 'a date'],
  ['one bad date among good ones', 'v1&visits=2026-01-15,2026-01-32', 'a date'],
  ['a choice that there is not', 'v1&task=remove', 'a choice'],
  ['a number with a sign', 'v1&number=-5', 'a choice'],
  ['a number in another notation', 'v1&number=1e3', 'a choice'],
  ['percent-encoding', 'v1&began=2025%2D12%2D18', 'not complete'],
  ['an encoded ampersand', 'v1&task=add%26number=1', 'not complete'],
  ['markup', 'v1&began=<img src=x onerror=alert(1)>', 'not complete'],
  ['encoded markup', 'v1&%3Cimg%20src=x%20onerror=alert(1)%3E=1', 'not complete'],
  ['a script', 'javascript:alert(1)', 'not complete'],
  ['the prototype by name', 'v1&__proto__=1', 'not complete'],
  ['the constructor by name', 'v1&constructor=1', 'not asked for'],
  ['a method by name', 'v1&task=constructor', 'a choice'],
  ['capitals', 'v1&Began=2025-12-18', 'not complete'],
  ['letters that look alike', 'v1&bеgan=2025-12-18', 'not complete'],
  ['a line break', 'v1&began=2025-12-18\n', 'not complete'],
  ['too much', `v1&visits=${'2025-12-18,'.repeat(400)}2025-12-18`, 'longer than any'],
])('refuses %s, says why and what to do, and repeats nothing of it', (_, text, why) => {
  const message = refusal(text);
  expect(message).toContain(why);
  expect(message).toMatch(/^The link cannot be used: .*\. Ask for it again, or fill in the form yourself$/);
  expect(message).not.toMatch(/img|alert|2025|constructor|proto|%|began/);
});

test('any text is read or refused, and never throws or reaches a prototype', () => {
  const word = fc.constantFrom(
    'v1',
    'v2',
    '&',
    '=',
    ',',
    'began',
    'visits',
    'task',
    'add',
    'number',
    '12',
    '2025-12-18',
    '2025-02-30',
    '__proto__',
    'constructor',
    '%3C',
    '<b>',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word).map((words) => words.join('')),
    fc.array(word).map((words) => `v1&${words.join('')}`),
  );
  fc.assert(
    fc.property(text, (given) => {
      const found = read(given);
      if (found.ok) expect(Object.getPrototypeOf(found.form)).toBe(Object.prototype);
      else expect(found.message).toMatch(/^The link cannot be used/);
    }),
    { numRuns: 2000 },
  );
  expect(({} as Record<string, unknown>)['began']).toBeUndefined();
});

test('more than a link can carry is not written', () => {
  expect(writeLink([['visits', Array.from({ length: 400 }, () => '2025-12-18')]])).toBeUndefined();
});

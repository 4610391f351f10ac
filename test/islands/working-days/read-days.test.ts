import { expect, test } from 'vitest';
import {
  addFurther,
  EMPTY_DAYS,
  removeFurther,
  typeFurther,
} from '../../../src/islands/working-days/days-form.ts';
import type { DaysForm } from '../../../src/islands/working-days/days-form.ts';
import { readDays } from '../../../src/islands/working-days/read-days.ts';

const years = { firstYear: 2024, lastYear: 2029 };
const typed = (text: string) => {
  const [day = '', month = '', year = ''] = text.split(' ');
  return { day, month, year };
};
const read = (more: Partial<DaysForm>) => readDays({ ...EMPTY_DAYS, ...more }, years);
const messages = (more: Partial<DaysForm>) => {
  const found = read(more);
  return found.ok ? [] : found.errors.map(({ target, message }) => [target, message]);
};
const starts = (more: Partial<DaysForm>) => {
  const found = read(more);
  return found.ok ? [found.questions.map(({ from }) => from), found.unread] : found.errors;
};

test('reads each task, the usual way unless another is chosen', () => {
  expect(read({ task: 'add', from: typed('11 Dec 2025'), number: '15' })).toEqual({
    ok: true,
    unread: [],
    questions: [{ task: 'add', from: '2025-12-11', length: { count: 15, unit: 'days' }, way: 'plain' }],
  });
  const ways = { add: 'inclusive', subtract: 'clear', count: 'plain' } as const;
  expect(
    read({ task: 'subtract', from: typed('11 12 2025'), number: '2', unit: 'weeks', ways }),
  ).toMatchObject({
    questions: [{ task: 'subtract', length: { count: 2, unit: 'weeks' }, way: 'clear' }],
  });
  expect(read({ task: 'count', from: typed('11 12 2025'), to: typed('11 12 2025') })).toMatchObject({
    questions: [{ task: 'count', from: '2025-12-11', to: '2025-12-11', way: 'plain' }],
  });
});

test('takes no notice of what another task has asked', () => {
  expect(read({ task: 'add', from: typed('11 12 2025'), to: typed('40 1'), number: '1' }).ok).toBe(true);
  expect(read({ task: 'count', from: typed('11 12 2025'), to: typed('12 12 2025'), number: 'x' }).ok).toBe(
    true,
  );
});

test('asks for the task', () => {
  expect(messages({})).toEqual([['task', 'Select what you want to work out']]);
});

test('asks for everything that a task needs', () => {
  expect(messages({ task: 'add' })).toEqual([
    ['from-day', 'Enter the date to count from'],
    ['number', 'Enter the number of days'],
  ]);
  expect(messages({ task: 'subtract', number: '2.5', unit: 'months' })).toEqual([
    ['from-day', 'Enter the date to count back from'],
    ['number', 'Number of months must be a whole number'],
  ]);
  expect(messages({ task: 'count', from: typed('11 12') })).toEqual([
    ['from-year', 'First date must include a year'],
    ['to-day', 'Enter the last date'],
  ]);
});

test('a length has the limits of its unit, and a period that begins with a day has that day', () => {
  const from = typed('11 12 2025');
  expect(messages({ task: 'add', from, number: '26', unit: 'years' })).toEqual([
    ['number', 'Number of years must be between 0 and 25'],
  ]);
  const ways = { ...EMPTY_DAYS.ways, add: 'inclusive' } as const;
  expect(messages({ task: 'add', from, number: '0', ways })).toEqual([
    ['number', 'Number of days must be between 1 and 9,125'],
  ]);
  expect(messages({ task: 'add', from, number: '0' })).toEqual([]);
});

test('wants the last date on or after each first date', () => {
  const form = { task: 'count', to: typed('10 12 2025') } as const;
  expect(messages({ ...form, from: typed('11 12 2025') })).toEqual([
    ['to-day', 'Last date must be the same as or after Thursday 11 December 2025, the first date'],
  ]);
  expect(
    messages({ ...form, from: typed('1 12 2025'), more: [{ key: 4, typed: typed('11 12 2025') }] }),
  ).toEqual([
    ['from-4-day', 'Date 2 must be the same as or before Wednesday 10 December 2025, the last date'],
  ]);
  expect(starts({ ...form, list: '1/12/2025\n11/12/2025' })).toEqual([
    ['2025-12-01'],
    ['Line 2 must be the same as or before Wednesday 10 December 2025'],
  ]);
});

test('takes the typed dates first, then the list; blank boxes and lines are passed over', () => {
  const more = [
    { key: 1, typed: typed('2 3 2026') },
    { key: 2, typed: typed('') },
  ];
  const form = { task: 'add', number: '1', more } as const;
  expect(starts({ ...form, from: typed('1 3 2026'), list: '3/3/2026\n\n4/3/2026\n' })).toEqual([
    ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'],
    [],
  ]);
  expect(starts({ task: 'add', number: '1', list: '3/3/2026' })).toEqual([['2026-03-03'], []]);
});

test('a bad line is told by its number and the rest is used; a bad box stops everything', () => {
  const form = { task: 'add', number: '1', list: '3/3/2026\n31/2/2026' } as const;
  expect(starts(form)).toEqual([['2026-03-03'], ['Line 2 must be a real date']]);
  expect(messages({ ...form, more: [{ key: 1, typed: typed('31 2 2026') }] })).toEqual([
    ['from-1-day', 'Date 2 must be a real date'],
  ]);
});

test('a list without a date, and one too long, are mistakes', () => {
  expect(messages({ task: 'add', number: '1', list: 'rubbish' })).toEqual([
    ['list', 'List must have a date in it. Line 1 must be a real date, such as 27 3 2026'],
  ]);
  expect(messages({ task: 'add', number: '1', list: '3/3/2026\n'.repeat(201) })).toEqual([
    ['list', 'List must have 200 dates or fewer, not 201'],
  ]);
});

test('further dates are added, typed and taken away, each by its own key', () => {
  const two = addFurther(addFurther(EMPTY_DAYS));
  const [first, second] = two.more.map(({ key }) => key);
  expect(first).not.toBe(second);
  const changed = removeFurther(typeFurther(two, second ?? 0, 'day', '7'), first ?? 0);
  expect(changed.more).toEqual([{ key: second, typed: { day: '7', month: '', year: '' } }]);
});

import { expect, test } from 'vitest';
import { EMPTY_DAYS, readDays } from '../../../src/islands/working-days/days-form.ts';
import type { DaysForm } from '../../../src/islands/working-days/days-form.ts';

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

test('reads each task', () => {
  expect(read({ task: 'add', from: typed('11 Dec 2025'), number: '15' })).toEqual({
    ok: true,
    question: { task: 'add', from: '2025-12-11', number: 15 },
  });
  expect(read({ task: 'count', from: typed('11 12 2025'), to: typed('11 12 2025') })).toEqual({
    ok: true,
    question: { task: 'count', from: '2025-12-11', to: '2025-12-11' },
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
    ['number', 'Enter the number of working days'],
  ]);
  expect(messages({ task: 'subtract', number: '2.5' })).toEqual([
    ['from-day', 'Enter the date to count back from'],
    ['number', 'Number of working days must be a whole number'],
  ]);
  expect(messages({ task: 'count', from: typed('11 12') })).toEqual([
    ['from-year', 'First date must include a year'],
    ['to-day', 'Enter the last date'],
  ]);
});

test('wants the last date on or after the first', () => {
  expect(messages({ task: 'count', from: typed('11 12 2025'), to: typed('10 12 2025') })).toEqual([
    ['to-day', 'Last date must be the same as or after Thursday 11 December 2025, the first date'],
  ]);
});

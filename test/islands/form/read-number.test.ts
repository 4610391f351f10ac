import { expect, test } from 'vitest';
import { readNumber } from '../../../src/islands/form/read-number.ts';

const rules = { label: 'Number of working days', smallest: 0, largest: 5000 };

test.each([
  ['15', 15],
  [' 15 ', 15],
  ['0', 0],
  ['1,000', 1000],
  ['5000', 5000],
  ['10.0', 10],
])('reads %j', (typed, number) => {
  expect(readNumber(typed, rules)).toEqual({ is: 'number', number });
});

test.each([
  ['', 'Enter the number of working days'],
  ['  ', 'Enter the number of working days'],
  ['ten', 'Number of working days must be a number'],
  ['1e3', 'Number of working days must be a number'],
  ['5 days', 'Number of working days must be a number'],
  ['2.5', 'Number of working days must be a whole number'],
  ['-1', 'Number of working days must be between 0 and 5,000'],
  ['5001', 'Number of working days must be between 0 and 5,000'],
])('refuses %j', (typed, message) => {
  expect(readNumber(typed, rules)).toEqual({ is: 'wrong', message });
});

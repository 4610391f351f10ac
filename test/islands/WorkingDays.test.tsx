// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import WorkingDays from '../../src/islands/WorkingDays.tsx';
import { HOLIDAYS } from './example.ts';
import { choose, dateIn, mistakes, press, typeDate } from './screen.ts';

const ADD = 'The date that is a number of working days after a date';
const SUBTRACT = 'The date that is a number of working days before a date';
const COUNT = 'How many working days there are between two dates';

const typeNumber = (value: string) =>
  fireEvent.input(screen.getByLabelText('Number of working days'), { target: { value } });
const answer = () => screen.queryByRole('heading', { level: 2, name: /working day/ });

beforeEach(() => {
  document.title = 'Working days';
  render(<WorkingDays holidays={HOLIDAYS} />);
});
afterEach(cleanup);

test('asks first what to work out, and for nothing else', () => {
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  press('Work it out');
  expect(mistakes()).toEqual(['Select what you want to work out']);
  expect(document.title).toBe('Error: Working days');
});

test('adds working days, and the answer takes the focus', () => {
  choose(ADD);
  typeDate('Date to count from', '22 December 2025');
  typeNumber('5');
  press('Work it out');
  expect(document.activeElement?.textContent).toBe(
    '5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.',
  );
  expect(screen.getByText('Thursday 25 December 2025: Christmas Day')).toBeTruthy();
  expect(screen.getByText('Not counted: Saturdays and Sundays (2)')).toBeTruthy();
});

test('takes working days away and counts between two dates', () => {
  choose(SUBTRACT);
  typeDate('Date to count back from', '29 12 2025');
  typeNumber('1');
  press('Work it out');
  expect(answer()?.textContent).toBe(
    '1 working day before Monday 29 December 2025 is Wednesday 24 December 2025.',
  );
  choose(COUNT);
  typeDate('Last date', '31 12 2025');
  press('Work it out');
  expect(answer()?.textContent).toBe(
    'There are 2 working days from Monday 29 December 2025 to Wednesday 31 December 2025.',
  );
});

test('keeps what was typed from task to task, and takes an old answer away', () => {
  choose(ADD);
  typeDate('Date to count from', '22 12 2025');
  typeNumber('5');
  press('Work it out');
  choose(COUNT);
  expect(answer()).toBeNull();
  expect(dateIn('First date')).toBe('22 12 2025');
  choose(ADD);
  expect(screen.getByLabelText<HTMLInputElement>('Number of working days').value).toBe('5');
});

test('lists every mistake, takes the focus to the list, and loses nothing', () => {
  choose(ADD);
  typeDate('Date to count from', '22 13 2025');
  typeNumber('2.5');
  press('Work it out');
  expect(mistakes()).toEqual([
    'Date to count from must be a real date',
    'Number of working days must be a whole number',
  ]);
  expect(document.activeElement?.className).toBe('govuk-error-summary');
  expect(dateIn('Date to count from')).toBe('22 13 2025');
  expect(screen.getByLabelText('Month').className).toContain('govuk-input--error');
  expect(screen.getByLabelText('Day').className).not.toContain('govuk-input--error');
});

test('a mistake in the list leads to its box', () => {
  choose(ADD);
  typeDate('Date to count from', '22 13 2025');
  typeNumber('1');
  press('Work it out');
  fireEvent.click(screen.getByRole('link', { name: 'Date to count from must be a real date' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Month'));
});

test('the title loses its prefix once all is well', () => {
  press('Work it out');
  choose(ADD);
  expect(document.title).toBe('Working days');
});

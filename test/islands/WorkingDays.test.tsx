// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import WorkingDays from '../../src/islands/WorkingDays.tsx';
import { HOLIDAYS } from './example.ts';
import { choose, dateIn, mistakes, press, select, typeDate } from './screen.ts';

const ADD = 'The date that is a number of days after a date';
const SUBTRACT = 'The date that is a number of days before a date';
const COUNT = 'How many days there are between two dates';
const LIST = 'Or paste a list of dates';

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const typeNumber = (value: string) => type('Number of days', value);
const answer = () => document.getElementById('answer')?.textContent;
/** Presses the button and waits for the answer, whose sums may still have to be loaded. */
const workOut = async () => {
  press('Work it out');
  await waitFor(() => expect(answer()).toBeDefined());
};
const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent));

beforeEach(() => {
  document.title = 'Working days';
  render(<WorkingDays holidays={HOLIDAYS} rulesHref="/about/how-days-are-counted/" />);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('asks first what to work out, and for nothing else', () => {
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  press('Work it out');
  expect(mistakes()).toEqual(['Select what you want to work out']);
  expect(document.title).toBe('Error: Working days');
});

test('adds working days, and the answer takes the focus', async () => {
  choose(ADD);
  typeDate('Date to count from', '22 December 2025');
  typeNumber('5');
  await workOut();
  expect(document.activeElement?.textContent).toBe(
    '5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.',
  );
  expect(fact('In calendar days')).toContain('Saturday 27 December 2025');
  expect(screen.getByText('Thursday 25 December 2025: Christmas Day')).toBeTruthy();
  expect(screen.getByText('Not counted: Saturdays and Sundays (2)')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'More on how days are counted' }).getAttribute('href')).toBe(
    '/about/how-days-are-counted/',
  );
});

test('takes working days away and counts between two dates', async () => {
  choose(SUBTRACT);
  typeDate('Date to count back from', '29 12 2025');
  typeNumber('1');
  await workOut();
  expect(answer()).toBe('1 working day before Monday 29 December 2025 is Wednesday 24 December 2025.');
  choose(COUNT);
  typeDate('Last date', '31 12 2025');
  await workOut();
  expect(answer()).toBe(
    'There are 2 working days from Monday 29 December 2025 to Wednesday 31 December 2025.',
  );
  expect(fact('Calendar days')).toBe('2');
});

test('counts in the way that is chosen, each task in its own', async () => {
  choose(ADD);
  choose('“Beginning with” the date');
  select('Count in', 'years');
  typeDate('Date to count from', '1 3 2025');
  type('Number of years', '1');
  await workOut();
  expect(answer()).toBe(
    'The last day of 1 year beginning with Saturday 1 March 2025 is Saturday 28 February 2026.',
  );
  choose(SUBTRACT);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'The usual way' }).checked).toBe(true);
  choose(ADD);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Beginning with/ }).checked).toBe(true);
});

test('each way to count is explained', () => {
  choose(COUNT);
  const ways = within(screen.getByRole('group', { name: 'How to count' })).getAllByRole('radio');
  const hints = ways.map(
    (way) => document.getElementById(way.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  expect(hints).toEqual([
    'The first date is not counted, the last is.',
    'Neither date is counted, only the days in between.',
    'The first date and the last are counted.',
  ]);
});

test('beginning with a Saturday: day one is the Monday in working days, the Saturday itself in calendar days', async () => {
  choose(ADD);
  choose('“Beginning with” the date');
  typeDate('Date to count from', '27 12 2025');
  typeNumber('5');
  await workOut();
  // Monday 29, Tuesday 30, Wednesday 31 December, Friday 2 and Monday 5 January; 27, 28, 29, 30 and 31 December.
  expect(answer()).toBe(
    'The last day of 5 working days beginning with Saturday 27 December 2025 is Monday 5 January 2026.',
  );
  expect(fact('In calendar days')).toContain('Wednesday 31 December 2025');
  const hint = 'If it is not a working day, working days are counted from the next one that is.';
  expect(screen.getAllByText((text) => text.endsWith(hint)).length).toBeGreaterThan(1);
});

test('several dates at once, typed and pasted, with the lines that could not be used', async () => {
  choose(ADD);
  typeDate('Date to count from', '22 12 2025');
  press(/^Add a date/);
  expect(document.activeElement).toBe(
    within(screen.getByRole('group', { name: 'Date 2' })).getByLabelText('Day'),
  );
  typeDate('Date 2', '23 12 2025');
  type(LIST, '24/12/2025\nrubbish');
  typeNumber('1');
  await workOut();
  expect(answer()).toBe('Worked out from 3 dates. 1 line could not be used.');
  expect(screen.getByText('Line 2 must be a real date, such as 27 3 2026')).toBeTruthy();
  expect(screen.getByRole('table', { name: '1 day after each date' })).toBeTruthy();
  expect(rows().map(([from, working]) => [from, working])).toEqual([
    ['Mon 22 Dec 2025', 'Tuesday 23 December 2025'],
    ['Tue 23 Dec 2025', 'Wednesday 24 December 2025'],
    ['Wed 24 Dec 2025', 'Monday 29 December 2025'],
  ]);
  expect(screen.getByText('2 bank holidays, 2 weekend days')).toBeTruthy();
});

test('a date beyond the calendar is told in its row, and alone in its own words', async () => {
  choose(ADD);
  typeDate('Date to count from', '31 12 2029');
  typeNumber('1');
  await workOut();
  expect(answer()).toBe('The count leaves the years that can be worked out.');
  type(LIST, '31/12/2029');
  await workOut();
  expect(rows()[1]?.[1]).toContain('Days can be counted from 1 January 2024 to 31 December 2029.');
});

test('a date that is added can be taken away, and twenty are the most', () => {
  choose(ADD);
  for (let added = 1; added < 20; added += 1) press(/^Add a/);
  expect(screen.getByRole('group', { name: 'Date 20' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Add a/ })).toBeNull();
  press(/^Remove *date 20$/);
  expect(screen.queryByRole('group', { name: 'Date 20' })).toBeNull();
  expect(document.activeElement?.textContent).toContain('Add another date');
});

test('copies the answers as text', async () => {
  let copied = '';
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  choose(ADD);
  typeDate('Date to count from', '22 12 2025');
  typeNumber('5');
  await workOut();
  press('Copy as text');
  await screen.findByText('Copied.');
  expect(copied).toContain('5 working days after Monday 22 December 2025 is Wednesday 31 December 2025.');
});

test('keeps what was typed from task to task, and says that the answer is an old one', async () => {
  choose(ADD);
  typeDate('Date to count from', '22 12 2025');
  typeNumber('5');
  await workOut();
  choose(COUNT);
  expect(screen.getByText(/^Your answers have changed/)).toBeTruthy();
  expect(dateIn('First date')).toBe('22 12 2025');
  choose(ADD);
  expect(screen.getByLabelText<HTMLInputElement>('Number of days').value).toBe('5');
});

test('lists every mistake, takes the focus to the list, and loses nothing', () => {
  choose(ADD);
  typeDate('Date to count from', '22 13 2025');
  typeNumber('2.5');
  type(LIST, '1/1/2026');
  press('Work it out');
  expect(mistakes()).toEqual([
    'Date to count from must be a real date',
    'Number of days must be a whole number',
  ]);
  expect(document.activeElement?.className).toBe('govuk-error-summary');
  expect(dateIn('Date to count from')).toBe('22 13 2025');
  expect(screen.getByLabelText<HTMLTextAreaElement>(LIST).value).toBe('1/1/2026');
  expect(screen.getByLabelText('Month').className).toContain('govuk-input--error');
  expect(screen.getByLabelText('Day').className).not.toContain('govuk-input--error');
});

test('a mistake in the list leads to its box', () => {
  choose(ADD);
  type(LIST, 'rubbish');
  typeNumber('1');
  press('Work it out');
  fireEvent.click(screen.getByRole('link', { name: /^List must have a date in it/ }));
  expect(document.activeElement).toBe(screen.getByLabelText(LIST));
  expect(document.activeElement?.closest('details')?.open).toBe(true);
});

test('the title loses its prefix once all is well', () => {
  press('Work it out');
  choose(ADD);
  expect(document.title).toBe('Working days');
});

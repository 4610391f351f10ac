// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Timeline from '../../src/islands/Timeline.tsx';
import { EXAMPLE, HOLIDAYS } from './example.ts';
import { choose, dateIn, mistakes, press, select, typeDate } from './screen.ts';

// Data is kept for as long as a page is open, and all tests of this file are one page: each authority has its own file.
const OTHER = {
  ...EXAMPLE,
  id: 'other',
  name: 'Other',
  routes: [],
  cohorts: [],
  words: {},
  timescales: {
    closing: EXAMPLE.timescales['closing'],
    visits: { ...EXAMPLE.timescales['reviews'], title: 'Visits' },
  },
};
const FILES: Record<string, unknown> = {
  '/data/calculators/example.json': EXAMPLE,
  '/data/calculators/other.json': OTHER,
};
const authorities = [
  { id: 'example', name: 'Example' },
  { id: 'other', name: 'Other' },
  { id: 'away', name: 'Away' },
];
const AUTHORITY = 'Which authority’s procedure?';
const ASSESSMENT = 'Date the assessment was completed';
const FIRST_MEETING = 'Date of the first meeting';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  document.title = 'Case timeline';
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const file = FILES[address];
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  });
  history.replaceState(null, '', '/calculators/timeline/');
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (address = '') => {
  history.replaceState(null, '', `/calculators/timeline/${address}`);
  render(<Timeline authorities={authorities} holidays={HOLIDAYS} />);
};
const openExample = async () => {
  open('?authority=example&route=assessment');
  await screen.findByRole('group', { name: ASSESSMENT });
};
const answer = () => screen.findByRole('heading', { level: 2, name: /by|Every date|No date|no date/ });
const workOut = () => press('Work out the dates');

test('asks for the authority first, then for the route, then for dates', async () => {
  open();
  expect(screen.queryAllByRole('radio')).toEqual([]);
  workOut();
  expect(mistakes()).toEqual(['Select an authority']);
  expect(document.title).toBe('Error: Case timeline');
  select(AUTHORITY, 'example');
  await screen.findByRole('radio', { name: 'Assessment' });
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  workOut();
  await waitFor(() => expect(mistakes()).toEqual(['Select how the child came to be in need']));
  choose('Assessment');
  expect(screen.getByRole('group', { name: ASSESSMENT })).toBeTruthy();
  workOut();
  await waitFor(() => expect(mistakes()).toEqual(['Enter at least one date']));
});

test('gives the answer first, with the focus on it', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 Dec 2025');
  workOut();
  const heading = await answer();
  expect(heading.textContent).toBe('Hold the first meeting by Wednesday 24 December 2025.');
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const panel = within(screen.getByRole('region', { name: heading.textContent }));
  expect(panel.getByText(/Seen on Friday 12 December 2025/)).toBeTruthy();
  expect(panel.getByText(/\(Christmas Day\), which is not/, { selector: 'section > p' })).toBeTruthy();
  expect(panel.getByText('A manager chairs.')).toBeTruthy();
  expect(panel.getByRole('link', { name: /1 First part, line 10/ }).getAttribute('href')).toBe(
    '/authorities/example/timescales/#first-meeting',
  );
});

test('notes a date that lies before the day it is counted from, until it is put right', async () => {
  await openExample();
  typeDate(ASSESSMENT, '3 11 2025');
  typeDate(FIRST_MEETING, '1 1 2024');
  workOut();
  expect((await screen.findByText(/lies before/)).textContent).toBe(
    'The first meeting, Monday 1 January 2024, lies before the assessment completed, Monday 3 November 2025, from which it is counted. Check both dates.',
  );
  typeDate(FIRST_MEETING, '3 11 2025');
  workOut();
  await waitFor(() => expect(screen.queryByText(/lies before/)).toBeNull());
});

test('says every rule without a date, and leads to the dates that would settle it', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 Dec 2025');
  workOut();
  await answer();
  for (const words of [
    'Counted in hours',
    "Set by the child's plan",
    'In another document',
    'Not stated',
    'Not read yet',
  ]) {
    expect(await screen.findByRole('heading', { name: `${words} (1)` })).toBeTruthy();
  }
  fireEvent.click(
    screen.getAllByRole('link', { name: 'Enter the date of the first meeting' })[0] as HTMLElement,
  );
  expect(document.activeElement?.id).toBe('date-initial-meeting-day');
});

test('lists every mistake and loses nothing', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 13 2025');
  typeDate('Date of the first meeting', '1 1');
  workOut();
  await waitFor(() =>
    expect(mistakes()).toEqual([
      'Date the assessment was completed must be a real date',
      'Date of the first meeting must include a year',
    ]),
  );
  expect(document.activeElement?.className).toBe('govuk-error-summary');
  expect(dateIn(ASSESSMENT)).toBe('11 13 2025');
  fireEvent.click(screen.getByRole('link', { name: 'Date of the first meeting must include a year' }));
  expect(document.activeElement?.id).toBe('date-initial-meeting-year');
  typeDate(ASSESSMENT, '11 12 2025');
  typeDate('Date of the first meeting', '18 12 2025');
  workOut();
  await answer();
  expect(document.title).toBe('Case timeline');
});

test('keeps the dates when the authority changes, also those that the new one does not ask for', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 12 2025');
  typeDate('Date of the first meeting', '18 12 2025');
  select(AUTHORITY, 'other');
  await waitFor(() => expect(screen.queryByRole('group', { name: ASSESSMENT })).toBeNull());
  await screen.findByRole('group', { name: 'Date of the first meeting' });
  expect(dateIn('Date of the first meeting')).toBe('18 12 2025');
  select(AUTHORITY, 'example');
  expect(dateIn(ASSESSMENT)).toBe('11 12 2025');
});

test('takes the dates of what has been held, as many as needed, and the focus follows', async () => {
  await openExample();
  typeDate('Date of the first meeting', '15 9 2025');
  press(/^Add a date/);
  const first = screen.getByRole('group', { name: 'Date of review 1' });
  expect(document.activeElement).toBe(within(first).getByLabelText('Day'));
  typeDate('Date of review 1', '20 10 2025');
  press(/^Add another date/);
  typeDate('Date of review 2', '1 12 2025');
  press(/^Remove.*date of review 1/);
  expect(dateIn('Date of review 1')).toBe('1 12 2025');
  expect(document.activeElement?.textContent).toContain('Add another date');
  expect(screen.getByText('Date of review 1 has been removed.')).toBeTruthy();
  workOut();
  await answer();
  expect(await screen.findByText('Monday 1 December 2025', { selector: 'dd' })).toBeTruthy();
});

test('says that the answers have changed since', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 12 2025');
  workOut();
  await answer();
  typeDate(ASSESSMENT, '12 12 2025');
  expect(screen.getByText(/Your answers have changed/)).toBeTruthy();
  workOut();
  await waitFor(() => expect(screen.queryByText(/Your answers have changed/)).toBeNull());
});

test('keeps the choices in the address, and no date', async () => {
  open();
  select(AUTHORITY, 'example');
  await screen.findByRole('radio', { name: 'Assessment' });
  choose('Assessment');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Supervision order' }));
  typeDate(ASSESSMENT, '11 12 2025');
  workOut();
  await answer();
  expect(location.search).toBe('?authority=example&route=assessment&cohort=order');
});

test('begins with the choices of the address, and says which it does not know', async () => {
  open('?authority=example&route=birth&cohort=order&cohort=cse');
  expect(await screen.findByText(/names a way of coming to be in need/)).toBeTruthy();
  expect(screen.getByText(/names circumstances/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Supervision order' }).checked).toBe(true);
  await waitFor(() => expect(location.search).toBe('?authority=example&cohort=order'));
});

test('says that the address names an authority it does not know', () => {
  open('?authority=nowhere');
  expect(screen.getByText(/names an authority that is not in the Handbook/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('says when the rules could not be loaded, and tries again', async () => {
  open('?authority=away');
  press(
    /Try again/.test((await screen.findByRole('button', { name: 'Try again' })).textContent ?? '')
      ? 'Try again'
      : '',
  );
  await waitFor(() => expect(asked).toEqual(['/data/calculators/away.json', '/data/calculators/away.json']));
});

test('an authority without routes asks for dates at once', async () => {
  open('?authority=other');
  expect(await screen.findByRole('group', { name: 'Date of the first meeting' })).toBeTruthy();
  expect(screen.queryAllByRole('radio')).toEqual([]);
});

const WHOSE = 'Whose deadlines?';
const whose = async () => (await screen.findByLabelText<HTMLSelectElement>(WHOSE)).value;

test('the role chosen stays when the dates are worked out again, also after a mistake', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 Dec 2025');
  workOut();
  expect(await whose()).toBe('');
  select(WHOSE, 'manager');
  typeDate(ASSESSMENT, '12 Dec 2025');
  workOut();
  expect(await whose()).toBe('manager');
  typeDate(ASSESSMENT, '31 Feb 2026');
  workOut();
  expect(mistakes()).toHaveLength(1);
  typeDate(ASSESSMENT, '12 Dec 2025');
  workOut();
  expect(await whose()).toBe('manager');
  expect(screen.getByText(/entries are hidden\. Shown are those for Team manager/)).toBeTruthy();
});

test('under another authority everyone’s deadlines are shown, which is said, and the choice is there on coming back', async () => {
  await openExample();
  typeDate(ASSESSMENT, '11 Dec 2025');
  typeDate(FIRST_MEETING, '18 Dec 2025');
  workOut();
  expect(await whose()).toBe('');
  select(WHOSE, 'manager');
  select(AUTHORITY, 'other');
  await screen.findByRole('group', { name: FIRST_MEETING });
  workOut();
  await screen.findByText('Everyone’s deadlines are shown: “Team manager” was chosen for another authority.');
  select(AUTHORITY, 'example');
  await screen.findByRole('group', { name: ASSESSMENT });
  workOut();
  expect(await whose()).toBe('manager');
});

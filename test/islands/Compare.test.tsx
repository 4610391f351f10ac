// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Compare from '../../src/islands/Compare.tsx';
import { EXAMPLE, HOLIDAYS } from './example.ts';
import { choose, dateIn, mistakes, press, typeDate } from './screen.ts';

// Its first meeting counts from the start of the plan, and it has a route fewer.
const OTHER = {
  ...EXAMPLE,
  id: 'other',
  name: 'Other',
  routes: [],
  cohorts: [],
  timescales: {
    'first-meeting': {
      ...EXAMPLE.timescales['first-meeting'],
      routes: undefined,
      clock: { shape: 'within', limit: { count: 10, unit: 'working days' }, after: 'plan-started' },
    },
  },
};
const ALIKE = { ...EXAMPLE, id: 'alike', name: 'Alike' };
const FILES: Record<string, unknown> = {
  '/data/calculators/example.json': EXAMPLE,
  '/data/calculators/other.json': OTHER,
  '/data/calculators/alike.json': ALIKE,
};
const authorities = ['Alike', 'Away', 'Example', 'Other'].map((name) => ({ id: name.toLowerCase(), name }));
const topics = [
  { id: 'first-meeting', name: 'When the first meeting is held' },
  { id: 'visits', name: 'How often the child is visited' },
];

beforeEach(() => {
  document.title = 'Compare councils';
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) => {
    const file = FILES[address];
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (address = '') => {
  history.replaceState(null, '', `/compare/${address}`);
  render(<Compare authorities={authorities} topics={topics} holidays={HOLIDAYS} />);
};
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const rulesOf = (names: string) => screen.findByRole('heading', { level: 2, name: `The rules of ${names}` });
const PLAN = 'Date the plan started';
const ASSESSMENT = 'Date the assessment was completed';

test('one authority is too few, and the message leads to the list', () => {
  open();
  tick('Example');
  press('Compare');
  expect(mistakes()).toEqual(['Select at least 2 authorities to compare']);
  expect(document.title).toBe('Error: Compare councils');
  fireEvent.click(screen.getByRole('link', { name: 'Select at least 2 authorities to compare' }));
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Alike' }));
});

test('an address that names one authority says that it takes another, until there are two', async () => {
  const note = () => screen.queryByText(/^One authority is selected\. Select at least one more/);
  open('?authority=example');
  expect(note()?.getAttribute('role')).toBe('status');
  expect(mistakes()).toEqual([]);
  tick('Other');
  expect(note()).toBeNull();
  press('Compare');
  await rulesOf('Example and Other');
  cleanup();
  open();
  tick('Example');
  expect(note()).toBeNull();
});

test('the rules of two stand beside each other, the heading has the focus, and the address names them', async () => {
  open();
  tick('Other');
  tick('Example');
  press('Compare');
  const rules = await rulesOf('Example and Other');
  expect(document.activeElement).toBe(rules);
  expect(location.search).toBe('?authority=example&authority=other');
  const table = within(screen.getByRole('table'));
  expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
    'Example',
    'Other',
  ]);
  expect(table.getByText('Starts from another event: do not rank')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'How often the child is visited' }).getAttribute('href')).toBe(
    '/topics/visits/',
  );
});

test('the topics that compare in like manner stand together, and the first of these groups is open', async () => {
  const groups = () => [...document.querySelectorAll('details:has(table)')] as HTMLDetailsElement[];
  open('?authority=example&authority=alike');
  await rulesOf('Alike and Example');
  expect(screen.getByText('1 topic has rules about time.')).toBeTruthy();
  expect(groups().map((group) => [group.querySelector('summary')?.textContent, group.open])).toEqual([
    ['The same figures (1)', true],
  ]);
});

test('a list of more than twelve can be narrowed down, and what was ticked stays in it', () => {
  const many = Array.from({ length: 13 }, (_, place) => ({
    id: `council-${place}`,
    name: `Council ${place} of Barset`,
  }));
  history.replaceState(null, '', '/compare/');
  render(<Compare authorities={many} topics={topics} holidays={HOLIDAYS} />);
  const listed = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value);
  const find = (value: string) =>
    fireEvent.input(screen.getByLabelText('Find an authority in the list'), { target: { value } });
  tick('Council 3 of Barset');
  find('barset 12');
  expect(listed()).toEqual(['council-3', 'council-12']);
  expect(screen.getByText('1 of 13 in the list fit.').getAttribute('role')).toBe('status');
  find('Nowhere');
  expect(listed()).toHaveLength(13);
  expect(screen.getByText('None fits. All 13 are shown.')).toBeTruthy();
  find('');
  expect(listed()).toHaveLength(13);
});

test('a list of twelve needs no field to find one in it', () => {
  open();
  expect(screen.queryByLabelText('Find an authority in the list')).toBeNull();
});

test('another choice does not change what is compared until the button is pressed', async () => {
  open('?authority=example&authority=other');
  await rulesOf('Example and Other');
  tick('Alike');
  expect(screen.getByText(/Your answers have changed/)).toBeTruthy();
  press('Compare');
  await rulesOf('Alike, Example and Other');
  expect(screen.queryByText(/Your answers have changed/)).toBeNull();
});

test('rules that cannot be loaded are said to be so, and nothing chosen is lost', async () => {
  open('?authority=example&authority=away');
  await screen.findByText(/The rules could not be loaded/);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Away' }).checked).toBe(true);
  FILES['/data/calculators/away.json'] = { ...OTHER, id: 'away', name: 'Away' };
  press('Try again');
  await rulesOf('Away and Example');
});

test('an authority in the address that the Handbook does not have is left out, and said to be', () => {
  open('?authority=example&authority=nowhere');
  expect(screen.getByText(/names an authority that is not in the Handbook/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Example' }).checked).toBe(true);
  expect(screen.queryByRole('table')).toBeNull();
});

test('one case: the dates that either needs are asked for, and each has its own answer', async () => {
  open('?authority=example&authority=other');
  await rulesOf('Example and Other');
  press('Enter the dates of a case');
  const first = await screen.findByRole('radio', { name: 'Assessment' });
  expect(document.activeElement).toBe(first);
  press('Work out the dates in each');
  expect(mistakes()).toEqual(['Select how the child came to be in need']);
  choose('Assessment');
  press('Work out the dates in each');
  expect(mistakes()).toEqual(['Enter at least one date']);
  typeDate(PLAN, '11 13 2025');
  press('Work out the dates in each');
  expect(mistakes()).toEqual([`${PLAN} must be a real date`]);
  expect(dateIn(PLAN)).toBe('11 13 2025');
  // Two weeks from Thursday 11 December are Christmas Day; ten working days are 12, 15 to 19, 22 to 24 and 29 December.
  typeDate(PLAN, '11 12 2025');
  typeDate(ASSESSMENT, '11 Dec 2025');
  press('Work out the dates in each');
  const heading = await screen.findByRole('heading', { level: 3, name: 'What comes next in each' });
  expect(document.activeElement).toBe(heading);
  const panel = within(heading.closest('section') as HTMLElement);
  expect(panel.getByText('Hold the first meeting by Wednesday 24 December 2025.')).toBeTruthy();
  expect(panel.getByText('Hold the first meeting by Monday 29 December 2025.')).toBeTruthy();
  expect(location.href).not.toMatch(/2025|dec/i);
  typeDate(PLAN, '12 12 2025');
  await waitFor(() => expect(screen.getByText(/Your answers have changed/)).toBeTruthy());
});

test('what was typed stays when another authority is added, and the old dates are said to be old', async () => {
  open('?authority=example&authority=other');
  await rulesOf('Example and Other');
  press('Enter the dates of a case');
  await screen.findByRole('radio', { name: 'Assessment' });
  choose('Assessment');
  typeDate(ASSESSMENT, '11 12 2025');
  press('Work out the dates in each');
  await screen.findByRole('heading', { level: 3, name: 'What comes next in each' });
  tick('Alike');
  press('Compare');
  await rulesOf('Alike, Example and Other');
  expect(dateIn(ASSESSMENT)).toBe('11 12 2025');
  expect(screen.getByText(/Your answers have changed/)).toBeTruthy();
  press('Work out the dates in each');
  const answers = within(await screen.findByRole('region', { name: 'What comes next in each' }));
  expect(screen.queryByText(/Your answers have changed/)).toBeNull();
  expect(answers.getAllByText('Hold the first meeting by Wednesday 24 December 2025.')).toHaveLength(2);
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Caseload from '../../src/islands/Caseload.tsx';
import { WORDS } from './caseload/words.ts';
import { EXAMPLE, HOLIDAYS } from './example.ts';
import { mistakes, press, select } from './screen.ts';

const HEADINGS = 'label,authority,route,assessment completed,initial meeting,reviews held';
const asked: string[] = [];

beforeEach(() => {
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return address.includes('example') ? Response.json(EXAMPLE) : new Response('', { status: 503 });
  });
  document.title = 'Caseload';
  render(<Caseload words={WORDS} holidays={HOLIDAYS} />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const paste = (...rows: readonly string[]) =>
  fireEvent.input(screen.getByLabelText('Or paste a table'), { target: { value: rows.join('\n') } });
const choose = (file: File) =>
  fireEvent.change(screen.getByLabelText('Open a table'), { target: { files: [file] } });
const workOut = () => press('Work out the dates');
const answer = () => screen.findByRole('heading', { level: 2, name: /^(Of|No row)/ });
const cards = () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
const complaint = async (expected: string) => waitFor(() => expect(mistakes()).toEqual([expected]));

test('asks for a table, and takes one or the other', async () => {
  workOut();
  await complaint('Open a file or paste a table');
  expect(document.title).toBe('Error: Caseload');
  choose(new File(['x'], 'cases.csv'));
  paste('x');
  workOut();
  await complaint('Open a file or paste a table, not both');
  press('Remove the file');
  workOut();
  await complaint(
    'The first row must hold the names of the columns, and one of them must be "authority". The template shows how',
  );
  expect(screen.getByLabelText<HTMLTextAreaElement>('Or paste a table').value).toBe('x');
});

test('works out a pasted table: the answer takes the focus, the most pressing comes first', async () => {
  paste(
    HEADINGS,
    '14,example,assessment,11/12/2025',
    '15,Example,assessment,1/9/2025',
    '16,example,assessment,31/2/2025',
  );
  workOut();
  expect((await answer()).textContent).toBe(
    'Of 2 rows, 1 is overdue if not done and 0 are due within 7 days.',
  );
  expect(document.activeElement?.id).toBe('answer');
  expect(cards()).toEqual(['15: First meeting', '14: First meeting']);
  expect(screen.getByText('Wednesday 24 December 2025')).toBeTruthy();
  expect(
    screen.getByText(/^Row 4, column "assessment completed": 31\/2\/2025 must be a real date/),
  ).toBeTruthy();
  expect(screen.getAllByText(/Rule of Example: Within 2 weeks/).length).toBeGreaterThan(0);
  expect(asked.length, 'times the rules were asked for').toBeLessThanOrEqual(1);
});

test('opens a file, also with a byte order mark or as wide text', async () => {
  const text = `${HEADINGS}\n1,example,assessment,11/12/2025`;
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer),
  ]);
  for (const file of [new File([`\uFEFF${text}`], 'a.csv'), new File([wide], 'b.txt')]) {
    choose(file);
    workOut();
    await answer();
    expect(cards()).toEqual(['1: First meeting']);
  }
});

test('shows 100 rows of many, and more on asking', async () => {
  paste(HEADINGS, ...Array.from({ length: 130 }, (_, place) => `${place},example,assessment,11/12/2025`));
  workOut();
  await answer();
  expect(cards()).toHaveLength(100);
  press('Show 30 more rows');
  await waitFor(() => expect(cards()).toHaveLength(130));
  await waitFor(() =>
    expect(document.activeElement?.querySelector('h4')?.textContent).toBe('100: First meeting'),
  );
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
});

test('says above the rows how many of them are shown, and that no more are printed', async () => {
  paste(HEADINGS, ...Array.from({ length: 101 }, (_, place) => `${place},example,assessment,11/12/2025`));
  workOut();
  await answer();
  const line = screen.getByText('Showing 100 of 101 rows; only these are printed.');
  const [first] = screen.getAllByRole('heading', { level: 4 });
  expect(line.compareDocumentPosition(first as Node) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  press('Show 1 more rows');
  await screen.findByText('Showing 101 of 101 rows.');
});

test('dates against the order of the rules are a note on their row, and no mistake', async () => {
  paste(HEADINGS, '1,example,assessment,,15/9/2025,1/9/2025', '2,example,assessment,,1/9/2025,15/9/2025');
  workOut();
  await answer();
  const notes = screen.getAllByText(/lies before the first meeting, Monday 15 September 2025/);
  expect(notes.map((note) => note.closest('li')?.querySelector('h4')?.textContent)).toEqual([
    expect.stringMatching(/^1: /),
  ]);
  expect(mistakes()).toEqual([]);
});

test('a filter leaves what fits it', async () => {
  paste(HEADINGS, '1,example,assessment,11/12/2025', '2,example,assessment,,8/12/2025');
  workOut();
  await answer();
  expect(
    within(screen.getByLabelText('Who'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Everyone', 'Social worker', 'Team manager']);
  expect(screen.queryByLabelText('Authority')).toBeNull();
  select('Who', 'Team manager');
  await waitFor(() => expect(cards()).toEqual(['2: Manager chairs']));
  expect(screen.getByRole('button', { name: 'Save these to your calendar' })).toBeTruthy();
});

test('another order: the rows, what is said of it, and no choice that there is only one of', async () => {
  paste(
    HEADINGS,
    '1,example,assessment,11/12/2025',
    '2,example,assessment,1/9/2025',
    '3,example,assessment,1/12/2025',
  );
  workOut();
  await answer();
  const status = () =>
    screen
      .getAllByRole('status')
      .map(({ textContent }) => textContent)
      .find((words) => words?.startsWith('Listed'));
  expect(cards()).toEqual(['2: First meeting', '3: First meeting', '1: First meeting']);
  expect(status()).toBe('Listed overdue first.');
  expect(
    within(screen.getByLabelText('Order'))
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['Overdue first', 'By next date', 'By row of the table']);
  select('Order', 'row');
  await waitFor(() => expect(cards()).toEqual(['1: First meeting', '2: First meeting', '3: First meeting']));
  expect(status()).toBe('Listed by row of the table.');
  expect(screen.getByRole('heading', { level: 3, name: 'By row of the table (3)' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save all as a spreadsheet' })).toBeTruthy();
});

test('never lets a cell become part of the page', async () => {
  paste(HEADINGS, '<img src=x onerror=alert(1)>,example,assessment,11/12/2025', '2,<b>x</b>,assessment');
  workOut();
  await answer();
  expect(cards()[0]).toBe('<img src=x onerror=alert(1)>: First meeting');
  expect(document.querySelectorAll('img, b')).toHaveLength(0);
});

test('says so when the rules cannot be loaded, and loses nothing', async () => {
  paste(HEADINGS, '1,otherton,assessment,11/12/2025');
  workOut();
  await complaint('The rules could not be loaded. Check your connection and try again. Nothing is lost');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Or paste a table').value).toContain('otherton');
});

test('says when the table has changed since', async () => {
  paste(HEADINGS, '1,example,assessment,11/12/2025');
  workOut();
  await answer();
  paste(HEADINGS, '1,example,assessment,12/12/2025');
  expect(screen.getByText(/^Your answers have changed since/)).toBeTruthy();
  workOut();
  await waitFor(() => expect(screen.queryByText(/^Your answers have changed since/)).toBeNull());
});

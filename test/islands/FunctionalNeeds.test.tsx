// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import FunctionalNeeds from '../../src/islands/FunctionalNeeds.tsx';
import { BARSET, LOAM } from './functional-needs/matrices.ts';
import { mistakes, press, select } from './screen.ts';

const [LEARNING, VISION, HEARING] = ['1. Learning', '2. Vision', '4. Hearing'] as const;
const COUNT = 'Count the grades';
const gradeOf = (label: string) => screen.getByLabelText<HTMLSelectElement>(label).value;
const answer = () => document.getElementById('answer')?.textContent;
/** Presses the button and waits for the answer, which may still have to be loaded. */
const count = async () => {
  press(COUNT);
  await waitFor(() => expect(answer()).toBeDefined());
  return answer();
};

beforeEach(() => {
  document.title = 'Functional needs matrix';
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  history.replaceState(null, '', '/');
});

test('offers every grade and none for each row in use, and says which row is not used and why', () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  expect(screen.queryByLabelText('Which authority’s matrix?')).toBeNull();
  expect(screen.getAllByRole('combobox')).toHaveLength(3);
  const options = [...screen.getByLabelText<HTMLSelectElement>(VISION).options].map(({ text }) => text);
  expect(options).toEqual([
    'Not graded',
    '0: None',
    '2: Moderate',
    '3: Severe',
    'N: Not tested (missing evidence)',
  ]);
  expect(screen.getByText(/Not used, and not asked for/).textContent).toContain('The trust does not use it.');
});

test('the grades of each row are described, with what is unclear about them', () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  expect(screen.getByText('Some trouble with vision')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Where does moderate begin?' }).getAttribute('href')).toBe(
    '/authorities/barset/questions/#question-damaged-band',
  );
});

test('with nothing graded it says so, and the message leads to the first function', () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  press(COUNT);
  expect(mistakes()).toEqual(['Select a grade for at least one function']);
  expect(document.title).toBe('Error: Functional needs matrix');
  fireEvent.click(screen.getByRole('link', { name: 'Select a grade for at least one function' }));
  expect(document.activeElement).toBe(screen.getByLabelText(LEARNING));
  expect(answer()).toBeUndefined();
});

test('the answer takes the focus and repeats what it does not mean, its rule and its source', async () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  select(LEARNING, '0');
  select(VISION, '2');
  select(HEARING, '0');
  await count();
  expect(document.activeElement?.textContent).toBe('The matrix is not met by these grades.');
  const text = document.querySelector('.answer')?.textContent ?? '';
  expect(text).toContain('A child below the mark may still be in need.');
  expect(text).toContain('It is met by at least 2 graded Moderate or by at least 1 graded Severe.');
  expect(text).toContain('As printed.');
  expect(text).not.toMatch(/not in need/i);
  expect(screen.getByRole('link', { name: 'line 12' }).getAttribute('href')).toBe(
    '/authorities/barset/source/#line-12',
  );
});

test('missing evidence leaves it open', async () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  select(VISION, 'N');
  expect(await count()).toBe('It cannot be said yet whether the matrix is met.');
});

test('a grade is taken back, which makes the answer an old one; the other grades stay', async () => {
  render(<FunctionalNeeds matrices={[BARSET]} />);
  select(LEARNING, '3');
  select(VISION, '2');
  expect(await count()).toBe('The matrix is met, by 1 function graded Severe.');
  select(LEARNING, '');
  expect(screen.getByText(/^Your answers have changed/)).toBeTruthy();
  expect([gradeOf(LEARNING), gradeOf(VISION)]).toEqual(['', '2']);
  expect(await count()).toBe('It cannot be said yet whether the matrix is met.');
});

test('of several authorities one has to be chosen, and going from one to the other loses nothing', async () => {
  render(<FunctionalNeeds matrices={[BARSET, LOAM]} />);
  press(COUNT);
  expect(mistakes()).toEqual(['Select an authority']);
  select('Which authority’s matrix?', 'barset');
  select(VISION, '2');
  select('Which authority’s matrix?', 'loam');
  expect(mistakes()).toEqual([]);
  select(LEARNING, 'B');
  expect(await count()).toBe('The matrix is met, by 1 function graded High.');
  select('Which authority’s matrix?', 'barset');
  expect(screen.getByText(/^Your answers have changed/)).toBeTruthy();
  expect([gradeOf(LEARNING), gradeOf(VISION)]).toEqual(['', '2']);
});

test('the address may choose the authority, and only one that has a matrix', () => {
  history.replaceState(null, '', '/?authority=loam');
  render(<FunctionalNeeds matrices={[BARSET, LOAM]} />);
  expect(gradeOf('Which authority’s matrix?')).toBe('loam');
  cleanup();
  history.replaceState(null, '', '/?authority=elsewhere');
  render(<FunctionalNeeds matrices={[BARSET, LOAM]} />);
  expect(gradeOf('Which authority’s matrix?')).toBe('');
});

test('copies the count as text', async () => {
  let copied = '';
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  render(<FunctionalNeeds matrices={[BARSET]} />);
  select(VISION, '3');
  await count();
  press('Copy as text');
  await screen.findByText('Copied.');
  expect(copied).toMatch(
    /^The matrix is met, by 1 function graded Severe\.\nMatrix of needs, Barsetshire\. Seen on \w+day \d+ \w+ \d{4}\./,
  );
});

const COPY_LINK = 'Copy a link with these grades';

test('a link with grades opens into the answer, and the answer gives the link', async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  history.replaceState(null, '', '/#v1&authority=barset&grade-vision=3&grade-hearing=n');
  render(<FunctionalNeeds matrices={[BARSET, LOAM]} />);
  expect(location.hash).toBe('');
  await waitFor(() => expect(answer()).toBe('The matrix is met, by 1 function graded Severe.'));
  expect([LEARNING, VISION, HEARING].map(gradeOf)).toEqual(['', '3', 'N']);
  expect(copied).toEqual([]);
  press(COPY_LINK);
  await screen.findByText('Link copied. Whoever has the link sees the grades.');
  expect(copied).toEqual([`${location.origin}/#v1&authority=barset&grade-vision=3&grade-hearing=n`]);
});

test('inside another page the link leads to the calculator’s own', async () => {
  let copied = '';
  const writeText = (text: string) => Promise.resolve(void (copied = text));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  history.replaceState(null, '', '/authorities/barset/thresholds/');
  render(<FunctionalNeeds matrices={[BARSET]} ownPage="/calculators/functional-needs/" />);
  select(VISION, '2');
  await count();
  press(COPY_LINK);
  await screen.findByText(/^Link copied/);
  expect(copied).toBe(`${location.origin}/calculators/functional-needs/#v1&authority=barset&grade-vision=2`);
});

test.each([
  ['#v1&authority=barset&grade-vision=9', 'a choice that is not offered here'],
  ['#v1&authority=barset&grade-social=2', 'not asked for here'],
  ['#v1&grade-vision=2', 'not asked for here'],
  ['#v1&authority=elsewhere&grade-vision=2', 'a choice that is not offered here'],
  ['#v1&authority=barset&grade-vision=2&seen=2025-12-11', 'not asked for here'],
  ['#v1&grade-vision=%3Cimg%20src=x%20onerror=alert(1)%3E', 'not complete or has been changed'],
])('refuses the link %s, grades nothing, and renders nothing of it', async (link, why) => {
  history.replaceState(null, '', `/${link}`);
  render(<FunctionalNeeds matrices={[BARSET]} />);
  expect(location.hash).toBe('');
  await waitFor(() => expect(mistakes()[0]).toContain(why));
  expect([LEARNING, VISION, HEARING].map(gradeOf)).toEqual(['', '', '']);
  expect(document.body.textContent).not.toMatch(/elsewhere|2025|onerror/);
  fireEvent.click(screen.getByRole('link', { name: /The link cannot be used/ }));
  expect(document.activeElement).toBe(screen.getByLabelText(LEARNING));
});

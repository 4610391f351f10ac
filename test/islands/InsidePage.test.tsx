// @vitest-environment jsdom
/** A calculator inside a guidance page: the authority is fixed, the page keeps its address, and ids are its own. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { render as renderOnServer } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import InsidePage from '../../src/islands/InsidePage.tsx';
import { EXAMPLE, HOLIDAYS } from './example.ts';
import { choose, mistakes, press, typeDate } from './screen.ts';

const GIVEN = {
  authorities: [{ id: 'example', name: 'Example' }],
  holidays: HOLIDAYS,
  ownPage: '/calculators/timeline/',
};
const PAGE = '/authorities/example/first-meeting/?print#topic-invitations';
const ASSESSMENT = 'Date the assessment was completed';
const WAITING = 'Work by the rules on this page';

/** All tests of this file are one page, which loads a style sheet once: each test has its own. */
let styles = '';
let files: Record<string, unknown> = {};
let asked: string[] = [];
let copied = '';
beforeEach(({ task }) => {
  styles = `/${task.id}.css`;
  files = { '/given.json': GIVEN, '/data/calculators/example.json': EXAMPLE };
  asked = [];
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const file = files[address];
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  });
  const writeText = (text: string) => {
    copied = text;
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  history.replaceState(null, '', PAGE);
});
afterEach(() => {
  cleanup();
  document.head.innerHTML = '';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const inside = (calculator: 'timeline' | 'meetings' = 'timeline', file = '/given.json') => (
  <InsidePage calculator={calculator} file={file} styles={styles}>
    <p>{WAITING}</p>
  </InsidePage>
);
/** jsdom loads no style sheets, so it never says that one has come. */
const sheets = () => [...document.head.querySelectorAll(`link[href="${styles}"]`)];
const stylesCome = () => sheets().forEach((sheet) => fireEvent.load(sheet));
const open = async () => {
  render(inside());
  stylesCome();
  await screen.findByRole('radio', { name: 'Assessment' });
};

test('until the page is in a browser there is only what stands in its place', () => {
  const html = renderOnServer(inside());
  expect(html).toBe(`<div><p>${WAITING}</p></div>`);
  expect(asked).toEqual([]);
});

test('the authority is fixed, the answer comes, and the address of the page stays', async () => {
  await open();
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.queryByText(WAITING)).toBeNull();
  choose('Assessment');
  typeDate(ASSESSMENT, '11 12 2025');
  press('Work out the dates');
  // Nine working days after Thursday the 11th: the 12th is the first, the 24th the ninth
  await screen.findByRole('heading', { level: 2, name: /24 December 2025\.$/ });
  expect(location.pathname + location.search + location.hash).toBe(PAGE);
  expect(asked).toEqual(['/given.json', '/data/calculators/example.json']);
});

test('every id begins with the name of the calculator, and a mistake still leads to its box', async () => {
  await open();
  choose('Assessment');
  typeDate(ASSESSMENT, '31 2 2025');
  press('Work out the dates');
  await waitFor(() => expect(mistakes()).toEqual([`${ASSESSMENT} must be a real date`]));
  const ids = [...document.body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids.filter((id) => !id.startsWith('timeline-'))).toEqual([]);
  const pointed = [...document.body.querySelectorAll('[for], [aria-describedby]')].flatMap((element) =>
    (element.getAttribute('for') ?? element.getAttribute('aria-describedby') ?? '').split(' '),
  );
  expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
  fireEvent.click(screen.getByRole('link', { name: `${ASSESSMENT} must be a real date` }));
  expect(document.activeElement?.id).toBe('timeline-date-assessment-completed-day');
});

test('a link with dates leads to the page of the calculator, with the choices', async () => {
  await open();
  choose('Assessment');
  typeDate(ASSESSMENT, '11 12 2025');
  press('Work out the dates');
  await screen.findByRole('heading', { level: 2, name: /24 December 2025\.$/ });
  // It comes after the answer
  fireEvent.click(await screen.findByRole('button', { name: 'Copy a link with these dates' }));
  await waitFor(() =>
    expect(copied).toBe(
      `${location.origin}/calculators/timeline/?authority=example&route=assessment#v1&assessment-completed=2025-12-11`,
    ),
  );
});

test('two on one page share no id and one style sheet', async () => {
  render(
    <>
      {inside('timeline')}
      {inside('meetings')}
    </>,
  );
  expect(sheets()).toHaveLength(1);
  stylesCome();
  await screen.findByRole('radio', { name: 'Assessment' });
  await screen.findByRole('radio', { name: 'I have a date' });
  choose('I have a date');
  await screen.findByRole('group', { name: 'What is the meeting?' });
  const ids = [...document.body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.filter((id, place) => ids.indexOf(id) < place)).toEqual([]);
  expect(ids.some((id) => id.startsWith('meetings-'))).toBe(true);
});

test('what cannot be loaded is said, and can be tried again', async () => {
  render(inside('timeline', '/late.json'));
  stylesCome();
  const again = await screen.findByRole('button', { name: 'Try again' });
  files['/late.json'] = GIVEN;
  fireEvent.click(again);
  await screen.findByRole('radio', { name: 'Assessment' });
});

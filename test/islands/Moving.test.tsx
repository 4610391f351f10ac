// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Moving from '../../src/islands/Moving.tsx';
import { movingData } from '../../src/site/moving-data.ts';
import { handbook } from './calculator-data.ts';
import { mistakes, press, select } from './screen.ts';

const authorities = handbook.authorities.map(({ id, name }) => ({ id, name }));
const FROM = 'Which authority does the family leave?';
const TO = 'Which authority does it move to?';
const AZEUS = 'London authority recording on Azeus Care';

let works = true;
beforeEach(() => {
  works = true;
  vi.stubGlobal('fetch', (address: string) => {
    const id = /^\/data\/compare\/(.+)\.json$/.exec(address)?.[1];
    const found = handbook.authorities.find((one) => one.id === id);
    return Promise.resolve(
      works && found ? Response.json(movingData(found, handbook.terms)) : new Response('', { status: 404 }),
    );
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (address = '') => {
  history.replaceState(null, '', `/compare/moving/${address}`);
  render(<Moving authorities={authorities} />);
};
const heading = (name: string) => screen.findByRole('heading', { level: 2, name });
const part = (name: string | RegExp) =>
  within(screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement);
const fold = (summary: RegExp) => screen.getByText(summary).closest('details') as HTMLDetailsElement;

test('both authorities have to be chosen, and not the same one twice', () => {
  open();
  press('Show what changes');
  expect(mistakes()).toEqual([
    'Select the authority that the family leaves',
    'Select the authority that the family moves to',
  ]);
  select(FROM, 'camden');
  select(TO, 'camden');
  press('Show what changes');
  expect(mistakes()).toEqual(['Select another authority than the one that the family leaves']);
});

test('an address that names one authority for both sides is told so', async () => {
  open('?from=camden&to=camden');
  await waitFor(() =>
    expect(mistakes()).toEqual(['Select another authority than the one that the family leaves']),
  );
});

test('an address that names only one side has not asked yet', async () => {
  open('?from=camden');
  await screen.findByDisplayValue('Camden');
  expect(mistakes()).toEqual([]);
});

test('files that cannot be loaded are said to be so', async () => {
  works = false;
  open('?from=psw-2020&to=warwickshire');
  await waitFor(() =>
    expect(mistakes()).toEqual(['The rules could not be loaded. Check your connection and try again']),
  );
  works = true;
  press('Show what changes');
  await heading("Moving from Principal Social Worker's brief (July 2020) to Warwickshire");
});

test('from Azeus to Camden: who is told, which clocks start, which are silent, and the words that change', async () => {
  open();
  select(FROM, 'azeus');
  select(TO, 'camden');
  press('Show what changes');
  const shown = await heading(`Moving from ${AZEUS} to Camden`);
  expect(document.activeElement).toBe(shown);
  expect(location.search).toBe('?from=azeus&to=camden');
  const parts = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(parts.slice(1, 4)).toEqual([
    'Who must be told, and what is sent',
    'The clocks of Camden',
    'What each has to do',
  ]);
  const told = part(`${AZEUS}: when the family leaves`);
  expect(told.getByText('Receiving local authority')).toBeTruthy();
  expect(told.getAllByText(/the minutes of the last review/).length).toBeGreaterThan(0);
  expect(part(/^They start again/).getByRole('link', { name: 'Report of the review' })).toBeTruthy();
  // In full where it starts again, in brief where two authorities stand beside each other
  expect(part(/^They start again/).getAllByText(/^What is unclear/).length).toBeGreaterThan(0);
  expect(part('How often reviews are held').queryByText(/^What is unclear/)).toBeNull();
  const silent = fold(/^On these the document is silent \(2\)/);
  expect(silent.open).toBe(false);
  expect(within(silent).getByText('Every 3 months, counted from the first meeting')).toBeTruthy();
  const [line] = part(/^They start again/).getAllByRole('link', { name: /^line \d+$/ });
  expect(line?.getAttribute('href')).toBe(
    `/authorities/camden/source/#${line?.textContent.replace(' ', '-')}`,
  );
  const words = fold(/^Words that change/);
  expect(words.open).toBe(false);
  expect(
    within(words).getByRole('row', { name: /First meeting initial CIN meeting initial CIN review meeting/ }),
  ).toBeTruthy();
});

test('to an authority whose document says nothing of a move: the silence is told, and no clock starts', async () => {
  open('?from=camden&to=warwickshire');
  await heading('Moving from Camden to Warwickshire');
  expect(part('Warwickshire: a family moving in').getByText('Not stated in this document.')).toBeTruthy();
  expect(
    part(/^They start again/).getByText('No clock of Warwickshire counts from a day of the move.'),
  ).toBeTruthy();
});

test('another move than the first is worked out from its own documents', async () => {
  open('?from=camden&to=warwickshire');
  await heading('Moving from Camden to Warwickshire');
  select(TO, 'azeus');
  press('Show what changes');
  expect(await heading(`Moving from Camden to ${AZEUS}`)).toBeTruthy();
});

test('a link with the two authorities opens into the answer, and the answer gives the link', async () => {
  const copied: string[] = [];
  const writeText = (text: string) => Promise.resolve(void copied.push(text));
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  open('#v1&from=camden&to=warwickshire');
  expect(location.hash).toBe('');
  await heading('Moving from Camden to Warwickshire');
  expect(location.search).toBe('?from=camden&to=warwickshire');
  press('Copy a link with these authorities');
  await screen.findByText('Link copied. Whoever has the link sees the authorities.');
  expect(copied).toEqual([`${location.origin}/compare/moving/#v1&from=camden&to=warwickshire`]);
});

test.each([
  ['#v1&from=camden&to=nowhere', 'a choice that is not offered here'],
  ['#v1&from=camden&to=azeus&review=2026-01-05', 'not asked for here'],
  ['#v1&from=%3Cimg%20src=x%3E', 'not complete or has been changed'],
])('refuses the link %s and chooses nothing', async (link, why) => {
  open(link);
  await waitFor(() => expect(mistakes()[0]).toContain(why));
  expect(screen.getByLabelText<HTMLSelectElement>(FROM).value).toBe('');
  expect(document.body.textContent).not.toMatch(/nowhere|2026|img/);
});

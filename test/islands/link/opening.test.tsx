// @vitest-environment jsdom
/** A link with dates: asked for among the results, opened into the form, or refused whole. */
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Compare from '../../../src/islands/Compare.tsx';
import Timeline from '../../../src/islands/Timeline.tsx';
import WorkingDays from '../../../src/islands/WorkingDays.tsx';
import { EXAMPLE, HOLIDAYS } from '../example.ts';
import { dateIn, mistakes, press, typeDate } from '../screen.ts';

const authorities = ['example', 'other', 'away'].map((id) => ({ id, name: id }));
const FILES: Record<string, unknown> = {
  '/data/calculators/example.json': EXAMPLE,
  '/data/calculators/other.json': { ...EXAMPLE, id: 'other', name: 'Other' },
};
const ASSESSMENT = 'Date the assessment was completed';
const CASE = '?authority=example&route=assessment';
const LINK = '#v1&assessment-completed=2025-12-11';
const COPY = 'Copy a link with these dates';

let copied: readonly string[] = [];
let allows = true;
beforeEach(() => {
  document.title = 'Case timeline';
  copied = [];
  allows = true;
  vi.setSystemTime(new Date('2025-12-12T12:00:00Z'));
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(FILES[address] ? Response.json(FILES[address]) : new Response('', { status: 404 })),
  );
  const writeText = (text: string) => {
    copied = [...copied, text];
    return allows ? Promise.resolve() : Promise.reject(new Error('refused'));
  };
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (address: string) => {
  history.replaceState(null, '', `/calculators/timeline/${address}`);
  render(<Timeline authorities={authorities} holidays={HOLIDAYS} />);
};
/** A link that comes while the page is open, as by pasting it into the address bar. */
const come = (fragment: string) => {
  history.replaceState(null, '', location.pathname + location.search + fragment);
  dispatchEvent(new HashChangeEvent('hashchange'));
};
// The first answer waits for all that is loaded late
const answer = () =>
  screen.findByRole('heading', { level: 2, name: /24 December 2025\.$/ }, { timeout: 5000 });

test('a link fills in the form and works it out, and is gone from the address at once', async () => {
  open(CASE + LINK);
  expect(location.hash).toBe('');
  const heading = await answer();
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(dateIn(ASSESSMENT)).toBe('11 12 2025');
  expect(location.href).not.toMatch(/2025/);
});

test('copies the link of what was worked out, says who sees the dates, and puts it nowhere else', async () => {
  open(CASE);
  await screen.findByRole('group', { name: ASSESSMENT });
  expect(screen.queryByRole('button', { name: COPY })).toBeNull();
  typeDate(ASSESSMENT, '11 Dec 2025');
  press('Work out the dates');
  await answer();
  expect(await screen.findByText(/Whoever has the link sees the dates\.$/)).toBeTruthy();
  expect(copied).toEqual([]);
  press(COPY);
  await screen.findByText('Link copied. Whoever has the link sees the dates.');
  expect(copied).toEqual([`${location.origin}/calculators/timeline/${CASE}${LINK}`]);
  expect(location.hash).toBe('');
  typeDate(ASSESSMENT, '12 Dec 2025');
  expect(screen.queryByRole('button', { name: COPY }), 'once the answer is an old one').toBeNull();
});

test('gives the link to copy by hand where the browser refuses', async () => {
  allows = false;
  open(CASE + LINK);
  await answer();
  await screen.findByRole('button', { name: COPY });
  press(COPY);
  const box = await screen.findByLabelText<HTMLTextAreaElement>('Link with these dates');
  expect(box.value).toBe(`${location.origin}/calculators/timeline/${CASE}${LINK}`);
  expect([box.readOnly, document.activeElement === box]).toEqual([true, true]);
});

test.each([
  ['#v1&assessment-completed=2025-02-30', 'a date that cannot be used'],
  ['#v1&assessment-completed=2025-12-11&order-made=2025-12-11', 'not asked for here'],
  ['#v1&%3Cimg%20src=x%20onerror=alert(1)%3E', 'not complete or has been changed'],
  ['#v2&assessment-completed=2025-12-11', 'another version'],
])('refuses %s with a message, fills in nothing, and renders nothing of it', async (link, why) => {
  open(CASE + link);
  expect(location.hash).toBe('');
  await waitFor(() => expect(mistakes()[0]).toContain(why));
  expect(document.title).toBe('Error: Case timeline');
  expect(document.activeElement?.className).toBe('govuk-error-summary');
  expect(dateIn(ASSESSMENT)).toBe('  ');
  expect(document.querySelector('img')).toBeNull();
  expect(document.body.textContent).not.toMatch(/onerror|order-made|02-30/);
  press('Work out the dates');
  await waitFor(() => expect(mistakes()).toEqual(['Enter at least one date']));
});

test('a link without an authority of the Handbook is refused', async () => {
  open(`?authority=nowhere${LINK}`);
  await waitFor(() => expect(mistakes()[0]).toMatch(/^The link cannot be used/));
});

test.each(['#answer', '#line-3', '#date-assessment-completed-day', '#:~:text=Camden'])(
  'a place on the page, %s, is no link and stays',
  async (place) => {
    open(CASE + place);
    await screen.findByRole('group', { name: ASSESSMENT });
    expect(location.hash).toBe(place);
    expect(mistakes()).toEqual([]);
  },
);

test('a link that comes later takes the place of what was typed, whole', async () => {
  open(CASE);
  await screen.findByRole('group', { name: ASSESSMENT });
  typeDate('Date of the first meeting', '1 9 2025');
  come(LINK);
  expect(location.hash).toBe('');
  await answer();
  expect(dateIn('Date of the first meeting')).toBe('  ');
  come('#v1&assessment-completed=never');
  await waitFor(() => expect(mistakes()[0]).toContain('a date that cannot be used'));
  expect(dateIn(ASSESSMENT)).toBe('11 12 2025');
});

test('a count of days has a link too', async () => {
  history.replaceState(null, '', '/#v1&task=add&from=2025-12-22,2025-12-23&number=5&unit=days&way=plain');
  render(<WorkingDays holidays={HOLIDAYS} rulesHref="/" />);
  await screen.findByText('Worked out from 2 dates.');
  expect(dateIn('Date 2')).toBe('23 12 2025');
  await screen.findByRole('button', { name: COPY });
  press(COPY);
  await screen.findByText(/^Link copied/);
  expect(copied[0]).toMatch(/\/#v1&task=add&from=2025-12-22,2025-12-23&number=5&unit=days&way=plain$/);
});

const openCompare = (address: string) => {
  history.replaceState(null, '', `/compare/${address}`);
  render(<Compare authorities={authorities} topics={[]} holidays={HOLIDAYS} />);
};

test('one case under several opens with its route, and its form unasked', async () => {
  openCompare('?authority=example&authority=other#v1&route=assessment&assessment-completed=2025-12-11');
  expect(location.hash).toBe('');
  const next = { level: 3, name: 'What comes next in each' };
  await screen.findByRole('heading', next, { timeout: 5000 });
  expect(dateIn(ASSESSMENT)).toBe('11 12 2025');
  await screen.findByRole('button', { name: COPY });
  press(COPY);
  await screen.findByText(/^Link copied/);
  expect(copied[0]).toMatch(
    /authority=example&authority=other#v1&route=assessment&assessment-completed=2025-12-11$/,
  );
});

test('one case under several is refused where the address names too few', async () => {
  openCompare(`?authority=example${LINK}`);
  await waitFor(() => expect(mistakes()[0]).toContain('does not name the authorities to compare'));
});

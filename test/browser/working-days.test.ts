/** The working-days calculator in a browser, walked as people walk it; and the pages of bank holidays, as they are printed. */
import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import {
  answerOf,
  answerTo,
  expectAccessible,
  expectNoSidewaysScroll,
  focusOf,
  mistakesOf,
  openCalculator,
  print,
  saveCalendar,
  tabTo,
  testEveryState,
  typeDate,
  unfold,
} from './calculator-page.ts';

// The dates expected were counted by hand. From Thursday 11 December 2025 the working days are 12, 15 to 19, 22 to 24,
// 29 to 31 December, 2 January, 5, 6: the fifteenth is Tuesday 6 January 2026, and the sixteenth the 7th.
const WORKING_DAYS = '/calculators/working-days/';
const [ADD, SUBTRACT, COUNT] = [/days after a date/, /days before a date/, /between two dates/];

const number = (page: Page) => page.getByLabel('Number of days', { exact: true });
const submit = (page: Page) => page.getByRole('button', { name: 'Work it out' }).click();
const workOut = (page: Page) => answerTo(page, 'Work it out');

test('by keyboard alone, from load to answer', async () => {
  const { page, seen } = await openCalculator(WORKING_DAYS);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('radio').first());
  await keyboard.press('Space');
  await keyboard.press('Tab');
  for (const part of ['11', 'December', '2025']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  await tabTo(page, number(page));
  await keyboard.type('15');
  await keyboard.press('Tab');
  // The ways to count are one group: the arrows move in it
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowUp');
  await keyboard.press('Tab');
  expect(await focusOf(page)).toBe('work-out');
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe(
    '15 working days after Thursday 11 December 2025 is Tuesday 6 January 2026.',
  );
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.locator('.answer summary'));
  await keyboard.press('Enter');
  await page.getByText('Saturday 13 December 2025').waitFor();
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('by keyboard alone, a second date added and taken away', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  const { keyboard } = page;
  await page.getByRole('radio', { name: ADD }).check();
  await tabTo(page, page.getByText('Count from several dates at once').locator('xpath=..'));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: /^Add a date/ }));
  await keyboard.press('Enter');
  expect(await focusOf(page)).toBe('from-1-day');
  await tabTo(page, page.getByRole('button', { name: /^Remove/ }));
  await keyboard.press('Enter');
  expect(await focusOf(page)).toContain('Add a date');
});

test('counts between two dates, both ways and with both dates', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: COUNT }).check();
  await typeDate(page, 'First date', '11 12 2025');
  await typeDate(page, 'Last date', '6 1 2026');
  expect(await workOut(page)).toContain('There are 15 working days');
  expect(await page.locator('.answer').textContent()).toContain('Calendar days26');
  await page.getByRole('radio', { name: 'Both dates included' }).check();
  expect(await workOut(page)).toContain('There are 16 working days');
});

test('counts clear days, back and forward, and a period that begins with a day', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: ADD }).check();
  await typeDate(page, 'Date to count from', '11 12 2025');
  await number(page).fill('15');
  await page.getByRole('radio', { name: 'Clear days' }).check();
  expect(await workOut(page)).toContain('is Wednesday 7 January 2026.');
  await page.getByRole('radio', { name: /Beginning with/ }).check();
  expect(await workOut(page)).toContain('is Monday 5 January 2026.');
  await page.getByLabel('Count in').selectOption('years');
  await page.getByLabel('Number of years').fill('1');
  await typeDate(page, 'Date to count from', '1 3 2025');
  expect(await workOut(page)).toContain('is Saturday 28 February 2026.');
  await page.getByRole('radio', { name: SUBTRACT }).check();
  await page.getByLabel('Count in').selectOption('days');
  await typeDate(page, 'Date to count back from', '16 3 2026');
  await number(page).fill('5');
  await page.getByRole('radio', { name: 'Clear days' }).check();
  expect(await workOut(page)).toContain('is Friday 6 March 2026.');
});

test('many dates at once, in a table, a file and as text', async () => {
  const { page } = await openCalculator(WORKING_DAYS, { context: { acceptDownloads: true } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('radio', { name: ADD }).check();
  await unfold(page);
  await typeDate(page, 'Date to count from', '11 12 2025');
  await page.getByLabel('Or paste a list of dates').fill('12/12/2025\nrubbish');
  await number(page).fill('15');
  expect(await workOut(page)).toBe('Worked out from 2 dates. 1 line could not be used.');
  await page.getByText('Line 2 must be a real date, such as 27 3 2026').waitFor();
  expect(await page.locator('table tbody tr').first().textContent()).toContain('Tuesday 6 January 2026');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  const lines = (await text(await download.createReadStream())).split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[2]).toMatch(/^2025-12-12,2026-01-07,2025-12-27,/);
  const calendar = await text(await (await saveCalendar(page)).createReadStream());
  expect(calendar.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20260106',
    'DTSTART;VALUE=DATE:20260107',
  ]);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '15 working days after Friday 12 December 2025 is Wednesday 7 January 2026.',
  );
});

test('says when bank holidays are not published yet, and where the calendar ends', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: ADD }).check();
  const answer = async (date: string) => {
    await typeDate(page, 'Date to count from', date);
    await number(page).fill('15');
    await workOut(page);
    return page.locator('.answer').textContent();
  };
  expect(await answer('1 3 2035')).toContain('worked out by rule');
  expect(await answer('20 12 2040')).toContain('The count leaves the years');
});

test('every mistake has its message', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await submit(page);
  expect(await mistakesOf(page)).toEqual(['Select what you want to work out']);
  await page.getByRole('radio', { name: ADD }).check();
  await submit(page);
  expect(await mistakesOf(page)).toEqual(['Enter the date to count from', 'Enter the number of days']);
  await typeDate(page, 'Date to count from', '31 April 2026');
  for (const [typed, message] of [
    ['ten', 'Number of days must be a number'],
    ['2.5', 'Number of days must be a whole number'],
    ['-3', 'Number of days must be between 0 and 9,125'],
  ] as const) {
    await number(page).fill(typed);
    await submit(page);
    expect(await mistakesOf(page)).toEqual(['Date to count from must be a real date', message]);
  }
  await typeDate(page, 'Date to count from', '30 4 2026');
  await number(page).fill('1');
  await unfold(page);
  await page.getByRole('button', { name: /^Add a date/ }).click();
  await typeDate(page, 'Date 2', '1 5');
  await submit(page);
  expect(await mistakesOf(page)).toEqual(['Date 2 must include a year']);
  await page.getByRole('button', { name: /^Remove/ }).click();
  await page.getByLabel('Or paste a list of dates').fill('1/5/2026\n'.repeat(201));
  await submit(page);
  expect(await mistakesOf(page)).toEqual(['List must have 200 dates or fewer, not 201']);
  await page.getByLabel('Or paste a list of dates').fill('rubbish');
  await typeDate(page, 'Date to count from', '  ');
  await page.getByRole('radio', { name: COUNT }).check();
  await typeDate(page, 'First date', '11 12 2025');
  await typeDate(page, 'Last date', '10 12 2025');
  await submit(page);
  expect(await mistakesOf(page)).toEqual([
    'Last date must be the same as or after Thursday 11 December 2025, the first date',
  ]);
});

test('says so when the sums cannot be loaded, and keeps what was typed', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.route('**/DaysResult*.js', (route) => route.abort());
  await page.getByRole('radio', { name: ADD }).check();
  await typeDate(page, 'Date to count from', '11 12 2025');
  await number(page).fill('15');
  await submit(page);
  expect(await mistakesOf(page)).toEqual([
    'The days could not be counted. Check your connection and try again',
  ]);
  expect(await number(page).inputValue()).toBe('15');
});

testEveryState(WORKING_DAYS, async (page, check) => {
  await check('empty');
  await page.getByRole('radio', { name: ADD }).check();
  await submit(page);
  await check('with mistakes');
  await typeDate(page, 'Date to count from', '11 12 2025');
  await number(page).fill('60');
  await workOut(page);
  await check('with an answer');
  await unfold(page);
  await page.getByRole('button', { name: /^Add a date/ }).click();
  await page.getByLabel('Or paste a list of dates').fill('12/12/2025\n1 3 2035\nrubbish\n31/12/2040');
  await workOut(page);
  await unfold(page);
  await check('with the answers of several dates');
});

test('an answer prints without the form', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: ADD }).check();
  await typeDate(page, 'Date to count from', '11 12 2025');
  await number(page).fill('15');
  await workOut(page);
  await print(page);
  // On paper nothing can be unfolded
  expect(await page.getByText('Saturday 13 December 2025').isVisible()).toBe(true);
});

test('without JavaScript the rules and the bank holidays can be read', async () => {
  const { page } = await openPage(WORKING_DAYS, { context: { javaScriptEnabled: false } });
  const main = await page.locator('main').textContent();
  expect(main).toContain('Boxing Day');
  expect(main).toContain('Clear days: neither');
});

test.for([
  [2019, 'Next year: 2020'],
  [2022, 'Platinum Jubilee'],
  [2032, 'not published yet'],
  [2040, 'Previous year: 2039'],
] as const)('the bank holidays of %i are one page to print', async ([year, words]) => {
  const { page } = await openPage(`/bank-holidays/${year}/`, { context: { javaScriptEnabled: false } });
  expect(await page.locator('main').textContent()).toContain(words);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test.for([1280, 375])('the bank holidays of a year read well at %i pixels', async (width) => {
  const { page } = await openPage('/bank-holidays/2032/', { width });
  await expectAccessible(page, 'a year');
  await expectNoSidewaysScroll(page, 'a year');
});

/** The working-days calculator in a browser, walked as people walk it. */
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import {
  answerOf,
  expectAccessible,
  expectNoSidewaysScroll,
  focusOf,
  mistakesOf,
  openCalculator,
  tabTo,
  typeDate,
} from './calculator-page.ts';

const WORKING_DAYS = '/calculators/working-days/';
const [ADD, COUNT] = [/working days after a date/, /between two dates/];

test('by keyboard alone, from load to answer', async () => {
  const { page, seen } = await openCalculator(WORKING_DAYS);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('radio').first());
  await keyboard.press('Space');
  await keyboard.press('Tab');
  for (const part of ['11', 'December', '2025', '15']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  expect(await focusOf(page)).toBe('Work it out');
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

test('counts between two dates', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: COUNT }).check();
  await typeDate(page, 'First date', '11 12 2025');
  await typeDate(page, 'Last date', '6 1 2026');
  await page.keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toContain('There are 15 working days');
});

test('says when bank holidays are not published yet, and where the calendar ends', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  await page.getByRole('radio', { name: ADD }).check();
  const answer = async (date: string) => {
    await typeDate(page, 'Date to count from', date);
    await page.getByLabel('Number of working days', { exact: true }).fill('15');
    await page.keyboard.press('Enter');
    await answerOf(page).waitFor();
    return page.locator('.answer').textContent();
  };
  expect(await answer('1 3 2035')).toContain('worked out by rule');
  expect(await answer('20 12 2040')).toContain('The count leaves the years');
});

test('every mistake has its message', async () => {
  const { page } = await openCalculator(WORKING_DAYS);
  const submit = () => page.getByRole('button', { name: 'Work it out' }).click();
  await submit();
  expect(await mistakesOf(page)).toEqual(['Select what you want to work out']);
  await page.getByRole('radio', { name: ADD }).check();
  await submit();
  expect(await mistakesOf(page)).toEqual([
    'Enter the date to count from',
    'Enter the number of working days',
  ]);
  await typeDate(page, 'Date to count from', '31 April 2026');
  for (const [number, message] of [
    ['ten', 'Number of working days must be a number'],
    ['2.5', 'Number of working days must be a whole number'],
    ['-3', 'Number of working days must be between 0 and 5,000'],
  ] as const) {
    await page.getByLabel('Number of working days', { exact: true }).fill(number);
    await submit();
    expect(await mistakesOf(page)).toEqual(['Date to count from must be a real date', message]);
  }
  await page.getByRole('radio', { name: COUNT }).check();
  await typeDate(page, 'First date', '11 12 2025');
  await typeDate(page, 'Last date', '10 12 2025');
  await submit();
  expect(await mistakesOf(page)).toEqual([
    'Last date must be the same as or after Thursday 11 December 2025, the first date',
  ]);
});

test.for([1280, 375])(
  'axe finds nothing and nothing is cut off at %i pixels, in any state',
  async (width) => {
    const { page } = await openCalculator(WORKING_DAYS, { width });
    const check = async (state: string) => {
      await expectAccessible(page, state);
      await expectNoSidewaysScroll(page, state);
    };
    await check('empty');
    await page.getByRole('radio', { name: ADD }).check();
    await page.getByRole('button', { name: 'Work it out' }).click();
    await check('with mistakes');
    await typeDate(page, 'Date to count from', '11 12 2025');
    await page.getByLabel('Number of working days', { exact: true }).fill('60');
    await page.keyboard.press('Enter');
    await answerOf(page).waitFor();
    await check('with an answer');
  },
);

test('without JavaScript the bank holidays can be read', async () => {
  const { page } = await openPage(WORKING_DAYS, { context: { javaScriptEnabled: false } });
  expect(await page.locator('main').textContent()).toContain('Boxing Day');
});

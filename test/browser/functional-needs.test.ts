/**
 * The count of the functional needs matrix in a browser, and the way to a threshold. The expected results are counted by
 * hand from Camden's rule: two moderate needs, or one that is severe or profound; nine of its ten rows are in use.
 */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openPage } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';
import {
  answerOf,
  answerTo,
  expectNothingKept,
  expectNothingSent,
  focusOf,
  mistakesOf,
  openCalculator,
  print,
  tabTo,
  testEveryState,
  unfold,
} from './calculator-page.ts';

const MATRIX = '/calculators/functional-needs/';
const ROWS = 9;

/** Gives the functions their marks in the order of the page; a dot leaves one without. */
async function grade(page: Page, marks: string): Promise<void> {
  for (const [place, mark] of marks.split(' ').entries()) {
    if (mark === '.') continue;
    const grades = page.getByRole('combobox').nth(place);
    // A hand or a key brings the focus along, a script does not
    await grades.focus();
    await grades.selectOption(mark);
  }
}

async function count(page: Page): Promise<string> {
  return answerTo(page, 'Count the grades');
}

test('by keyboard alone, from load to answer', async () => {
  const { page, seen } = await openCalculator(MATRIX);
  await tabTo(page, page.getByLabel('4. Vision'));
  await page.keyboard.press('2');
  await tabTo(page, page.getByLabel('5. Hearing'));
  await page.keyboard.press('2');
  await tabTo(page, page.getByRole('button', { name: 'Count the grades' }));
  await page.keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe('The matrix is met, by 2 functions graded Moderate.');
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.locator('.answer summary'));
  await page.keyboard.press('Enter');
  await page.getByText('Ask the disability service.', { exact: false }).first().waitFor();
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('met, not met and open, each with what it does not mean', async () => {
  const { page } = await openCalculator(MATRIX);
  expect(await page.getByRole('combobox').count()).toBe(ROWS);
  for (const [marks, sentence] of [
    ['2 0 0 0 0 0 0 2 0', 'The matrix is met, by 2 functions graded Moderate.'],
    ['4 1 1 1 1 3 1 1 1', 'The matrix is met, by 2 functions graded Severe or Profound.'],
    ['1 1 1 1 1 1 1 1 2', 'The matrix is not met by these grades.'],
    ['0 0 0 0 0 0 0 0 N', 'It cannot be said yet whether the matrix is met.'],
  ] as const) {
    await grade(page, marks);
    expect(await count(page)).toBe(sentence);
    const text = await page.locator('.answer').textContent();
    expect(text).toContain('Not reaching the mark does not mean that the child is not in need.');
    expect(text).toContain(
      'It is met by at least 2 graded Moderate or by at least 1 graded Severe or Profound.',
    );
  }
  expect(await page.locator('.answer').textContent()).toContain('1 function has no grade: Physical health.');
});

test('the one mistake has its message, which leads to the first function; a grade is taken back', async () => {
  const { page } = await openCalculator(MATRIX);
  await page.getByRole('button', { name: 'Count the grades' }).click();
  expect(await mistakesOf(page)).toEqual(['Select a grade for at least one function']);
  await page.locator('.govuk-error-summary a').click();
  expect(await focusOf(page)).toBe(await page.getByRole('combobox').first().getAttribute('id'));
  await grade(page, '3');
  expect(await count(page)).toBe('The matrix is met, by 1 function graded Severe or Profound.');
  await page.getByRole('combobox').first().selectOption('Not graded');
  await page.getByText('Your answers have changed since this was worked out.').waitFor();
});

testEveryState(MATRIX, async (page, check) => {
  await check('empty');
  await page.getByRole('button', { name: 'Count the grades' }).click();
  await check('with a mistake');
  await grade(page, '0 N 2 . 1');
  await count(page);
  await unfold(page);
  await check('with an answer');
});

test('on paper the answer stands without the form', async () => {
  const { page } = await openCalculator(MATRIX);
  await grade(page, '3');
  await count(page);
  await print(page);
});

test('keeps and sends nothing, and copies the count', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(MATRIX, { site });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await grade(page, '2 2 N');
  const before = site.requests.length;
  await count(page);
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Moderate (2): 2 (');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('functional-needs.csv');
  await expectNothingKept(page);
  expect(new URL(page.url()).search).toBe('');
  expectNothingSent(site, seen, []);
  await site.close();
});

test('without JavaScript the rule, the row that is not used and the way to count can be read', async () => {
  const { page } = await openPage(MATRIX, { context: { javaScriptEnabled: false } });
  const text = await page.locator('main').textContent();
  expect(text).toContain('at least 2 graded Moderate or by at least 1 graded Severe or Profound');
  expect(text).toContain('8. Social and environmental');
  expect(text).toContain('The form needs JavaScript.');
});

test('without JavaScript, from the home page to a level, what is done there and what is asked of a school', async () => {
  const { page } = await openPage('/', { width: 375, context: { javaScriptEnabled: false } });
  await page.getByRole('link', { name: 'Check a threshold' }).click();
  await page.getByRole('link', { name: 'Level 4, child protection' }).click();
  const level = page.locator('section', { has: page.locator('#levels-level-4') });
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('levels-level-4');
  expect(await level.textContent()).toMatch(/Signs.*What is done.*Written referral/s);
  expect(await level.textContent()).toContain('48 hours');
  await page.getByRole('link', { name: 'Schools and early years' }).click();
  expect(new URL(page.url()).pathname).toBe('/roles/school/');
  expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('camden');
});

test('a level whose signs are damaged or not stated says so before it is opened', async () => {
  const { page } = await openPage('/thresholds/');
  const item = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first().textContent();
  expect(await item('Level 2, early help')).toContain('(damaged in the document)');
  expect(await item('Targeted Support')).toContain('(signs not stated)');
  await page.goto('/authorities/camden/thresholds/#levels-level-2');
  await page.getByText('Damaged in the document:').waitFor();
});

test('a document without levels of need says so where they would stand', async () => {
  const { page } = await openPage('/authorities/azeus/thresholds/');
  expect(await page.locator('#levels + *').textContent()).toBe('Not stated in this document.');
});

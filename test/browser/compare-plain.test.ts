/** What stands on the pages of several councils in plain HTML, with and without JavaScript, until something is chosen. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { answerOf, mistakesOf, openCalculator, testEveryState, unfold } from './calculator-page.ts';

const COMPARE = '/compare/';
const THREE = `${COMPARE}?authority=camden&authority=azeus&authority=psw-2020`;
const MOVING = '/compare/moving/';
const AZEUS = 'London authority recording on Azeus Care';

const compare = (page: Page) => page.getByRole('button', { name: 'Compare' }).click();
const show = (page: Page) => page.getByRole('button', { name: 'Show what changes' }).click();
/** The rules that stand on a page for everyone. */
const inPlain = (page: Page) => page.locator('.in-plain');

test('without JavaScript the rules of every council stand beside each other, folded as with it', async () => {
  const { page } = await openPage(COMPARE, { context: { javaScriptEnabled: false } });
  const [first, second] = await inPlain(page).getByRole('group').all();
  const heads = await first?.getByRole('columnheader').allTextContents();
  expect(heads).toHaveLength(5);
  expect(heads?.[0]).toBe('Camden');
  expect(await first?.getByText('Within 2 weeks of completion of the assessment').isVisible()).toBe(true);
  expect(await second?.getByRole('table').isVisible()).toBe(false);
  await second?.locator('summary').click();
  expect(await second?.getByRole('table').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'When the first meeting is held' }).click();
  expect(new URL(page.url()).pathname).toBe('/topics/first-meeting/');
});

test('without JavaScript what each council does when a family leaves or arrives can be read', async () => {
  const { page } = await openPage(MOVING, { context: { javaScriptEnabled: false } });
  await page.getByRole('link', { name: 'When a family arrives' }).click();
  expect(new URL(page.url()).hash).toBe('#arriving');
  const cell = (table: string, part: RegExp, authority: string) =>
    page
      .getByRole('table', { name: table })
      .locator('tbody', { has: page.locator('th', { hasText: part }) })
      .locator(`td[data-label="${authority}"]`);
  const leaving = cell('What each authority does when a family leaves it', /^Who must be told/, AZEUS);
  expect(await leaving.textContent()).toContain('the minutes of the last review');
  const arriving = 'What each authority does when a family arrives';
  const starts = cell(arriving, /^Clocks that start again/, 'Camden');
  expect(await starts.getByRole('link', { name: 'Report of the review' }).isVisible()).toBe(true);
  expect(await cell(arriving, /^Who must be told/, 'Warwickshire').textContent()).toBe(
    'Not stated in this document.',
  );
});

test('a comparison that is chosen takes the place of the standing one, on the screen and on paper', async () => {
  const { page } = await openCalculator(COMPARE);
  expect(await inPlain(page).isVisible()).toBe(true);
  await compare(page);
  await mistakesOf(page);
  expect(await inPlain(page).isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'Camden' }).check();
  await page.getByRole('checkbox', { name: 'Warwickshire' }).check();
  await compare(page);
  await page.locator('#rules').waitFor();
  expect(await inPlain(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('table').count()).toBe(1);
  expect(await page.getByRole('columnheader').allTextContents()).toEqual(['Camden', 'Warwickshire']);
  await page.goto(THREE);
  await page.locator('#rules').waitFor();
  expect(await inPlain(page).isVisible()).toBe(false);
});

test('a move that is chosen takes the place of the standing tables, which are back when it is gone', async () => {
  const { page } = await openCalculator(MOVING);
  expect(await inPlain(page).isVisible()).toBe(true);
  await page.goto(`${MOVING}?from=azeus&to=camden`);
  await answerOf(page).waitFor();
  expect(await inPlain(page).isVisible()).toBe(false);
  await page.getByLabel('Which authority does it move to?').selectOption('azeus');
  await show(page);
  await mistakesOf(page);
  expect(await answerOf(page).count()).toBe(0);
  expect(await inPlain(page).isVisible()).toBe(true);
});

test('where nothing is chosen, the standing tables are printed, without what is folded', async () => {
  const { page } = await openCalculator(MOVING);
  await page.emulateMedia({ media: 'print' });
  const tables = await page.getByRole('table').locator('caption').allTextContents();
  expect(tables).toEqual([
    'What each authority does when a family leaves it',
    'What each authority does when a family arrives',
  ]);
});

testEveryState(COMPARE, async (page, check) => {
  await unfold(page);
  await check('as it comes');
  await page.goto(MOVING);
  await page.locator('.calculator').waitFor();
  await unfold(page);
  await check('moving as it comes');
});

/** The supervision order planner in a browser, walked as people walk it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';
import {
  answerOf,
  chooseAuthority,
  expectNothingKept,
  expectNothingSent,
  focusOf,
  mistakesOf,
  openCalculator,
  print,
  tabTo,
  testEveryState,
  typeDate,
  unfold,
} from './calculator-page.ts';

const PLANNER = '/calculators/supervision-order/';
const MADE = 'Date the supervision order was made';
const EXTENDED = 'Date the extended order expires';

const plan = (page: Page) => page.getByRole('button', { name: 'Plan the order' }).click();

/** An order of a year made on 1 March 2025, which ends the day before 1 March 2026. */
async function fillOrder(page: Page, since = 'Nothing: it runs as it was made'): Promise<void> {
  await typeDate(page, MADE, '1 3 2025');
  await page.getByLabel('Length of the order').fill('12');
  await page.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('radio', { name: since }).check();
}

test('an authority with rules of its own: the last day, what comes next, and the law apart', async () => {
  const { page, seen } = await openCalculator(PLANNER);
  await chooseAuthority(page, 'ecs-2017');
  await fillOrder(page);
  await plan(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe('The supervision order ends on Saturday 28 February 2026.');
  expect(await focusOf(page)).toBe('answer');
  // 1 March and seven times 42 days is Saturday 20 December
  expect(await page.locator('.answer').textContent()).toContain('by Friday 19 December 2025');
  // The nine-month point, Monday 1 December, has passed
  await page.getByRole('link', { name: /overdue if not done$/ }).click();
  expect(await focusOf(page)).toBe('late');
  const source = page.locator('.deadline').getByRole('link', { name: /line 119/ });
  expect(await source.getAttribute('href')).toContain('/authorities/ecs-2017/timescales/#');
  await page.getByRole('link', { name: /^What special circumstances change/ }).click();
  await page.locator('#what-changes').waitFor();
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('an authority that says nothing: its last day by law, its source, and nothing else', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=camden`);
  await fillOrder(page);
  await plan(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toContain('Saturday 28 February 2026');
  expect(await page.locator('.result').textContent()).toContain('not stated in this document');
  expect(await page.locator('.deadline').count()).toBe(0);
  const [law] = await page.locator('.answer').getByRole('link').all();
  const address = (await law?.getAttribute('href')) ?? '';
  await law?.click();
  expect(address).toMatch(/^\/national\/#/);
  await page.locator(address.slice(address.indexOf('#'))).waitFor();
});

test('every mistake has its message and leads to its box', async () => {
  const { page } = await openCalculator(PLANNER);
  await plan(page);
  expect(await mistakesOf(page)).toEqual(['Select an authority']);
  await chooseAuthority(page, 'camden');
  await page.getByRole('group', { name: MADE }).waitFor();
  await plan(page);
  expect(await mistakesOf(page)).toEqual([
    'Enter the date the supervision order was made',
    'Enter the length of the order or the date it expires',
    'Select yes if the child will turn 18 before the order would end',
    'Select what the court has done since',
  ]);
  await page.getByRole('link', { name: /^Select yes/ }).click();
  expect(await focusOf(page)).toBe('order-adult');
  await fillOrder(page, 'Extended it');
  await typeDate(page, EXTENDED, '1 3 2028');
  await plan(page);
  const [message] = await mistakesOf(page);
  expect(message).toMatch(/^Date the extended order expires must be on or before Tuesday 29 February 2028/);
  expect(await page.title()).toMatch(/^Error: /);
});

test('by keyboard alone, from load to answer', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=camden`);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('group', { name: MADE }).getByLabel('Day'));
  await keyboard.type('1');
  await keyboard.press('Tab');
  await keyboard.type('March');
  await keyboard.press('Tab');
  await keyboard.type('2025');
  await tabTo(page, page.getByLabel('Length of the order'));
  await keyboard.type('12');
  await tabTo(page, page.getByRole('radio', { name: 'Yes', exact: true }));
  await keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('radio', { name: /^Nothing/ }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: 'Plan the order' }));
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
});

testEveryState(`${PLANNER}?authority=ecs-2017`, async (page, check) => {
  await plan(page);
  await mistakesOf(page);
  await check('with mistakes');
  await fillOrder(page, 'Extended it');
  await typeDate(page, EXTENDED, '31 8 2026');
  await plan(page);
  await answerOf(page).waitFor();
  await unfold(page);
  await check('with a result');
});

test('paper has the answer, the rules and the law, and no form', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=ecs-2017`);
  await fillOrder(page);
  await plan(page);
  await answerOf(page).waitFor();
  await print(page);
  const law = page.getByRole('heading', { name: 'National, for every council' });
  expect(await law.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  expect(await page.getByRole('heading', { name: 'Worked out from' }).isVisible()).toBe(true);
});

test('nothing that is typed is kept or sent', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(`${PLANNER}?authority=ecs-2017`, { site });
  await fillOrder(page);
  const before = site.requests.length;
  await plan(page);
  await answerOf(page).waitFor();
  expect(site.requests.slice(before)).toEqual([]);
  expect(new URL(page.url()).search).toBe('?authority=ecs-2017');
  await expectNothingKept(page);
  expectNothingSent(site, seen, [/2025/]);
  expect(await page.locator('.calculator input[type="text"][name]').count()).toBe(0);
  await site.close();
});

test('without JavaScript the law and every authority’s answer can be read', async () => {
  const { page } = await openPage(PLANNER, { context: { javaScriptEnabled: false } });
  const text = await page.locator('main').textContent();
  expect(text).toContain('The planner needs JavaScript');
  expect(text).toContain('beginning with the day of the making of the supervision order');
  expect(text).toContain('Managers agree what happens next under the order');
  expect(text).toContain('Not stated in this document. No rule of its own');
});

/** The supervision order planner in a browser, walked as people walk it. */
import { text } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';
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
const LENGTH = 'Length of the order';
const EXPIRES = 'Date the supervision order expires';
const EXTENDED = 'Date the extended order expires';
const DISCHARGED = 'Date the court ended the order';

const plan = (page: Page) => page.getByRole('button', { name: 'Plan the order' }).click();

/** An order of a year made on 1 March 2025, which ends the day before 1 March 2026. */
async function fillOrder(page: Page, since = 'Nothing: it runs as it was made'): Promise<void> {
  await typeDate(page, MADE, '1 3 2025');
  await page.getByLabel(LENGTH).fill('12');
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

test('an authority that says nothing: the last day can be taken along as a file', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=camden`);
  await fillOrder(page);
  await plan(page);
  await answerOf(page).waitFor();
  await page.getByRole('button', { name: 'Save to your calendar' }).click();
  for (const [button, file] of [
    ['Save the calendar file', 'supervision-order.ics'],
    ['Save as a spreadsheet', 'supervision-order.csv'],
  ] as const) {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(file);
    const held = await text(await saved.createReadStream());
    expect(held).toMatch(/20260228|2026-02-28/);
    expect(held).toContain('Last day of the supervision order');
  }
});

test('a child who turns 18: yes or no, no date of it in the form, in the answer or in a link', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=ecs-2017`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await fillOrder(page);
  const boxes = page.locator('.calculator input[type="text"]');
  const before = await boxes.count();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  expect(await boxes.count()).toBe(before);
  await plan(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe(
    'The supervision order cannot run past the child’s 18th birthday: it ends before Saturday 28 February 2026.',
  );
  expect(await page.locator('.answer').textContent()).toContain('The birthday is not asked for');
  await page.getByRole('button', { name: 'Copy a link with these dates' }).click();
  await page.getByText(/^Link copied/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.slice(link.indexOf('#'))).toBe(
    '#v1&order-made=2025-03-01&length=12&length-unit=months&turns-18=yes&since=nothing',
  );
});

test('what is missing has its message, which leads to its box', async () => {
  const { page } = await openCalculator(PLANNER);
  await plan(page);
  expect(await mistakesOf(page)).toEqual(['Select an authority']);
  await chooseAuthority(page, 'camden');
  await page.getByRole('group', { name: MADE }).waitFor();
  await plan(page);
  expect(await mistakesOf(page)).toEqual([
    'Enter the date the supervision order was made',
    'Enter the length of the order or the date it expires',
    'Select yes if the child will turn 18 before the order ends',
    'Select what the court has done since',
  ]);
  await page.getByRole('link', { name: /^Select yes/ }).click();
  expect(await focusOf(page)).toBe('order-adult');
  expect(await page.title()).toMatch(/^Error: /);
  await fillOrder(page, 'Extended it');
  await plan(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Enter the date the extended order expires']);
  await page.getByRole('radio', { name: 'Ended it early' }).check();
  await plan(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Enter the date the court ended the order']);
});

/** What is put wrong in an order of a year made on 1 March 2025: a box, what is typed there, and what is said of it. */
const WRONG: readonly (readonly [box: string, typed: string, message: string])[] = [
  [MADE, '1 3 ', `${MADE} must include a year`],
  [MADE, '  2025', `${MADE} must include a day and month`],
  [MADE, '1 3 25', `${MADE} must include a year of 4 numbers`],
  [MADE, '29 2 2025', `${MADE} must be a real date`],
  [MADE, '1 Mai 2025', `${MADE} must be a real date`],
  [
    MADE,
    '1 3 1999',
    `${MADE} must be between 1 January 2019 and 31 December 2040, the years that can be counted`,
  ],
  [LENGTH, 'a year', `${LENGTH} must be a number`],
  [LENGTH, '1.5', `${LENGTH} must be a whole number`],
  [LENGTH, '0', `${LENGTH} must be between 1 and 36 months: by law an order lasts no longer`],
  [LENGTH, '37', `${LENGTH} must be between 1 and 36 months: by law an order lasts no longer`],
  [LENGTH, '', 'Enter the length of the order or the date it expires'],
  [EXPIRES, '28 2', `${EXPIRES} must include a year`],
  [
    EXPIRES,
    '1 3 2026',
    `${EXPIRES} must agree with the length: 12 months beginning with Saturday 1 March 2025 ends on Saturday 28 February 2026. Change one of them, or leave one blank`,
  ],
  [EXTENDED, '31 11 2026', `${EXTENDED} must be a real date`],
  [
    EXTENDED,
    '28 2 2025',
    `${EXTENDED} must be the same as or after Saturday 1 March 2025, the day the order was made`,
  ],
  [
    EXTENDED,
    '28 2 2026',
    `${EXTENDED} must be after Saturday 28 February 2026, the day it would end without the extension`,
  ],
  // Three years beginning with 1 March 2025 end on 29 February 2028
  [
    EXTENDED,
    '1 3 2028',
    `${EXTENDED} must be the same as or before Tuesday 29 February 2028: by law it cannot run past 3 years beginning with Saturday 1 March 2025`,
  ],
  [DISCHARGED, '1  2025', `${DISCHARGED} must include a month`],
  [
    DISCHARGED,
    '28 2 2025',
    `${DISCHARGED} must be the same as or after Saturday 1 March 2025, the day the order was made`,
  ],
  [
    DISCHARGED,
    '28 2 2026',
    `${DISCHARGED} must be before Saturday 28 February 2026, the day the order would end otherwise`,
  ],
  ['Date of review 1', '13 12 2025', 'Date of review 1 must be today or in the past'],
];

/** What has to be chosen for a box to be there. */
const SINCE: Readonly<Record<string, string>> = { [EXTENDED]: 'Extended it', [DISCHARGED]: 'Ended it early' };

const boxOf = (page: Page, box: string) =>
  box === LENGTH ? page.getByLabel(LENGTH) : page.getByRole('group', { name: box, exact: true });

test(
  'everything that can be wrong has its message, which leads to its box',
  { timeout: 120_000 },
  async () => {
    const { page } = await openCalculator(`${PLANNER}?authority=ecs-2017`);
    await page.getByRole('button', { name: /^Add a date/ }).click();
    for (const [box, typed, message] of WRONG) {
      await fillOrder(page, SINCE[box]);
      if (box === LENGTH) await page.getByLabel(LENGTH).fill(typed);
      else await typeDate(page, box, typed);
      await plan(page);
      await expect.poll(() => mistakesOf(page)).toEqual([message]);
      await page.getByRole('link', { name: message, exact: true }).click();
      const inBox = (where: Locator) => where.evaluate((one) => one.contains(document.activeElement));
      expect(await inBox(boxOf(page, box)), message).toBe(true);
      if (box === EXPIRES || box === 'Date of review 1') await typeDate(page, box, '  ');
    }
  },
);

test('years have a limit of their own, and an expiry stands or falls without a length', async () => {
  const { page } = await openCalculator(`${PLANNER}?authority=camden`);
  await fillOrder(page);
  await page.getByLabel('Months or years').selectOption('years');
  await page.getByLabel(LENGTH).fill('4');
  await plan(page);
  await expect
    .poll(() => mistakesOf(page))
    .toEqual([`${LENGTH} must be between 1 and 3 years: by law an order lasts no longer`]);
  await page.getByLabel(LENGTH).fill('');
  for (const [typed, message] of [
    ['28 2 2025', 'must be the same as or after Saturday 1 March 2025, the day the order was made'],
    [
      '1 3 2028',
      'must be the same as or before Tuesday 29 February 2028: by law it cannot run past 3 years beginning with Saturday 1 March 2025',
    ],
  ] as const) {
    await typeDate(page, EXPIRES, typed);
    await plan(page);
    await expect.poll(() => mistakesOf(page)).toEqual([`${EXPIRES} ${message}`]);
  }
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
  const read = await page.locator('main').textContent();
  expect(read).toContain('The planner needs JavaScript');
  expect(read).toContain('beginning with the day of the making of the supervision order');
  expect(read).toContain('Managers agree what happens next under the order');
  expect(read).toContain('Not stated in this document. No rule of its own');
});

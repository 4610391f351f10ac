/** What is typed into a calculator stays in the page: nothing is stored, and nothing leaves. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  answerOf,
  chooseAuthority,
  expectNothingKept,
  expectNothingSent,
  openCalculator,
  saveCalendar,
  unfold,
} from './calculator-page.ts';
import { serveSite } from '../support/serve.ts';

// Figures that occur nowhere else, so that a search for them proves something.
const [DAY, MONTH, YEAR] = ['23', 'sept', '2024'];
const LABEL = 'mark-4711';
const TRACES = [
  /4711/,
  /2024[-/.]?0?9[-/.]?23/,
  /23[-/. +]?(0?9|sept?(ember)?)[-/. +]?2024/i,
  /sept/i,
  /\b2024\b/,
];

const everyBox = async (page: Page) => {
  await unfold(page);
  for (const box of await page.getByLabel('Day', { exact: true }).all()) await box.fill(DAY);
  for (const box of await page.getByLabel('Month', { exact: true }).all()) await box.fill(MONTH);
  for (const box of await page.getByLabel('Year', { exact: true }).all()) await box.fill(YEAR);
};

test.for(['camden', 'ecs-2017'])('the case timeline keeps and sends nothing (%s)', async (authority) => {
  const site = await serveSite();
  const { page, seen } = await openCalculator('/calculators/timeline/', {
    site,
    context: { acceptDownloads: true },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseAuthority(page, authority);
  await page.getByRole('radio').first().check();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  // A list with a date in it offers another, and is passed over.
  const add = page.getByRole('button', { name: /^Add a date/ });
  while ((await add.count()) > 0) await add.first().click();
  await everyBox(page);
  const before = site.requests.length;
  await page.getByRole('button', { name: 'Work out the dates' }).click();
  await answerOf(page).waitFor();
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);

  const calendar = await saveCalendar(page, LABEL);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  for (const download of [calendar, table]) {
    expect(download.url()).toMatch(/^blob:/);
  }
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('23 September 2024');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print' }).click();

  await expectNothingKept(page);
  expect(TRACES.filter((trace) => trace.test(page.url()))).toEqual([]);
  expectNothingSent(site, seen, TRACES);
  await site.close();
});

test('the working-days calculator keeps and sends nothing', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator('/calculators/working-days/', { site });
  for (const task of await page.getByRole('radio').all()) {
    await task.check();
    await everyBox(page);
    const number = page.getByLabel('Number of days', { exact: true });
    if (await number.isVisible()) await number.fill('1717');
    await page.getByLabel('Or paste a list of dates').fill([DAY, MONTH, YEAR].join(' '));
    await page.getByRole('button', { name: 'Work it out' }).click();
    await answerOf(page).waitFor();
  }
  await expectNothingKept(page);
  expect(page.url()).toBe(`${site.origin}/calculators/working-days/`);
  expectNothingSent(site, seen, TRACES);
  expect(site.requests.filter(({ url, body }) => /1717/.test(url + body))).toEqual([]);
  await site.close();
});

test.for(['/calculators/timeline/?authority=camden', '/calculators/working-days/'])(
  'no box of %s has a name, so that no form could send it',
  async (path) => {
    const { page } = await openCalculator(path);
    await page.getByRole('radio').first().check();
    expect(
      await page.locator('form:has(.govuk-date-input) :is(input[type="text"], textarea)[name]').count(),
    ).toBe(0);
    expect(await page.locator('form:has(.govuk-date-input)').getAttribute('autocomplete')).toBe('off');
  },
);

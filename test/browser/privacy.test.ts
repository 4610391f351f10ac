/** What is typed into a calculator stays in the page: nothing is stored, and nothing leaves. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { answerOf, openCalculator, unfold } from './calculator-page.ts';
import { serveSite } from '../support/serve.ts';

// Figures that occur nowhere else, so that a search for them proves something.
const [DAY, MONTH, YEAR] = ['23', 'sept', '2024'];
const TRACES = [/2024[-/.]?0?9[-/.]?23/, /23[-/. +]?(0?9|sept?(ember)?)[-/. +]?2024/i, /sept/i, /\b2024\b/];

const everyBox = async (page: Page) => {
  await unfold(page);
  for (const box of await page.getByLabel('Day', { exact: true }).all()) await box.fill(DAY);
  for (const box of await page.getByLabel('Month', { exact: true }).all()) await box.fill(MONTH);
  for (const box of await page.getByLabel('Year', { exact: true }).all()) await box.fill(YEAR);
};

/** Everything that a page can keep for later. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    state: JSON.stringify(history.state ?? null),
    address: location.href,
    name: window.name,
  }));

test.for(['camden', 'ecs-2017'])('the case timeline keeps and sends nothing (%s)', async (authority) => {
  const site = await serveSite();
  const { page, seen } = await openCalculator('/calculators/timeline/', {
    site,
    context: { acceptDownloads: true },
  });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Which authority’s procedure?').selectOption(authority);
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

  for (const name of ['Save to your calendar', 'Save as a spreadsheet']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.url()).toMatch(/^blob:/);
  }
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('23 September 2024');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print' }).click();

  const { address, ...rest } = await kept(page);
  expect(rest).toEqual({
    local: [],
    session: [],
    cookies: '',
    databases: [],
    caches: [],
    state: 'null',
    name: '',
  });
  expect(await page.context().cookies()).toEqual([]);
  expect(TRACES.filter((trace) => trace.test(address))).toEqual([]);
  expectNothingSent(seen.requests, site.requests, site.origin);
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
  const { address, ...rest } = await kept(page);
  expect(rest).toEqual({
    local: [],
    session: [],
    cookies: '',
    databases: [],
    caches: [],
    state: 'null',
    name: '',
  });
  expect(address).toBe(`${site.origin}/calculators/working-days/`);
  expectNothingSent(seen.requests, site.requests, site.origin);
  expect(site.requests.filter(({ url, body }) => /1717/.test(url + body))).toEqual([]);
  await site.close();
});

test.for(['/calculators/timeline/?authority=camden&route=assessment', '/calculators/working-days/'])(
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

function expectNothingSent(
  addresses: readonly string[],
  received: readonly { readonly method: string; readonly url: string; readonly body: string }[],
  origin: string,
): void {
  const elsewhere = addresses.filter(
    (address) => !address.startsWith(origin) && !address.startsWith('blob:'),
  );
  expect(elsewhere).toEqual([]);
  expect(received.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
  expect(received.filter(({ url }) => TRACES.some((trace) => trace.test(url)))).toEqual([]);
}

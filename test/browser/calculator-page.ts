/** What a person does to a calculator in a browser, and what must always hold of the page. */
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import type { OpenedPage, PageOptions } from '../support/page.ts';
import type { ServedSite } from '../support/serve.ts';

/** Whatever the day, the calculators of these tests are seen on Friday 12 December 2025. */
export async function openCalculator(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(path, options);
  await opened.page.clock.setFixedTime(new Date('2025-12-12T12:00:00Z'));
  await opened.page.locator('.calculator').waitFor();
  return opened;
}

export async function typeDate(page: Page, legend: string, text: string): Promise<void> {
  const group = page.getByRole('group', { name: legend, exact: true });
  for (const [place, part] of text.split(' ').entries()) {
    await group.getByLabel(['Day', 'Month', 'Year'][place] ?? '').fill(part);
  }
}

export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

export function answerOf(page: Page): Locator {
  return page.locator('#answer');
}

/** The mistakes as the summary lists them. */
export async function mistakesOf(page: Page): Promise<readonly string[]> {
  await page.locator('.govuk-error-summary').waitFor();
  return page.locator('.govuk-error-summary a').allTextContents();
}

/** Where the focus is: the id of the element, or its words. */
export function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent || '');
}

/** Presses Tab until the focus is there, as a person without a mouse must. Fails if it never comes. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(target)}`);
}

export async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id}: ${html}`));
  expect(found).toEqual([]);
}

/** The page is as wide as the window, so that nobody has to read sideways. */
export async function expectNoSidewaysScroll(page: Page, state: string): Promise<void> {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(needed, `width needed, ${state}`).toBeLessThanOrEqual(given ?? 0);
}

/** Chooses the authority and waits until what its rules need is asked for. */
export async function chooseAuthority(page: Page, which: string | { index: number }): Promise<void> {
  await page.getByLabel('Which authority’s procedure?').selectOption(which);
  await page.getByRole('group').first().waitFor();
}

/** Presses a button and gives the answer that comes. */
export async function answerTo(page: Page, button: string | RegExp): Promise<string> {
  await page.getByRole('button', { name: button }).click();
  await answerOf(page).waitFor();
  return (await answerOf(page).textContent()) ?? '';
}

/** Saves the dates of a case for a calendar, by keyboard alone and under a label. */
export async function saveCalendar(page: Page, label = 'row 12'): Promise<Download> {
  await tabTo(page, page.getByRole('button', { name: 'Save to your calendar' }));
  await page.keyboard.press('Enter');
  await page.getByLabel('Label for this case (optional)').waitFor();
  expect(await focusOf(page)).toMatch(/case-label$/);
  await page.keyboard.type(label);
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return download;
}

/** The states of a page as they are come to. Each has to be accessible, and as wide as the window. */
export type Check = (state: string) => Promise<void>;

/** Walks through the states of a calculator on a desk and on a phone. */
export function testEveryState(address: string, walk: (page: Page, check: Check) => Promise<void>): void {
  test.for([1280, 375])(
    'axe finds nothing and nothing is cut off at %i pixels, in any state',
    // Some states are a page of many thousand elements
    { timeout: 120_000 },
    async (width) => {
      const { page } = await openCalculator(address, { width });
      await walk(page, async (state) => {
        await expectAccessible(page, state);
        await expectNoSidewaysScroll(page, state);
      });
    },
  );
}

/** Shows the page as it is printed: the answer without the form, and nothing to press. */
export async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.calculator form').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.calculator').getByRole('button').filter({ visible: true }).count()).toBe(0);
  expect(await answerOf(page).isVisible()).toBe(true);
}

/** Nothing was sent but what a host needs to know: which of its own files are asked for. None of the traces stands in that. */
export function expectNothingSent(
  site: ServedSite,
  seen: OpenedPage['seen'],
  traces: readonly RegExp[],
): void {
  const elsewhere = (address: string) => !address.startsWith(site.origin) && !address.startsWith('blob:');
  expect(seen.requests.filter(elsewhere)).toEqual([]);
  expect(
    site.requests.filter(
      ({ method, url, body }) => method !== 'GET' || body !== '' || traces.some((trace) => trace.test(url)),
    ),
  ).toEqual([]);
}

/** Nothing is left behind in the browser for a later visitor to find. */
export async function expectNothingKept(page: Page): Promise<void> {
  const kept = await page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    state: history.state,
    name: window.name,
  }));
  expect(kept).toEqual({
    local: [],
    session: [],
    cookies: '',
    databases: [],
    caches: [],
    state: null,
    name: '',
  });
  expect(await page.context().cookies()).toEqual([]);
}

/** What a person does to a calculator in a browser, and what must always hold of the page. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openPage } from '../support/page.ts';
import type { OpenedPage, PageOptions } from '../support/page.ts';

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

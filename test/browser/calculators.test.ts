/** What holds of the page of every calculator, whichever there are. */
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';

/** Of a small phone, in CSS pixels. */
const PHONE = { width: 375, height: 700 };

test('on a phone the form begins within the first screen and a half, below whatever rules', async () => {
  const { page } = await openPage('/calculators/', { width: PHONE.width });
  const links = await page.locator('.choices h2 a').all();
  const all = await Promise.all(links.map((link) => link.getAttribute('href')));
  const addresses = all.filter((address) => /^\/(calculators|compare)\//.test(address ?? ''));
  expect(addresses.length).toBeGreaterThan(0);
  const far: string[] = [];
  for (const address of addresses) {
    await page.goto(address ?? '');
    const field = page.locator('.calculator form :is(input, select, textarea)').first();
    await field.waitFor();
    const { y = Infinity } = (await field.boundingBox()) ?? {};
    if (y > 1.5 * PHONE.height) far.push(`${address}: ${Math.round(y)} pixels down`);
  }
  expect(far).toEqual([]);
});

test('without JavaScript the rules above a form unfold', async () => {
  const { page } = await openPage('/calculators/visits/', { context: { javaScriptEnabled: false } });
  const rule = page
    .locator('main')
    .getByRole('link', { name: /line \d+/ })
    .first();
  expect(await rule.isVisible()).toBe(false);
  await page.getByText(/^How often the child is visited: \d+ rules$/).click();
  expect(await rule.isVisible()).toBe(true);
});

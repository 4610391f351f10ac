/** The site as a static host would serve it. */
import { expect, test } from 'vitest';
import { openPage, openSite } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';

test.for([1280, 320])('the home page opens without an error at %i pixels', async (width) => {
  const { page, seen, site } = await openPage('/', { width });
  expect(await page.title()).toContain('Child in Need Handbook');
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
  expect(seen.requests.filter((address) => !address.startsWith(site.origin))).toEqual([]);
});

test('the home page obeys its policy also when a host sends that as a header', async () => {
  const site = await serveSite({ strictPolicy: true });
  const { page, seen } = await openPage('/', { site });
  expect(await page.locator('h1').count()).toBe(1);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
  await site.close();
});

test('an address that does not exist gets status 404', async () => {
  const { origin } = await openSite();
  expect((await fetch(`${origin}/there-is-no-such-page/`)).status).toBe(404);
});

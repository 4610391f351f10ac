/** Every page of the site in a real browser: colours and sizes as they are drawn, and the width of a phone. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { sitePages } from '../support/site.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages of one kind are drawn alike, with one authority's words: /authorities/camden/roles/school/ like .../roles/police/. */
function kindOf(url: string): string {
  const steps = url.split('/').filter(Boolean);
  const kept = steps[0] === 'authorities' ? 3 : 1;
  return steps.map((step, place) => (place < kept ? step : '*')).join('/');
}

/** Of each kind the page with the most in it. */
function fullestPages(): readonly string[] {
  const kinds = Map.groupBy(sitePages(), ({ url }) => kindOf(url));
  return [...kinds.values()].flatMap((pages) => {
    const [fullest] = pages.toSorted((a, b) => b.html.length - a.html.length);
    return fullest ? [fullest.url] : [];
  });
}

test('axe finds nothing on the fullest page of each kind', async () => {
  const waiting = [...fullestPages()];
  const faults: string[] = [];
  const work = async () => {
    const { page } = await openPage('/');
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${url} ${id}: ${nodes[0]?.html}`));
    }
  };
  await Promise.all([work(), work()]); // the page and the test take turns
  expect(faults).toEqual([]);
}, 240_000);

test('no page scrolls sideways at 320 pixels, and every page keeps to its policy', async () => {
  const { page, seen } = await openPage('/', { width: 320 });
  const wide: string[] = [];
  for (const { url } of sitePages()) {
    await page.goto(url);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) wide.push(`${url} is ${width} pixels wide`);
  }
  expect(wide).toEqual([]);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
}, 120_000);

test('the navigation of an authority is folded on a phone and open on a wide screen', async () => {
  for (const [width, isOpen] of [
    [375, false],
    [1280, true],
  ] as const) {
    const { page } = await openPage('/authorities/camden/reviews/', { width });
    expect(await page.locator('.side-nav a').first().isVisible()).toBe(isOpen);
    expect(await page.locator('.side-nav summary').isVisible()).toBe(!isOpen);
  }
});

test('on paper the sources and what is folded stay, and the navigation goes', async () => {
  const { page } = await openPage('/authorities/camden/reviews/');
  await page.emulateMedia({ media: 'print' });
  const isVisible = (selector: string) => page.locator(selector).first().isVisible();
  expect(await isVisible('.facts a')).toBe(true);
  expect(await isVisible('.question p')).toBe(true);
  for (const gone of ['.site-nav', '.site-search', '.side-nav', '.govuk-breadcrumbs', '.rule__link']) {
    expect([gone, await isVisible(gone)]).toEqual([gone, false]);
  }
});

test('what schools have to do is folded by authority, opens by the heading, and is all there on paper', async () => {
  const { page } = await openPage('/roles/school/', { width: 375 });
  const folded = await page.evaluate(() => document.documentElement.scrollHeight);
  const parts = page.locator('details.role');
  const duty = (part: number) => parts.nth(part).locator('.duty').first();
  expect(await parts.count()).toBeGreaterThan(1);
  expect(await duty(0).isVisible()).toBe(false);
  await parts.first().getByRole('heading', { level: 2 }).click();
  expect(await duty(0).isVisible()).toBe(true);
  expect(await duty(1).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await duty(1).isVisible()).toBe(true);
  expect(folded * 3).toBeLessThan(await page.evaluate(() => document.documentElement.scrollHeight));
});

test('a function of the matrix unfolds to its grades, by its address is seen folded, and on paper is open', async () => {
  const { page } = await openPage('/authorities/camden/thresholds/#matrix');
  const hearing = page.locator('details', { hasText: '5. Hearing' });
  const source = hearing.getByRole('link', { name: /^line \d+$/ }).first();
  expect(await source.isVisible()).toBe(false);
  const id = await hearing.getByRole('heading', { level: 3 }).getAttribute('id');
  await page.goto(`/authorities/camden/thresholds/#${id}`);
  expect(await hearing.getByRole('heading', { level: 3 }).isVisible()).toBe(true);
  await hearing.locator('summary').first().press('Enter');
  expect(await source.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'print' });
  const last = page.locator('details', { hasText: '10. Physical health' });
  expect(
    await last
      .getByRole('link', { name: /^line \d+$/ })
      .first()
      .isVisible(),
  ).toBe(true);
});

test('the topics of a long chapter are listed at its top, and each leads to its place', async () => {
  const { page } = await openPage('/authorities/azeus/reviews/', { width: 375 });
  await page.getByText(/^On this page: \d+ topics$/).click();
  await page.getByRole('link', { name: 'Who chairs reviews', exact: true }).click();
  expect(new URL(page.url()).hash).toBe('#topic-chair-reviews');
});

/** Pathways as they are drawn: letters that can be read on a phone, inside their boxes, and a walk from box to step. */
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { sitePages } from '../support/site.ts';

const pathways = sitePages()
  .map(({ url }) => url)
  .filter((url) => /\/pathways\/[^/]+\/$/.test(url));

test('on a phone every word of every picture stands in its box, at 12 pixels or more', async () => {
  expect(pathways.length).toBeGreaterThan(0);
  const { page } = await openPage('/', { width: 375 });
  const offenders: string[] = [];
  for (const url of pathways) {
    await page.goto(url);
    const found = await page.locator('.flow text').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        const around = text.closest('a')?.querySelector('rect, polygon') ?? text.closest('svg');
        const room = (around?.getBoundingClientRect().right ?? 0) - text.getBoundingClientRect().right;
        return size >= 12 && room >= 0 ? [] : [`${text.textContent}: ${size} pixels, ${room} to the right`];
      }),
    );
    offenders.push(...found.map((wrong) => `${url} ${wrong}`));
  }
  expect(offenders).toEqual([]);
}, 120_000);

test('on a wide screen the picture stays in sight beside the step that one of its boxes led to', async () => {
  const { page } = await openPage('/authorities/camden/pathways/review-meeting/');
  await page.locator('.flow a').nth(6).click();
  const step = page.locator('.step:target');
  expect(await step.locator('.step__number').textContent()).toBe('7');
  const [picture, target] = [await page.locator('.flow').boundingBox(), await step.boundingBox()];
  expect(picture?.y).toBeCloseTo(0, 0);
  expect(target?.y).toBeCloseTo(0, 0);
  expect(target?.x).toBeGreaterThan((picture?.x ?? 0) + (picture?.width ?? 0));
});

test('a page of paper ends between two steps of a picture', async () => {
  const { page } = await openPage('/authorities/camden/pathways/review-meeting/');
  await page.emulateMedia({ media: 'print' });
  const breaks = await page
    .locator('.flow__row')
    .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
  expect([...new Set(breaks)]).toEqual(['avoid']);
  expect(await page.locator('.flow').evaluate((flow) => getComputedStyle(flow).overflowY)).toBe('visible');
});

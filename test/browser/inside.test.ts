/** The calculators inside guidance pages, in a browser. Seen on Friday 12 December 2025. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import type { OpenedPage, PageOptions } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectNothingKept,
  expectNothingSent,
  focusOf,
  tabTo,
  typeDate,
} from './calculator-page.ts';

const FIRST_MEETING = '/authorities/ecs-2017/first-meeting/';
const VISITS = '/authorities/azeus/visits/';
const TIMELINE = /^Work out the dates of a case here/;
const MEETINGS = /^Work out here what hangs on a meeting/;

async function openGuidance(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(path, options);
  await opened.page.clock.setFixedTime(new Date('2025-12-12T12:00:00Z'));
  return opened;
}

const summary = (page: Page, title: RegExp) => page.locator('.inside summary').filter({ hasText: title });
const scripts = (seen: OpenedPage['seen']) => seen.requests.filter((url) => /\.js(?:on)?$/.test(url));
const idsTwice = (page: Page) =>
  page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) < place);
  });

// Within 7 days of Thursday 11 December: calendar days end on Thursday 18 December, working days later
test('nothing is sent for until it is unfolded; then a case is worked out by keyboard alone', async () => {
  const { page, seen, site } = await openGuidance(`${FIRST_MEETING}#topic-invitations`);
  await page.mouse.wheel(0, 100_000);
  await page.waitForTimeout(500);
  expect(scripts(seen)).toEqual([]);
  const { keyboard } = page;
  await tabTo(page, summary(page, TIMELINE));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Assessment' }));
  expect(await page.getByLabel('Which authority’s procedure?').count()).toBe(0);
  await keyboard.press('Space');
  await tabTo(page, page.locator('#timeline-date-assessment-completed-day'));
  for (const part of ['11', 'Dec', '2025']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  await tabTo(page, page.getByRole('button', { name: 'Work out the dates' }));
  await keyboard.press('Enter');
  await page.locator('#timeline-answer').waitFor();
  expect(await focusOf(page)).toBe('timeline-answer');
  expect(await page.locator('#timeline-answer').textContent()).toContain('Thursday 18 December 2025');
  expect(page.url()).toBe(`${site.origin}${FIRST_MEETING}#topic-invitations`);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test.for([1280, 375])('two on one page, with an answer and a mistake, at %i pixels', async (width) => {
  const { page, seen } = await openGuidance(FIRST_MEETING, { width });
  await summary(page, TIMELINE).click();
  await page.getByRole('radio', { name: 'Assessment' }).check();
  await summary(page, MEETINGS).click();
  await page.getByRole('radio', { name: 'I have a date' }).check();
  await page.locator('#meetings-kind').waitFor();
  await page.getByRole('button', { name: 'Work out the dates' }).first().click();
  await page.locator('.govuk-error-summary').waitFor();
  await typeDate(page, 'Date the assessment was completed', '11 12 2025');
  await page.getByRole('button', { name: 'Work out the dates' }).last().click();
  await page.locator('#timeline-answer').waitFor();
  expect(await idsTwice(page)).toEqual([]);
  await expectNoSidewaysScroll(page, 'two calculators');
  await expectAccessible(page, 'two calculators');
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

// Twenty working days after Monday 1 December, with Christmas Day and Boxing Day between: Wednesday 31 December
test('another authority: nothing is sent or stored, and paper has the rules and the answer', async () => {
  const site = await serveSite();
  const { page, seen } = await openGuidance(VISITS, { site });
  await summary(page, /^Check the gaps/).click();
  await page.getByRole('radio', { name: 'Yes, at every visit' }).check();
  await page.getByRole('button', { name: /^Add a date/ }).click();
  await typeDate(page, 'Date of visit 1', '1 12 2025');
  const before = site.requests.length;
  await page.getByRole('button', { name: 'Work out the gaps' }).click();
  const answer = page.locator('#visits-answer');
  await answer.waitFor();
  expect(await answer.textContent()).toBe('Next visit by Wednesday 31 December 2025.');
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);
  expectNothingSent(site, seen, [/2025/]);
  await expectNothingKept(page);
  expect(page.url()).toBe(`${site.origin}${VISITS}`);

  await page.emulateMedia({ media: 'print' });
  expect(await answer.isVisible()).toBe(true);
  expect(await page.locator('.inside form').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.rule').first().isVisible()).toBe(true);
  await site.close();
});

test('on paper, one that has not been asked anything leaves no trace', async () => {
  const { page, seen } = await openGuidance(VISITS);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.inside').isVisible()).toBe(false);
  expect(scripts(seen)).toEqual([]);
});

test.for([
  ['/authorities/ecs-2017/special-circumstances/', /^Plan a supervision order/, 'Plan the order'],
  ['/authorities/camden/thresholds/', /^Count the grades/, 'Count the grades'],
  ['/authorities/camden/timescales/', TIMELINE, 'Work out the dates'],
  ['/authorities/camden/reviews/', MEETINGS, 'Work out the dates'],
] as const)('%s: it opens', async ([path, title, button]) => {
  const { page, seen } = await openGuidance(path);
  await summary(page, title).click();
  await page.locator('.inside').getByRole('button', { name: button }).waitFor();
  expect(await idsTwice(page)).toEqual([]);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('without JavaScript it says so, and leads to the page of the calculator', async () => {
  const { page } = await openPage(VISITS, { context: { javaScriptEnabled: false } });
  await summary(page, /^Check the gaps/).click();
  await page.getByText('The calculator needs JavaScript.').waitFor();
  await page.getByRole('link', { name: 'Check the gaps between visits in' }).waitFor();
});

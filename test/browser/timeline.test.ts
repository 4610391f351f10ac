/** The case timeline in a browser, walked as people walk it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import {
  answerOf,
  chooseAuthority,
  focusOf,
  mistakesOf,
  openCalculator,
  print,
  saveCalendar,
  tabTo,
  testEveryState,
  typeDate,
  unfold,
} from './calculator-page.ts';

const TIMELINE = '/calculators/timeline/';
const CAMDEN = `${TIMELINE}?authority=camden&route=assessment`;
const ASSESSMENT = 'Date the assessment was completed';
const FIRST_MEETING = 'Date of the first child in need meeting';

const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the dates' }).click();

test('Camden: an assessment a fortnight before Christmas Day', async () => {
  const { page, seen } = await openCalculator(TIMELINE);
  await chooseAuthority(page, 'Camden');
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await typeDate(page, ASSESSMENT, '11 December 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toContain('by Wednesday 24 December 2025');
  expect(await focusOf(page)).toBe('answer');
  const panel = page.getByRole('region').filter({ has: answerOf(page) });
  expect(await panel.textContent()).toContain('Thursday 25 December 2025 (Christmas Day)');
  expect(await page.locator('.govuk-warning-text').first().textContent()).toContain('both be met');
  const link = panel.getByRole('link', { name: /The child in need plan, line 114/ });
  expect(await link.getAttribute('href')).toBe('/authorities/camden/timescales/#initial-review-meeting');
  await link.click();
  await page.locator('#initial-review-meeting').waitFor();
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('Azeus: a decision, with the bank holidays skipped and the readings of the visits', async () => {
  const { page } = await openCalculator(`${TIMELINE}?authority=azeus&route=another`);
  await typeDate(page, 'Date it was decided that a meeting is needed', '11 12 2025');
  await typeDate(page, 'Date the child in need plan started', '15 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toContain('by Tuesday 6 January 2026');
  await page.locator('.answer summary', { hasText: 'How this was counted' }).click();
  const reasons = await page.locator('.answer').textContent();
  for (const holiday of ['Christmas Day', 'Boxing Day', "New Year's Day"]) expect(reasons).toContain(holiday);
  expect(await page.locator('.deadline', { hasText: 'can be read in' }).count()).toBeGreaterThan(0);
});

test('what is worked out before the button is pressed is seen, read, reached and printed by nobody', async () => {
  const { page } = await openCalculator(CAMDEN);
  await typeDate(page, ASSESSMENT, '11 December 2025');
  await answerOf(page).waitFor({ state: 'attached' });
  expect(await answerOf(page).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: /24 December/ }).count()).toBe(0);
  expect(await page.locator('.answer').count()).toBe(1);
  const button = page.getByRole('button', { name: 'Work out the dates' });
  await button.focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.calculator') === null)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.shown').evaluate((place) => getComputedStyle(place).display)).toBe('none');
  await page.emulateMedia({ media: 'screen' });
  await button.press('Enter');
  expect(await answerOf(page).isVisible()).toBe(true);
});

test('by keyboard alone, from load to answer and on to the calendar file', async () => {
  const { page } = await openCalculator(TIMELINE);
  const { keyboard } = page;
  await tabTo(page, page.getByLabel('Which authority’s procedure?'));
  await keyboard.type('Camden');
  await tabTo(page, page.getByRole('radio', { name: 'Assessment', exact: true }));
  await keyboard.press('Space');
  const date = page.getByRole('group', { name: ASSESSMENT });
  await tabTo(page, date.getByLabel('Day'));
  await keyboard.type('11');
  await keyboard.press('Tab');
  await keyboard.type('Dec');
  await keyboard.press('Tab');
  await keyboard.type('2025');
  await tabTo(page, page.getByRole('button', { name: /^Add a date/ }));
  await keyboard.press('Enter');
  const review = page.getByRole('group', { name: 'Date of review 1' });
  await review.waitFor();
  expect(await review.getByLabel('Day').evaluate((box) => box === document.activeElement)).toBe(true);
  await tabTo(page, page.getByRole('button', { name: /^Remove/ }));
  await keyboard.press('Enter');
  await review.waitFor({ state: 'detached' });
  expect(await focusOf(page)).toContain('Add a date');
  await tabTo(page, page.getByRole('button', { name: 'Work out the dates' }));
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.locator('.answer summary', { hasText: 'How this was counted' }));
  await keyboard.press('Enter');
  await page.locator('.answer li', { hasText: 'Counted from' }).waitFor();
  const download = await saveCalendar(page);
  expect(download.suggestedFilename()).toBe('child-in-need-dates.ics');
  await page.getByText(/^Saved 1 date as/).waitFor();
});

test('a mistake by keyboard: the summary has the focus and leads to the box', async () => {
  const { page } = await openCalculator(CAMDEN);
  const date = page.getByRole('group', { name: ASSESSMENT });
  await tabTo(page, date.getByLabel('Day'));
  await page.keyboard.type('11');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => mistakesOf(page))
    .toEqual(['Date the assessment was completed must include a month and year']);
  expect(await page.title()).toMatch(/^Error: /);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focusOf(page)).toBe('date-assessment-completed-month');
  await page.keyboard.type('12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2025');
  await page.keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await page.title()).not.toMatch(/^Error: /);
});

test('every mistake has its message', async () => {
  const { page } = await openCalculator(TIMELINE);
  await workOut(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Select an authority']);
  await chooseAuthority(page, 'Camden');
  await page.getByRole('radio').first().waitFor();
  await workOut(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Select how the child came to be in need']);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await workOut(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Enter at least one date']);
  await page.getByRole('button', { name: /^Add a date/ }).click();
  const name = 'Date the assessment was completed';
  for (const [date, message] of [
    ['11 12 ', `${name} must include a year`],
    ['11  2025', `${name} must include a month`],
    [' 12 2025', `${name} must include a day`],
    ['11 12 25', `${name} must include a year of 4 numbers`],
    ['11 13 2025', `${name} must be a real date`],
    ['30 February 2025', `${name} must be a real date`],
    [
      '1 1 1999',
      `${name} must be between 1 January 2019 and 31 December 2040, the years that can be counted`,
    ],
  ] as const) {
    await typeDate(page, ASSESSMENT, date);
    await workOut(page);
    await expect.poll(() => mistakesOf(page)).toEqual([message]);
  }
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await typeDate(page, 'Date of review 1', '13 12 2025');
  await workOut(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Date of review 1 must be today or in the past']);
});

test('a supervision order that ends before it was made', async () => {
  const { page } = await openCalculator(
    `${TIMELINE}?authority=ecs-2017&route=assessment&cohort=supervision-order`,
  );
  await typeDate(page, 'Date the supervision order was made', '1 3 2026');
  await page.getByText('Dates that could change the answer').click();
  await typeDate(page, 'Date the supervision order expires', '28 2 2026');
  await workOut(page);
  const [message] = await mistakesOf(page);
  expect(message).toMatch(
    /^Date the supervision order expires must be the same as or after Sunday 1 March 2026/,
  );
  expect(await page.locator('#date-order-expires-day').getAttribute('class')).toContain('govuk-input--error');
});

test('changing the authority keeps the dates, also those it does not ask for', async () => {
  const { page } = await openCalculator(CAMDEN);
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await typeDate(page, FIRST_MEETING, '18 12 2025');
  const authority = page.getByLabel('Which authority’s procedure?');
  await authority.selectOption({ label: 'Warwickshire' });
  await page.getByRole('group', { name: ASSESSMENT }).waitFor({ state: 'detached' });
  await authority.selectOption({ label: 'Camden' });
  const year = (legend: string) => page.getByRole('group', { name: legend }).getByLabel('Year').inputValue();
  await page.getByRole('group', { name: ASSESSMENT }).waitFor();
  expect([await year(ASSESSMENT), await year(FIRST_MEETING)]).toEqual(['2025', '2025']);
});

testEveryState(TIMELINE, async (page, check) => {
  await check('empty');
  await chooseAuthority(page, { index: 3 });
  await page.getByRole('radio').first().check();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page
    .getByRole('button', { name: /^Add a date/ })
    .first()
    .click();
  await check('with dates to enter');
  await workOut(page);
  await check('with a mistake');
  await unfold(page);
  for (const year of await page.getByLabel('Year').all()) await year.fill('2025');
  for (const month of await page.getByLabel('Month').all()) await month.fill('10');
  for (const day of await page.getByLabel('Day').all()) await day.fill('6');
  await workOut(page);
  await answerOf(page).waitFor();
  await check('with a result');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await check('with everything unfolded');
});

test('a phone shows the answer, why, who chairs, the source and what is unclear on its first screen', async () => {
  const viewport = { width: 375, height: 720 };
  const address = `${TIMELINE}?authority=ecs-2017&route=assessment`;
  const { page } = await openCalculator(address, { context: { viewport } });
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  const rows = ['Rule', 'Who', 'Who chairs the first meeting', 'Source'];
  const shown = [
    answerOf(page),
    ...rows.map((name) => page.locator('.answer dt').filter({ hasText: new RegExp(`^${name}$`) })),
    page.locator('.answer .question summary'),
  ];
  for (const part of shown) {
    const { y = -1, height = 0 } = (await part.boundingBox()) ?? {};
    expect(y, String(part)).toBeGreaterThanOrEqual(0);
    expect(y + height, String(part)).toBeLessThanOrEqual(viewport.height);
  }
});

test('paper has the answer and its reasons, and no form', async () => {
  const { page } = await openCalculator(CAMDEN);
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  await print(page);
  expect(await page.locator('.answer').getByText('Counted from').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: 'Worked out from' }).isVisible()).toBe(true);
  // Thirty pages help nobody: beside the answer only what was unfolded is printed
  expect(await page.locator('.deadline').getByText('Counted from').first().isVisible()).toBe(false);
});

test('without JavaScript the rules can be read', async () => {
  const { page } = await openPage(TIMELINE, { context: { javaScriptEnabled: false } });
  await page.getByRole('link', { name: /Timescales of Camden/ }).click();
  await page.locator('#initial-review-meeting').waitFor();
  expect(await page.locator('main').textContent()).toContain('Within 2 weeks');
});

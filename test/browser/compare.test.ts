/** Councils beside each other, and a family that moves, in a browser. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveSite } from '../support/serve.ts';
import { siteFolder } from '../support/site.ts';
import {
  answerOf,
  expectNothingKept,
  expectNothingSent,
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

const COMPARE = '/compare/';
const THREE = `${COMPARE}?authority=camden&authority=azeus&authority=psw-2020`;
const MOVING = '/compare/moving/';
const ASSESSMENT = 'Date the assessment was completed';
const DECISION = 'Date it was decided that a meeting is needed';

const compare = (page: Page) => page.getByRole('button', { name: 'Compare' }).click();
const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the dates in each' }).click();
const show = (page: Page) => page.getByRole('button', { name: 'Show what changes' }).click();
const enterCase = async (page: Page) => {
  await page.getByRole('button', { name: 'Enter the dates of a case' }).click();
  await page.getByRole('radio', { name: 'Assessment', exact: true }).waitFor();
};
const openThree = async () => {
  const opened = await openCalculator(THREE);
  await enterCase(opened.page);
  await opened.page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  return opened;
};
/** What one authority says of one kind of thing. */
const besideOf = (page: Page, kind: string, authority: string) =>
  page
    .locator('.kind', { has: page.getByRole('heading', { level: 3, name: kind, exact: true }) })
    .locator('.beside > section', { has: page.getByRole('heading', { level: 4, name: authority }) });

test('the rules of two councils beside each other, those that differ first', async () => {
  const { page, seen } = await openCalculator(COMPARE);
  await page.getByRole('checkbox', { name: 'Camden' }).check();
  await page.getByRole('checkbox', { name: /Azeus/ }).check();
  await compare(page);
  await page.locator('#rules').waitFor();
  expect(await focusOf(page)).toBe('rules');
  expect(new URL(page.url()).search).toBe('?authority=camden&authority=azeus');
  const first = page.locator('.shown tbody', {
    has: page.getByRole('link', { name: 'When the first meeting is held' }),
  });
  const text = (await first.textContent()) ?? '';
  for (const words of [
    'Starts from another event: do not rank',
    'From completion of the assessment: Camden.',
    'Within 2 weeks of completion of the assessment',
    'Within 15 working days of the decision that a meeting is needed',
  ])
    expect(text).toContain(words);
  const groups = page.locator('details:has(.rules-beside)');
  expect(await groups.first().locator('summary').textContent()).toMatch(/^Where they differ \(\d+\)$/);
  expect(await groups.first().getByRole('table').isVisible()).toBe(true);
  expect(await groups.nth(1).getByRole('table').isVisible()).toBe(false);
  await groups.nth(1).locator('summary').click();
  expect(await groups.nth(1).getByRole('table').isVisible()).toBe(true);
  const visits = page.locator('.shown tbody', {
    has: page.getByRole('link', { name: 'How often the child is visited' }),
  });
  expect(await visits.textContent()).toContain('Not stated in this document');
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

// By hand: two weeks after Thursday 11 December are Christmas Day, so Wednesday 24. Fifteen working days are 12, 15 to 19,
// 22 to 24, 29 to 31 December, 2, 5 and 6 January. Five days are Tuesday 16 December, or Thursday 18 as working days.
test('the same case in three, each by its own rules', async () => {
  const { page } = await openThree();
  await typeDate(page, ASSESSMENT, '11 December 2025');
  await typeDate(page, DECISION, '11 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  const next = (await page.locator('.answer').textContent()) ?? '';
  expect(next).toContain('by Wednesday 24 December 2025.');
  expect(next).toContain('by Tuesday 6 January 2026.');
  expect(next).toContain('by Tuesday 16 December 2025.');
  const psw = besideOf(page, 'First meeting', "Principal Social Worker's brief (July 2020)");
  expect(await psw.textContent()).toContain('otherwise due Thu 18 Dec 2025');
  expect(await page.locator('.govuk-warning-text').allTextContents()).toHaveLength(1);
  await unfold(page);
  expect(await besideOf(page, 'Visit to the child', 'Camden').textContent()).toContain(
    'How often the child is visited: not stated in this document.',
  );
  await besideOf(page, 'Review', 'Camden')
    .getByRole('link', { name: 'Enter the date of the first child in need meeting' })
    .first()
    .click();
  expect(await focusOf(page)).toBe('date-initial-meeting-day');
});

test('every mistake has its message, and nothing typed is lost', async () => {
  const { page } = await openCalculator(COMPARE);
  await compare(page);
  expect(await mistakesOf(page)).toEqual(['Select at least 2 authorities to compare']);
  await page.getByRole('link', { name: 'Select at least 2 authorities to compare' }).click();
  expect(await focusOf(page)).toBe('authorities');
  await page.getByRole('checkbox', { name: 'Camden' }).check();
  await page.getByRole('checkbox', { name: 'Warwickshire' }).check();
  await compare(page);
  await enterCase(page);
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Select how the child came to be in need']);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Enter at least one date']);
  for (const [date, message] of [
    ['11 12 ', `${ASSESSMENT} must include a year`],
    ['11 12 25', `${ASSESSMENT} must include a year of 4 numbers`],
    ['31 June 2025', `${ASSESSMENT} must be a real date`],
    [
      '1 1 1999',
      `${ASSESSMENT} must be between 1 January 2019 and 31 December 2040, the years that can be counted`,
    ],
  ] as const) {
    await typeDate(page, ASSESSMENT, date);
    await workOut(page);
    expect(await mistakesOf(page)).toEqual([message]);
  }
  expect(await page.getByRole('group', { name: ASSESSMENT }).getByLabel('Year').inputValue()).toBe('1999');
});

test('by keyboard alone, from load to the spreadsheet', async () => {
  const { page } = await openCalculator(COMPARE);
  const { keyboard } = page;
  for (const name of ['Camden', 'Warwickshire']) {
    await tabTo(page, page.getByRole('checkbox', { name }));
    await keyboard.press('Space');
  }
  await keyboard.press('Enter');
  await page.locator('#rules').waitFor();
  await tabTo(page, page.getByRole('link', { name: 'the same case in each' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Enter the dates of a case' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Assessment', exact: true }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('group', { name: ASSESSMENT }).getByLabel('Day'));
  await keyboard.type('11');
  await keyboard.press('Tab');
  await keyboard.type('Dec');
  await keyboard.press('Tab');
  await keyboard.type('2025');
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.getByRole('button', { name: 'Save as a spreadsheet' }));
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('child-in-need-compared.csv');
  expect((await saveCalendar(page)).suggestedFilename()).toBe('child-in-need-compared.ics');
});

test('a family moves from Azeus to Camden', async () => {
  const { page, seen } = await openCalculator(MOVING);
  await show(page);
  expect(await mistakesOf(page)).toEqual([
    'Select the authority that the family leaves',
    'Select the authority that the family moves to',
  ]);
  await page.getByLabel('Which authority does the family leave?').selectOption('azeus');
  await page.getByLabel('Which authority does it move to?').selectOption('azeus');
  await show(page);
  expect(await mistakesOf(page)).toEqual(['Select another authority than the one that the family leaves']);
  await page.getByLabel('Which authority does it move to?').selectOption('camden');
  await show(page);
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  const text = (await page.locator('.shown').textContent()) ?? '';
  for (const words of [
    'the minutes of the last review',
    'Of the clocks of Camden, 3 start again with the move.',
    'transfer-in CIN meeting',
  ])
    expect(text).toContain(words);
  expect(seen.requests.filter((url) => url.includes('/data/')).map((url) => new URL(url).pathname)).toEqual([
    '/data/compare/azeus.json',
    '/data/compare/camden.json',
  ]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('moving.csv');
  await page.getByRole('link', { name: 'Report of the review' }).first().click();
  await page.locator('#review-report').waitFor();
});

test('a move by keyboard alone, which is told in files of the site and kept nowhere', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(MOVING, { site });
  const { keyboard } = page;
  await tabTo(page, page.getByLabel('Which authority does the family leave?'));
  await keyboard.type('London');
  await tabTo(page, page.getByLabel('Which authority does it move to?'));
  await keyboard.type('Camden');
  await tabTo(page, page.getByRole('button', { name: 'Show what changes' }));
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.getByRole('button', { name: 'Print' }));
  expectNothingSent(site, seen, [/from=|to=/]);
  expect(page.url()).toBe(`${site.origin}${MOVING}?from=azeus&to=camden`);
  await expectNothingKept(page);
  await site.close();
});

testEveryState(COMPARE, async (page, check) => {
  await compare(page);
  await check('with a mistake');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await compare(page);
  await page.locator('#rules').waitFor();
  await enterCase(page);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await check('five councils');
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await typeDate(page, 'Date of the first child in need meeting', '18 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  await unfold(page);
  await check('with dates');
  await page.goto(`${MOVING}?from=azeus&to=ecs-2017`);
  await answerOf(page).waitFor();
  await unfold(page);
  await check('moving');
});

test('on paper the form is gone and the dates stay, each with its source', async () => {
  const { page } = await openThree();
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  await print(page);
  expect(await page.getByText('Wednesday 24 December 2025').first().isVisible()).toBe(true);
  expect(await besideOf(page, 'First meeting', 'Camden').getByRole('link').first().isVisible()).toBe(true);
});

test('of a move all is printed, also what is folded', async () => {
  const { page } = await openCalculator(`${MOVING}?from=azeus&to=camden`);
  await answerOf(page).waitFor();
  const silent = page.locator('details', { hasText: 'On these the document is silent' });
  const clock = silent.getByText('Every 3 months, counted from the first meeting');
  expect(await clock.isVisible()).toBe(false);
  await print(page);
  expect(await clock.isVisible()).toBe(true);
  expect(await page.getByRole('table').isVisible()).toBe(true);
});

test('nothing typed is kept or sent', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(THREE, { site });
  await enterCase(page);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await unfold(page);
  for (const day of await page.getByLabel('Day', { exact: true }).all()) await day.fill('23');
  for (const month of await page.getByLabel('Month', { exact: true }).all()) await month.fill('sept');
  for (const year of await page.getByLabel('Year', { exact: true }).all()) await year.fill('2024');
  const before = site.requests.length;
  await workOut(page);
  await answerOf(page).waitFor();
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);
  await expectNothingKept(page);
  expect(page.url()).toBe(`${site.origin}${THREE}`);
  expectNothingSent(site, seen, [/2024|sept/i]);
  expect(await page.locator('input[type="text"][name]:not([type="search"])').count()).toBe(0);
  await site.close();
});

test.for([THREE, `${MOVING}?from=azeus&to=camden`])(
  '%s loads at most 45 kB of JavaScript on first view',
  async (address) => {
    const { page, seen } = await openCalculator(address);
    await page.locator('#rules, #answer').waitFor();
    const scripts = new Set(
      seen.requests.map((url) => new URL(url).pathname).filter((file) => file.endsWith('.js')),
    );
    const weights = [...scripts].map((file) => gzipSync(readFileSync(path.join(siteFolder(), file))).length);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(45_000);
  },
);

/** The calculator of the gaps between visits in a browser. Seen on Friday 12 December 2025; the 1st is a Monday. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';
import {
  answerOf,
  chooseAuthority,
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

const VISITS = '/calculators/visits/';
const LIST = 'Dates of visits, one to a line';

const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the gaps' }).click();
const open = async (page: Page, authority: string) => {
  await chooseAuthority(page, authority);
  await page.getByRole('heading', { name: 'Visits made' }).waitFor();
};
const paste = async (page: Page, text: string) => {
  await unfold(page);
  await page.getByLabel(LIST).fill(text);
};

// Three weeks from 21 November are 12 December, from 1 December they are the 22nd
test('every three weeks: a gap that was too long, the next visit, and the source', async () => {
  const { page, seen } = await openCalculator(VISITS);
  await open(page, 'ecs-2017');
  await paste(page, '1/10/2025\n24/10/2025\n1/12/2025 \n');
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe(
    'Next visit by Monday 22 December 2025. Two gaps were too long; the first visit missed was due by Wednesday 22 October 2025.',
  );
  expect(await focusOf(page)).toBe('answer');
  expect(await page.getByRole('row').nth(2).textContent()).toContain(
    'Too long: 2 days (2 working days) late',
  );
  await page
    .locator('.answer')
    .getByRole('link', { name: /line 51/ })
    .click();
  await page.waitForURL(/\/authorities\/ecs-2017\//);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('20 working days and seeing the child alone, by keyboard from load to the calendar file', async () => {
  const { page } = await openCalculator(`${VISITS}?authority=azeus`);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('radio', { name: 'Yes, at every visit' }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('button', { name: /^Add a date/ }));
  await keyboard.press('Enter');
  for (const part of ['1', 'Dec', '2025']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  await tabTo(page, page.getByRole('button', { name: 'Work out the gaps' }));
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe('Next visit by Wednesday 31 December 2025.');
  expect(await focusOf(page)).toBe('answer');
  const download = await saveCalendar(page);
  expect(download.suggestedFilename()).toBe('next-visit.ics');
});

test('every mistake has its message, and leads to its box', async () => {
  const { page } = await openCalculator(VISITS);
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Select an authority']);
  await open(page, 'camden');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Enter the number of weeks between visits']);
  await open(page, 'azeus');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Enter the date of a visit, or a date that the rule counts from']);
  await page.getByRole('button', { name: /^Add a date/ }).click();
  for (const [date, message] of [
    ['11 12 ', 'Date of visit 1 must include a year'],
    ['31 2 2025', 'Date of visit 1 must be a real date'],
    ['1 12 25', 'Date of visit 1 must include a year of 4 numbers'],
    ['13 12 2025', 'Date of visit 1 must be today or in the past'],
  ] as const) {
    await typeDate(page, 'Date of visit 1', date);
    await workOut(page);
    expect(await mistakesOf(page)).toEqual([message]);
  }
  await page.locator('.govuk-error-summary a').click();
  expect(await focusOf(page)).toMatch(/^visit-\d+-day$/);
  await typeDate(page, 'Date of visit 1', '1 12 2025');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Select whether the child was seen alone at every visit']);
  await page.getByRole('radio', { name: 'No, not at every visit' }).check();
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Mark each visit at which the child was not seen alone']);
  await page.getByRole('checkbox', { name: 'Not seen alone on the date of visit 1' }).check();
  await paste(page, 'soon');
  await page.getByLabel('Number of weeks between visits').fill('5');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual([
    'Line 1 must be a real date, such as 27 3 2026',
    'The child’s plan must ask for visits at least as often as the document does, which is every 20 working days',
  ]);
  // Sixty pasted, and the one in the boxes.
  await paste(page, '1/12/2025\n'.repeat(60));
  await page.getByLabel('Number of weeks between visits').fill('');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Enter 60 visits or fewer, not 61']);
  await paste(page, '');
  await workOut(page);
  await answerOf(page).waitFor();
});

test('a case that closed before the decision to close it is a mistake, which leads to its box', async () => {
  const { page } = await openCalculator(VISITS);
  await open(page, 'ecs-2017');
  await paste(page, '1/12/2025');
  await typeDate(page, 'Date it was decided to close the case', '10 12 2025');
  await typeDate(page, 'Date the case was closed', '9 12 2025');
  await workOut(page);
  expect(await mistakesOf(page)).toEqual([
    'Date the case was closed must be the same as or after Wednesday 10 December 2025, the date it was decided to close the case',
  ]);
  await page.locator('.govuk-error-summary a').click();
  expect(await focusOf(page)).toBe('date-case-closed-day');
  await typeDate(page, 'Date the case was closed', '10 12 2025');
  await workOut(page);
  await answerOf(page).waitFor();
  const saves = page.getByRole('button', { name: /^Save/ });
  expect(await saves.allTextContents()).toEqual(['Save as a spreadsheet']);
});

testEveryState(VISITS, async (page, check) => {
  await check('empty');
  await open(page, 'camden');
  await check('without a figure');
  await open(page, 'azeus');
  await page.getByRole('radio', { name: 'No, not at every visit' }).check();
  await page.getByRole('button', { name: /^Add a date/ }).click();
  await workOut(page);
  await check('with a mistake');
  await typeDate(page, 'Date of visit 1', '6 10 2025');
  await page.getByRole('checkbox').check();
  await paste(page, '10/11/2025\n1/12/2025');
  await workOut(page);
  await answerOf(page).waitFor();
  await unfold(page);
  await check('with a result, unfolded');
});

test('paper has the answer and every gap, and no form', async () => {
  const { page } = await openCalculator(VISITS);
  await open(page, 'ecs-2017');
  await paste(page, '1/12/2025');
  await workOut(page);
  await answerOf(page).waitFor();
  await print(page);
  expect(await page.getByRole('table', { name: /^Visits and the gaps/ }).isVisible()).toBe(true);
});

test('without JavaScript the rules of every authority can be read, the silent ones too', async () => {
  const { page } = await openPage(VISITS, { context: { javaScriptEnabled: false } });
  const rules = await page.locator('main').textContent();
  for (const words of [
    'Every 3 weeks',
    'Every 20 working days',
    'Not stated in this document',
    'without a figure',
  ])
    expect(rules).toContain(words);
  await page.getByRole('link', { name: /Timescales of Camden/ }).waitFor();
});

test('nothing is sent or stored, and no visit stands in the address', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(VISITS, { site });
  await open(page, 'ecs-2017');
  await typeDate(page, 'Date the child in need plan started', '23 9 2024');
  await paste(page, '24/9/2024');
  const before = site.requests.length;
  await workOut(page);
  await answerOf(page).waitFor();
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  for (const download of [table, await saveCalendar(page, 'mark-4711')]) {
    expect(download.url()).toMatch(/^blob:/);
  }
  expectNothingSent(site, seen, [/2024|4711/]);
  expect(page.url()).toBe(`${site.origin}${VISITS}?authority=ecs-2017`);
  await expectNothingKept(page);
  expect(
    await page.locator('form:has(.govuk-date-input) :is(input[type="text"], textarea)[name]').count(),
  ).toBe(0);
  await site.close();
});

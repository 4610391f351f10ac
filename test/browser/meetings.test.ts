/** The meetings calculator in a browser, walked as people walk it. Expected days: test/schedule/find-meeting.test.ts. */
import { text } from 'node:stream/consumers';
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

const MEETINGS = '/calculators/meetings/';
const ASSESSMENT = 'Date the assessment was completed';
const DECISION = 'Date it was decided that a meeting is needed';
const FIRST = 'Date of the first child in need meeting';
const LIST = 'Or paste a list of dates that people cannot make';

const choose = (page: Page, name: string | RegExp) => page.getByRole('radio', { name }).check();
const submit = (page: Page) => page.locator('#work-out').click();

test('Azeus: three days meet every rule, and the best leads on to all that hangs on it', async () => {
  const { page, seen } = await openCalculator(MEETINGS);
  await choose(page, 'I am looking for a date');
  await chooseAuthority(page, 'azeus');
  await choose(page, /^First meeting/);
  await typeDate(page, DECISION, '11 December 2025');
  await submit(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe(
    'The best day for the first meeting is Monday 5 January 2026.',
  );
  expect(await focusOf(page)).toBe('answer');
  expect(await page.locator('.deadline__day strong').allTextContents()).toHaveLength(3);
  await page.getByRole('button', { name: /^Show all that hangs on this day\s*, Monday 5/ }).click();
  await page.getByRole('heading', { name: /^Send the invitations between/ }).waitFor();
  expect(await focusOf(page)).toBe('answer');
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('Camden: no day meets every rule, and each says what it would break', async () => {
  const { page } = await openCalculator(`${MEETINGS}?authority=camden&route=assessment`);
  await choose(page, 'I am looking for a date');
  await choose(page, /^First meeting/);
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await submit(page);
  await answerOf(page).waitFor();
  expect(await page.locator('.govuk-warning-text').first().textContent()).toContain('Wednesday 31 December');
  const [first] = await page.locator('.deadline').allTextContents();
  expect(first).toContain('Wednesday 24 December 2025');
  expect(first).toContain('would have had to be done by Tuesday 9 December 2025, which has passed');
  await page.locator('.clash__sources a').first().click();
  await page.locator('#initial-review-meeting').waitFor();
});

test('by keyboard alone, from load to the calendar file', async () => {
  const { page } = await openCalculator(MEETINGS);
  const { keyboard } = page;
  await tabTo(page, page.getByRole('radio').first());
  await keyboard.press('Space');
  await tabTo(page, page.getByLabel('Which authority’s procedure?'));
  await keyboard.type('London');
  await tabTo(page, page.getByRole('radio', { name: /^First meeting/ }));
  await keyboard.press('Space');
  await tabTo(page, page.getByRole('group', { name: FIRST }).getByLabel('Day'));
  for (const part of ['12', 'January', '2026']) {
    await keyboard.type(part);
    await keyboard.press('Tab');
  }
  await tabTo(page, page.getByRole('button', { name: 'Work out the dates' }));
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  const download = await saveCalendar(page);
  expect(download.suggestedFilename()).toBe('child-in-need-dates.ics');
});

test('every mistake has its message', async () => {
  const { page } = await openCalculator(MEETINGS);
  const messages = async () => {
    await submit(page);
    return mistakesOf(page);
  };
  expect(await messages()).toEqual(['Select whether you have a date']);
  await choose(page, 'I am looking for a date');
  expect(await messages()).toEqual(['Select an authority']);
  await chooseAuthority(page, 'camden');
  await page.getByRole('radio', { name: /^First meeting/ }).waitFor();
  expect(await messages()).toEqual(['Select what the meeting is']);
  await choose(page, /^First meeting/);
  expect(await messages()).toEqual(['Select how the child came to be in need']);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  expect(await messages()).toEqual(['Enter the date the assessment was completed']);
  await page.getByRole('button', { name: /^Add a date/ }).click();
  await typeDate(page, 'Date people cannot make 1', '31 2 2026');
  await page.getByLabel(LIST).fill('12 1 2026\nsoon\n12 1 2025');
  await typeDate(page, ASSESSMENT, '11 12');
  expect(await messages()).toEqual([
    'Date the assessment was completed must include a year',
    'Date people cannot make 1 must be a real date',
    'Line 2 must be a real date, such as 27 3 2026, and 1 more to put right',
  ]);
  await choose(page, 'I have a date');
  expect(await messages()).toEqual(['Date the assessment was completed must include a year']);
  await typeDate(page, ASSESSMENT, '11 12 2025');
  expect(await messages()).toEqual(['Enter the date of the first child in need meeting']);
});

test('Camden: a cancelled review with its new date, and the link that carries all three', async () => {
  const { page } = await openCalculator(`${MEETINGS}?authority=camden`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, 'I have a date');
  await choose(page, /was cancelled/);
  await submit(page);
  expect(await mistakesOf(page)).toEqual(['Enter at least one date']);
  await typeDate(page, 'Date the review was cancelled', '8 12 2025');
  await typeDate(page, 'Date the cancelled review was meant to be held', '15 12 2025');
  await typeDate(page, 'New date of the review', '22 12 2025');
  await submit(page);
  await answerOf(page).waitFor();
  // Fourteen days after Monday 8 December 2025
  const limits = page.locator('.moment__part', { hasText: 'By when it has to be held' });
  expect(await limits.textContent()).toContain(
    'by Monday 22 December 2025. The meeting is in time by every reading of the rule.',
  );
  await page.getByRole('button', { name: 'Copy a link with these dates' }).click();
  await page.getByText(/^Link copied/).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /#v1&task=have&kind=cancelled-review&review-cancelled=2025-12-08&cancelled-review=2025-12-15&review=2025-12-22$/,
  );
});

testEveryState(MEETINGS, async (page, check) => {
  await check('empty');
  await choose(page, 'I am looking for a date');
  await chooseAuthority(page, 'camden');
  await choose(page, /^First meeting/);
  await page.getByRole('radio', { name: 'Assessment', exact: true }).check();
  await submit(page);
  await check('with a mistake');
  await typeDate(page, ASSESSMENT, '11 12 2025');
  await submit(page);
  await answerOf(page).waitFor();
  await check('with no day');
  await page
    .getByRole('button', { name: /^Show all/ })
    .first()
    .click();
  await page.locator('.moment').first().waitFor();
  await unfold(page);
  await check('with all that hangs on a day');
});

test('paper has the answer and its rules, and no form', async () => {
  const { page } = await openCalculator(`${MEETINGS}?authority=azeus`);
  await choose(page, 'I have a date');
  await choose(page, /^First meeting/);
  await typeDate(page, FIRST, '12 1 2026');
  await submit(page);
  await answerOf(page).waitFor();
  await print(page);
  expect(await page.getByRole('heading', { name: 'After the meeting', level: 3 }).isVisible()).toBe(true);
});

test('without JavaScript the rules can be read', async () => {
  const { page } = await openPage(MEETINGS, { context: { javaScriptEnabled: false } });
  const words = (await page.locator('main').textContent()) ?? '';
  expect(words).toMatch(/at least\s+10\s+working\s+days/i);
  expect(words).toContain('The calculator needs JavaScript');
});

test('keeps and sends nothing, and tells all of it in each export', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(MEETINGS, { site, context: { acceptDownloads: true } });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await choose(page, 'I am looking for a date');
  await chooseAuthority(page, 'azeus');
  await choose(page, /^First meeting/);
  await typeDate(page, DECISION, '11 12 2025');
  await page.getByLabel(LIST).fill('2/1/2026');
  const before = site.requests.length;
  await submit(page);
  await answerOf(page).waitFor();
  expect(site.requests.slice(before), 'asked for on pressing the button').toEqual([]);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a spreadsheet' }).click(),
  ]);
  expect(await text(await table.createReadStream())).toContain('\r\n2026-01-05,Yes,2025-12-15,1,1,');
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByText('Copied.').waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied()).toContain('Dates that people cannot make: Friday 2 January 2026');
  await page
    .getByRole('button', { name: /^Show all/ })
    .first()
    .click();
  await page.locator('.moment').first().waitFor();
  expect(await copied()).toContain('Quorum: Not stated in this document.');

  await expectNothingKept(page);
  expect(page.url()).toBe(`${site.origin}${MEETINGS}?authority=azeus`);
  expectNothingSent(site, seen, [/202[56]/]);
  await site.close();
});

/** The caseload in a browser, walked as people walk it. */
import { text as textOf } from 'node:stream/consumers';
import type { Download, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';
import {
  answerOf,
  expectNothingKept,
  expectNothingSent,
  focusOf,
  mistakesOf,
  openCalculator,
  print,
  tabTo,
  testEveryState,
} from './calculator-page.ts';

const CASELOAD = '/calculators/caseload/';
const HEADINGS =
  'Label;Authority;Route;Assessment completed;First meeting;Reviews held;Decision that a meeting is needed';
// Camden: two weeks from Thursday 11 December 2025 is Christmas Day, so act by Wednesday 24 December.
const CAMDEN = '14;camden;assessment;11/12/2025';
// Azeus: 15 working days from 11 December leave out Christmas Day, Boxing Day and New Year's Day: Tuesday 6 January 2026.
const AZEUS = '15;Azeus;another way;;;;11 December 2025';
// Camden: two weeks from Monday 1 September 2025 was Monday 15 September, and no meeting is told.
const OVERDUE = '16;camden;assessment;2025-09-01';
const WRONG = '17;camden;assessment;31/2/2025';

const paste = (page: Page, ...rows: readonly string[]) =>
  page.getByLabel('Or paste a table').fill([HEADINGS, ...rows].join('\n'));
const workOut = (page: Page) => page.getByRole('button', { name: 'Work out the dates' }).click();
const titles = (page: Page) => page.locator('.deadlines h4').allTextContents();
/** The browser may be another process's: only what it streams can be read. */
const contentOf = async (download: Download) => textOf(await download.createReadStream());
const file = (text: string) => ({ name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('two authorities in one table: the overdue first, each on its day to act', async () => {
  const { page, seen } = await openCalculator(CASELOAD);
  await paste(page, CAMDEN, AZEUS, OVERDUE, WRONG);
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toBe(
    'Of 3 rows, 1 is overdue if not done and 0 are due within 7 days.',
  );
  expect(await focusOf(page)).toBe('answer');
  expect((await titles(page)).map((title) => title.slice(0, 2))).toEqual(['16', '14', '15']);
  const card = (label: string) => page.locator('.deadlines > li', { hasText: `${label}: ` });
  expect(await card('14').textContent()).toContain('Wednesday 24 December 2025');
  expect(
    await card('14')
      .getByRole('link', { name: /The child in need plan, line 114/ })
      .getAttribute('href'),
  ).toBe('/authorities/camden/timescales/#initial-review-meeting');
  expect(await card('15').textContent()).toContain('Tuesday 6 January 2026');
  expect(await page.locator('.mistakes').textContent()).toContain(
    'Row 5, column "Assessment completed": 31/2/2025 must be a real date',
  );
  const asked = seen.requests.filter((url) => url.includes('/data/calculators/'));
  expect(asked.map((url) => new URL(url).pathname).toSorted()).toEqual([
    '/data/calculators/azeus.json',
    '/data/calculators/camden.json',
  ]);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('the template works as it is downloaded', async () => {
  const { page } = await openCalculator(CASELOAD, { context: { acceptDownloads: true } });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /template/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('caseload-template.csv');
  await page.getByLabel('Open a table').setInputFiles(file(await contentOf(download)));
  await workOut(page);
  await answerOf(page).waitFor();
  expect(await page.locator('.mistakes').count()).toBe(0);
  expect(await page.locator('.deadlines > li').count()).toBeGreaterThan(3);
});

test('by keyboard alone, from load to the calendar file', async () => {
  const { page } = await openCalculator(CASELOAD, { context: { acceptDownloads: true } });
  const { keyboard } = page;
  await tabTo(page, page.getByLabel('Or paste a table'));
  await keyboard.insertText(`${HEADINGS}\n${CAMDEN}\n${OVERDUE}`);
  await keyboard.press('Tab');
  expect(await focusOf(page)).toBe('work-out');
  await keyboard.press('Enter');
  await answerOf(page).waitFor();
  expect(await focusOf(page)).toBe('answer');
  await tabTo(page, page.getByLabel('What'));
  await keyboard.press('ArrowDown');
  await tabTo(page, page.getByRole('button', { name: /to your calendar/ }));
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toBe('caseload.ics');
  await tabTo(page, page.locator('.deadlines summary').first());
  await keyboard.press('Enter');
  expect(await page.locator('.deadlines details[open]').count()).toBe(1);
});

test('every mistake about the table has its message, and nothing pasted is lost', async () => {
  const { page } = await openCalculator(CASELOAD);
  await workOut(page);
  expect(await mistakesOf(page)).toEqual(['Open a file or paste a table']);
  const box = page.getByLabel('Or paste a table');
  for (const [text, message] of [
    ['label,authority', 'The table must have at least one row below the names of the columns'],
    [
      '1,camden,2025-12-11',
      'The first row must hold the names of the columns, and one of them must be "authority". The template shows how',
    ],
  ] as const) {
    await box.fill(text);
    await workOut(page);
    await expect.poll(() => mistakesOf(page)).toEqual([message]);
    expect(await box.inputValue()).toBe(text);
  }
  await page.getByLabel('Open a table').setInputFiles(file('x'));
  await workOut(page);
  await expect.poll(() => mistakesOf(page)).toEqual(['Open a file or paste a table, not both']);
  await box.fill('');
  for (const [text, message] of [
    ['PK\u0003\u0004\u0000', 'The file must be a table saved as CSV. This one is not text'],
    [`authority\n${'camden\n'.repeat(10_000)}`, 'The table must have 5,000 rows or fewer: it has 10,000'],
    ['x'.repeat(10_000_001), 'The file must be smaller than 10 MB. Leave out columns that are not needed'],
    ['', 'The table is empty'],
  ] as const) {
    await page.getByLabel('Open a table').setInputFiles(file(text));
    await workOut(page);
    await expect.poll(() => mistakesOf(page)).toEqual([message]);
  }
});

test('says so when the rules cannot be loaded', async () => {
  const { page } = await openCalculator(CASELOAD);
  await page.route('**/data/calculators/*.json', (route) => route.abort());
  await paste(page, CAMDEN);
  await workOut(page);
  expect(await mistakesOf(page)).toEqual([
    'The rules could not be loaded. Check your connection and try again. Nothing is lost',
  ]);
  await page.unroute('**/data/calculators/*.json');
  await workOut(page);
  await answerOf(page).waitFor();
});

test('5,000 rows: the page answers meanwhile, says how far it is, and never holds more than it shows', async () => {
  const { page } = await openCalculator(CASELOAD);
  const rows = Array.from({ length: 5000 }, (_, place) =>
    `${place};${place % 2 === 0 ? CAMDEN : AZEUS}`.replace(/;1[45];/, ';'),
  );
  await page.getByLabel('Open a table').setInputFiles(file([HEADINGS, ...rows].join('\n')));
  await page.evaluate(() => {
    const told = new Set<string>();
    Object.assign(window, { told, turns: 0 });
    new MutationObserver(() => {
      told.add(document.querySelector('.progress [role="status"]')?.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    setInterval(() => ((window as unknown as { turns: number }).turns += 1), 20);
  });
  const before = Date.now();
  await workOut(page);
  await answerOf(page).waitFor();
  console.info(`5,000 rows in the browser: ${Date.now() - before} ms`);
  const { told, turns } = await page.evaluate(() => {
    const { told: all, turns: count } = window as unknown as { told: Set<string>; turns: number };
    return { told: [...all], turns: count };
  });
  expect(told).toContain('Worked out 3,000 of 5,000 rows.');
  expect(turns, 'times the page came round meanwhile').toBeGreaterThan(5);
  expect(await page.locator('.deadlines > li').count()).toBe(100);
  await page.getByRole('button', { name: 'Show 100 more rows' }).click();
  await expect.poll(() => page.locator('.deadlines > li').count()).toBe(200);
  expect(
    await page.evaluate(() => document.activeElement?.matches('.deadlines > li:not(:first-child)')),
  ).toBe(true);
});

test('hostile cells stay text', async () => {
  const { page, seen } = await openCalculator(CASELOAD);
  await paste(
    page,
    '<img src=x onerror=alert(1)>;camden;assessment;11/12/2025',
    '=1+1;<script>x</script>',
    `3;${'z'.repeat(100_000)}`,
  );
  await workOut(page);
  await answerOf(page).waitFor();
  expect((await titles(page))[0]).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('.calculator img, .calculator script').count()).toBe(0);
  expect(seen).toMatchObject({ pageErrors: [], policyViolations: [] });
});

test('keeps and sends nothing', async () => {
  const site = await serveSite();
  const { page, seen } = await openCalculator(CASELOAD, { site, context: { acceptDownloads: true } });
  await paste(page, 'mark-4711;camden;assessment;23/9/2024');
  await workOut(page);
  await answerOf(page).waitFor();
  for (const name of ['Save all to your calendar', 'Save all as a spreadsheet']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    expect(download.url()).toMatch(/^blob:/);
    expect(await contentOf(download)).toContain('mark-4711');
  }
  await expectNothingKept(page);
  expect(page.url()).toBe(site.origin + CASELOAD);
  expectNothingSent(site, seen, [/4711|2024/]);
  expect(await page.locator('form:has(#table-text) [name]').count()).toBe(0);
  await site.close();
});

testEveryState(CASELOAD, async (page, check) => {
  await check('empty');
  await workOut(page);
  await mistakesOf(page);
  await check('with a mistake');
  await paste(page, CAMDEN, AZEUS, OVERDUE, WRONG, '18;nowhere;x');
  await workOut(page);
  await answerOf(page).waitFor();
  await check('with a result');
});

test('the order is chosen by keyboard, is said, and heads the rows on paper', async () => {
  const { page } = await openCalculator(CASELOAD);
  await paste(page, CAMDEN, AZEUS, OVERDUE);
  await workOut(page);
  await answerOf(page).waitFor();
  const rows = () => page.locator('.deadlines > li h4').allTextContents();
  const pressing = await rows();
  await page.getByLabel('Order', { exact: true }).focus();
  await page.keyboard.type('By row');
  await page.getByText('Listed by row of the table.').waitFor();
  expect(await page.getByText('Listed by row of the table.').getAttribute('role')).toBe('status');
  const byRow = await rows();
  expect(byRow).not.toEqual(pressing);
  expect(byRow.toSorted()).toEqual(pressing.toSorted());
  await print(page);
  expect(await page.getByLabel('Order', { exact: true }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: 'By row of the table (3)' }).isVisible()).toBe(true);
});

test('paper has the rows and their rules, and no form', async () => {
  const { page } = await openCalculator(CASELOAD);
  await paste(page, CAMDEN);
  await workOut(page);
  await answerOf(page).waitFor();
  await print(page);
  expect(await page.getByLabel('Who').isVisible()).toBe(false);
  expect(await page.locator('.deadlines > li').first().isVisible()).toBe(true);
});

test('without JavaScript the rules, the words and the template are there', async () => {
  const { page } = await openPage(CASELOAD, { context: { javaScriptEnabled: false } });
  const main = await page.locator('main').textContent();
  expect(main).toContain('ecs-2017');
  expect(main).toContain('Do not put names in the table');
  await page.getByRole('link', { name: /Timescales of Camden/ }).waitFor();
});

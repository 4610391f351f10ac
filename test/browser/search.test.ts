/** The search as a person uses it: by keyboard, by address, as a plain form, and without JavaScript. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/page.ts';
import { serveSite } from '../support/serve.ts';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.results > li');

const ANSWER = /found|^The best|^No results|could not/;

/** The search page with a search in its address, when it has answered. */
async function searchFor(query: string, more = '') {
  const opened = await openPage(`/search/?q=${encodeURIComponent(query)}${more}`);
  await status(opened.page).filter({ hasText: ANSWER }).waitFor();
  return opened;
}

async function titles(page: Page): Promise<readonly string[]> {
  return page.locator('.results h2').allTextContents();
}

async function sections(page: Page): Promise<readonly string[]> {
  return page.locator('.results ul > li > a').allTextContents();
}

test('by keyboard from the box in the header, with the count announced', async () => {
  const { page, seen } = await openPage('/');
  await page.getByLabel('Search the Handbook').focus();
  await page.keyboard.type('20 working days');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=20+working+days');
  await status(page)
    .filter({ hasText: /^(?:\d+ pages? found|The best \d+ pages) for “20 working days”/ })
    .waitFor();
  expect(await page.title()).toBe('20 working days - Search - Child in Need Handbook');
  expect(await page.getByLabel('Search for').inputValue()).toBe('20 working days');
  const marked = await results(page).first().locator('p').first().innerText();
  expect(marked).toMatch(/20 working days/i);
  await page.locator('.results ul > li > a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/authorities/*/*/#*');
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('another search on the page itself goes into the address, and the way back leads to the first', async () => {
  const { page } = await searchFor('quorum');
  const first = await titles(page);
  await page.getByLabel('Search for').fill('advocate');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: '“advocate”' }).waitFor();
  expect(new URL(page.url()).search).toBe('?q=advocate');
  await page.goBack();
  await status(page).filter({ hasText: '“quorum”' }).waitFor();
  expect(await page.getByLabel('Search for').inputValue()).toBe('quorum');
  expect(await titles(page)).toEqual(first);
});

test('filters narrow the results by keyboard, stand in the address and survive a reload', async () => {
  const { page } = await searchFor('meeting');
  await page.getByLabel('Authority').focus();
  await page.keyboard.type('Camden');
  await status(page).filter({ hasText: 'for “meeting” in Camden' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Reviews');
  await status(page).filter({ hasText: 'in Camden, Reviews' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Schools');
  await status(page).filter({ hasText: 'in Camden, Reviews, Schools and early years' }).waitFor();
  expect(new URL(page.url()).search).toBe('?q=meeting&authority=camden&topic=reviews&role=school');
  const found = await sections(page);
  expect(found.length).toBeGreaterThan(0);
  await page.reload();
  await status(page).filter({ hasText: 'in Camden, Reviews, Schools and early years' }).waitFor();
  expect(await sections(page)).toEqual(found);
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await page.waitForURL('**/search/?q=meeting');
  await status(page).filter({ hasText: ANSWER }).waitFor();
  expect(await page.getByLabel('Authority').inputValue()).toBe('');
  expect(await page.getByRole('link', { name: 'Clear the filters' }).isVisible()).toBe(false);
});

test('filters in the address are obeyed', async () => {
  const { page } = await searchFor('review', '&authority=camden&topic=reviews');
  expect(await page.getByLabel('Authority').inputValue()).toBe('camden');
  const found = await titles(page);
  expect(found).toContain('Reviews: Camden');
  expect(found.filter((title) => !/Camden|all authorities|compare/i.test(title))).toEqual([]);
});

test('the topic filter lets through the steps of pathways and the questions on its topics', async () => {
  const { page } = await searchFor('return home', '&authority=ecs-2017&topic=special-circumstances');
  const found = (await titles(page)).map((title) => title.trim().replace(/:.*/, ''));
  expect(found).toEqual(expect.arrayContaining(['Pathway', 'Questions about this document']));
  const opened = await searchFor('return home', '&authority=ecs-2017&topic=visits');
  expect((await sections(opened.page)).filter((title) => /return home/i.test(title))).toEqual([]);
});

test('a school finds what is asked of every partner of an authority, without typing a word', async () => {
  const { page } = await openPage('/search/?role=school&authority=camden');
  await status(page).filter({ hasText: ANSWER }).waitFor();
  expect(await status(page).textContent()).toContain('in Camden, Schools and early years');
  expect((await titles(page)).length).toBeGreaterThan(5);
});

test('a filter that leaves nothing can be taken away again', async () => {
  const { page } = await searchFor('quorum', '&authority=camden&topic=service');
  expect(await status(page).textContent()).toBe('No results for “quorum” in Camden, How the service is run');
  await page.getByText('Try without the filter').getByRole('link', { name: 'All topics' }).click();
  await page.waitForURL('**/search/?q=quorum&authority=camden');
});

test('a result says which section of the document it rests on, and leads to the rule', async () => {
  const { page } = await searchFor('initial CIN review meeting', '&authority=camden');
  const rule = page.locator('.results ul > li', { hasText: 'Source: 9 The child in need plan' }).first();
  await rule.getByRole('link').first().click();
  await page.waitForURL('**/authorities/camden/**#*');
  const id = new URL(page.url()).hash.slice(1);
  expect(await page.locator(`[id="${id}"]`).count()).toBe(1);
});

test('from a sign to the level of need, to what is done at it and to all that is asked of who does it', async () => {
  const { page } = await openPage('/', { width: 375 });
  await page.getByRole('link', { name: 'Check a threshold' }).click();
  await page.getByText('This is no score.').waitFor();
  await page.getByLabel('Look for a sign in every document').fill('neglect');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=neglect&topic=becoming');
  await status(page).filter({ hasText: ANSWER }).waitFor();
  await page.getByRole('link', { name: 'Level 4, child protection' }).click();
  await page.waitForURL('**/authorities/camden/thresholds/#levels-level-4');
  const level = page.getByRole('region', { name: 'Level 4, child protection' });
  expect(await level.textContent()).toContain('Within 48 hours of the telephone referral');
  await level.getByRole('link', { name: 'Any professional working with a family' }).first().click();
  await page.waitForURL('**/authorities/camden/roles/professionals/');
});

test('without JavaScript the signs of a level are read where the levels are listed', async () => {
  const { page } = await openPage('/thresholds/', { context: { javaScriptEnabled: false } });
  await page.getByText('6 signs: Level 4, child protection').click();
  expect(await page.getByText('Living with high levels of domestic violence').isVisible()).toBe(true);
});

/** What was typed, and the page or the term of the glossary that has to be among the results. */
test.for([
  ['network meeting', 'First meeting'],
  ['core group', 'Child in need meeting'],
  ['TAC', 'Child in need meeting'],
  ['initial CIN review meeting', 'Initial CIN review meeting'],
  ['C&F assessment', 'Assessment'],
  ['s17', 'Section 17'],
  ['section 17', 'Section 17'],
  ['s.17', 'Section 17'],
  ['s47', 'Section 47 enquiry'],
  ['LAC', 'Looked-after child'],
  ['looked after', 'Looked-after child'],
  ['CLA', 'Looked-after child'],
  ['SO', 'Supervision order'],
  ['supervision order', 'Supervision order'],
  ['EHC', 'Early Help'],
  ['front door', 'Referral front door'],
  ['IRO', 'Independent reviewing officer'],
  ['stepdown', 'Step-down'],
  ['windscreen', 'Levels of need'],
  ['home visit', 'Visit to the child'],
  ['minutes', 'Minutes or report of a meeting'],
  ['DSL', 'Schools and early years'],
  ['head teacher', 'Schools and early years'],
  ['health visitor', 'Health services'],
  ['charity', 'Voluntary sector'],
] as const)('“%s” leads to %s', async ([typed, expected]) => {
  const { page } = await searchFor(typed);
  expect([...(await titles(page)), ...(await sections(page))]).toContain(expected);
});

test('a slip of the keyboard is pointed out, with the search that was meant', async () => {
  const { page } = await searchFor('supervison ordr');
  expect(await status(page).textContent()).toBe('No results for “supervison ordr”');
  await page.getByText('Did you mean').getByRole('link').click();
  await page.waitForURL(/q=supervision\+order$/i);
  await status(page).filter({ hasText: ANSWER }).waitFor();
  expect((await titles(page)).length).toBeGreaterThan(0);
});

test.for([
  ['visit every three weeks', 'visit every 3 weeks'],
  ['within two weeks', 'within 2 weeks'],
  ['six-weekly reviews', 'reviews every 6 weeks'],
  ['CSE', 'child sexual exploitation'],
  ['s17', 'section 17'],
] as const)('“%s” and “%s” find the same rule', async ([one, other]) => {
  const [first, second] = [await searchFor(one), await searchFor(other)];
  const found = await sections(first.page);
  expect(found.length).toBeGreaterThan(0);
  expect(found.slice(0, 8).some((section) => section === '')).toBe(false);
  const common = (await sections(second.page)).filter((section) => found.includes(section));
  expect(common.length).toBeGreaterThan(0);
});

test('a figure finds the rules with that figure and no others', async () => {
  const { page } = await searchFor('20 working days');
  const texts = await results(page).allTextContents();
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((text) => !/20 working days/i.test(text))).toEqual([]);
});

test('nothing found is said, with what to try', async () => {
  const { page } = await searchFor('xylophone');
  expect(await status(page).textContent()).toBe('No results for “xylophone”');
  expect(await page.getByText('You could also try').isVisible()).toBe(true);
});

test('what was typed is never read as HTML', async () => {
  const { page, seen } = await searchFor('<img src=x onerror=alert(1)>');
  expect(await status(page).textContent()).toContain('for “<img src=x onerror=alert(1)>”');
  expect(await page.locator('main img').count()).toBe(0);
  expect(seen.pageErrors).toEqual([]);
});

test('the index is loaded when somebody is about to search, and not before', async () => {
  const { page, seen } = await openPage('/search/');
  const loaded = () => seen.requests.filter((address) => /\/pagefind\/|words\.json/.test(address));
  await page.waitForLoadState('networkidle');
  expect(loaded()).toEqual([]);
  await page.getByLabel('Search for').focus();
  await expect.poll(() => loaded().length).toBeGreaterThan(0);
});

test('it works where the host sends the policy as a header, and asks no other server', async () => {
  const site = await serveSite({ strictPolicy: true });
  const { page, seen } = await openPage('/search/?q=quorum', { site });
  await status(page).filter({ hasText: ANSWER }).waitFor();
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
  expect(seen.requests.filter((address) => !/^(?:blob:)?http:\/\/localhost:/.test(address))).toEqual([]);
  await site.close();
});

test('when the index cannot be loaded, the page says so', async () => {
  const { page } = await openPage('/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByLabel('Search for').fill('review');
  await page.keyboard.press('Enter');
  await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
});

test('without JavaScript the page says so and leads to all pages', async () => {
  const { page } = await openPage('/search/?q=review', { context: { javaScriptEnabled: false } });
  const notice = page.locator('noscript .govuk-inset-text');
  expect(await notice.isVisible()).toBe(true);
  await notice.getByRole('link', { name: 'All pages' }).click();
  await page.waitForURL('**/contents/');
});

test.for([1280, 320])(
  'results at %i pixels have no fault that axe knows, and no sideways scrolling',
  async (width) => {
    const { page } = await openPage('/search/?q=supervision+order', { width });
    await status(page).filter({ hasText: ANSWER }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  },
);

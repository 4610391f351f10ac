/** Links with dates, as people pass them on: made only on asking, taken out of the address at once, refused when hostile. */
import { expect, test } from 'vitest';
import { serveSite } from '../support/serve.ts';
import {
  answerOf,
  expectAccessible,
  expectNoSidewaysScroll,
  expectNothingKept,
  focusOf,
  mistakesOf,
  openCalculator,
} from './calculator-page.ts';

const COPY = 'Copy a link with these dates';

/**
 * Of each calculator an address with its choices, a link, and words of the answer; what the link holds if not dates, and the
 * address of the answer if it is another. The days are worked out in its own tests.
 */
type Linked = readonly [address: string, link: string, words: string, holds?: string, answered?: string];
const CALCULATORS: readonly [Linked, ...Linked[]] = [
  [
    '/calculators/timeline/?authority=camden&route=assessment',
    'v1&assessment-completed=2025-12-11',
    'by Wednesday 24 December 2025',
  ],
  [
    '/calculators/meetings/?authority=azeus',
    'v1&task=find&kind=initial-meeting&decision-to-hold-meeting=2025-12-11&away=2026-01-05',
    'Friday 2 January 2026',
  ],
  [
    '/calculators/visits/?authority=ecs-2017',
    'v1&visits=2025-11-24,2025-12-01',
    'Next visit by Monday 22 December 2025.',
  ],
  [
    '/calculators/supervision-order/?authority=ecs-2017',
    'v1&order-made=2025-03-01&length=12&length-unit=months&turns-18=no&since=nothing',
    'ends on Saturday 28 February 2026',
  ],
  [
    '/calculators/working-days/',
    'v1&task=add&from=2025-12-11&number=15&unit=days&way=plain',
    'is Tuesday 6 January 2026',
  ],
  [
    '/compare/?authority=camden&authority=azeus',
    'v1&route=assessment&assessment-completed=2025-12-11',
    'What comes next in each',
  ],
  [
    '/calculators/functional-needs/',
    'v1&authority=camden&grade-learning=2&grade-vision=2',
    'The matrix is met, by 2 functions graded Moderate.',
    'grades',
  ],
  [
    '/compare/moving/',
    'v1&from=azeus&to=camden',
    'to Camden',
    'authorities',
    '/compare/moving/?from=azeus&to=camden',
  ],
];

test.for(CALCULATORS)('%s: a link opens into the answer, and the answer gives the link', async (row) => {
  const [address, link, words, holds = 'dates', answered = address] = row;
  const site = await serveSite();
  const { page, seen } = await openCalculator(address, { site });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  // As whoever is sent the link opens it: on a page that was not there before
  await page.goto('about:blank');
  await page.goto(`${address}#${link}`);
  await answerOf(page).waitFor();
  expect(await answerOf(page).textContent()).toContain(words);
  expect(await focusOf(page)).toBe('answer');
  expect(page.url()).toBe(site.origin + answered);

  await page.getByRole('button', { name: `Copy a link with these ${holds}` }).click();
  await page.getByText(`Link copied. Whoever has the link sees the ${holds}.`).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.origin}${address}#${link}`);
  expect(page.url()).toBe(site.origin + answered);
  await page.goBack();
  await page.goForward();
  expect(page.url(), 'kept in the history').toBe(site.origin + answered);
  await expectNothingKept(page);
  expect(site.requests.filter(({ url, body }) => /20\d\d-\d\d/.test(url + body))).toEqual([]);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
  await site.close();
});

const PAYLOADS = [
  'v1&assessment-completed=<img src=x onerror=window.pwned=1>',
  'v1&from=%3Cscript%3Ewindow.pwned=1%3C/script%3E',
  'v1&__proto__=pwned',
  'v1&constructor=2025-12-11',
  'v1&pwned=2025-12-11',
  'v9&assessment-completed=2025-12-11',
  `v1&visits=${'2025-12-11,'.repeat(500)}2025-12-11`,
  '"><svg onload=window.pwned=1>',
];

test.for(CALCULATORS)('%s: hostile links are refused and never rendered', async ([address, link]) => {
  const { page, seen, site } = await openCalculator(address);
  const expectRefused = async (payload: string) => {
    const [message = '', ...others] = await mistakesOf(page);
    expect(message, payload).toMatch(/^The link cannot be used: /);
    expect(others).toEqual([]);
    expect(page.url()).toBe(site.origin + address);
    const html = await page.locator('.calculator').innerHTML();
    expect(html, payload).not.toMatch(/onerror|onload|pwned|<script|<svg on|src="?x\b/);
    expect(await page.evaluate(() => 'pwned' in window || 'pwned' in {})).toBe(false);
    expect(await answerOf(page).count()).toBe(0);
    const typed = page.locator('.calculator :is(input[type="text"], textarea)');
    expect(await typed.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value).join(''))).toBe(
      '',
    );
    const graded = page.locator('.calculator select[id^="grade-"]');
    expect(
      await graded.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value).join('')),
    ).toBe('');
  };
  for (const payload of PAYLOADS) {
    await page.goto('about:blank');
    await page.goto(`${address}#${payload}`);
    await expectRefused(payload);
  }
  // One bad part spoils the whole, and a link may come while the page is open
  const spoilt = `${link}&pwned=1`;
  await page.goto('about:blank');
  await page.goto(address);
  await page.locator('.calculator form').waitFor();
  await page.goto(`${address}#${spoilt}`);
  await expectRefused(spoilt);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('a caseload has no link, which its page says, and a hostile one does not disturb it', async () => {
  const { page, seen } = await openCalculator(`/calculators/caseload/#${PAYLOADS[0]}`);
  await page.locator('.calculator form button').first().waitFor();
  expect(await page.locator('main').textContent()).toContain('There is no link to a table');
  expect(await page.locator('.calculator img').count()).toBe(0);
  expect(await page.locator('.govuk-error-summary').count()).toBe(0);
  expect(seen).toMatchObject({ consoleErrors: [], pageErrors: [], policyViolations: [] });
});

test('a place on the page is no link', async () => {
  const { page } = await openCalculator('/calculators/timeline/?authority=camden#main');
  await page.getByRole('radio').first().waitFor();
  expect(new URL(page.url()).hash).toBe('#main');
  expect(await page.locator('.govuk-error-summary').count()).toBe(0);
});

test('what reads and writes links comes only when it is used', async () => {
  const [address, link] = CALCULATORS[0];
  const { page, seen } = await openCalculator(address);
  const asked = () => seen.requests.filter((url) => /(?<!use)-link\.[^/]*\.js$/.test(url));
  await page.getByRole('group').first().waitFor();
  expect(asked()).toEqual([]);
  await page.goto(`${address}#${link}`);
  await answerOf(page).waitFor();
  expect(asked().length).toBeGreaterThan(0);
});

test.for([1280, 375])('at %i pixels the link, its warning and its refusal read well', async (width) => {
  const [address, link] = CALCULATORS[0];
  const { page } = await openCalculator(address, { width });
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`${address}#${link}`);
  await answerOf(page).waitFor();
  await page.getByRole('button', { name: COPY }).click();
  const box = page.getByLabel('Link with these dates');
  await box.waitFor();
  expect(await box.evaluate((area) => area === document.activeElement)).toBe(true);
  expect(await box.inputValue()).toContain(`#${link}`);
  await expectAccessible(page, 'with the link to copy by hand');
  await expectNoSidewaysScroll(page, 'with the link to copy by hand');
  await page.goto(`${address}#v1&nothing`);
  await mistakesOf(page);
  await expectAccessible(page, 'refused');
  await expectNoSidewaysScroll(page, 'refused');
});

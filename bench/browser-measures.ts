import type { Browser, Page } from 'playwright-core';
import { timelineUrl, urls } from '../src/site/urls.ts';

interface Site {
  readonly browser: Browser;
  readonly origin: string;
}

/** On each page the button is pressed for the first time, and then again and again. */
const PAGES = 5;
const AGAIN = 6;
/** From the last box filled in to the press: a thumb is slower. */
const PAUSE = 300;
const FIRST_DATE = { day: '12', month: '1', year: '2026' };

/** Milliseconds. */
export interface TimelineTimes {
  /** The median over new pages. */
  readonly 'first press': number;
  readonly 'slowest first': number;
  /** The median of the presses after the first. */
  readonly later: number;
  readonly 'slowest of ten': number;
}

/**
 * Slows the processor down, fills in the dates that an authority's timeline asks for, and presses the button again and again,
 * each time with another first date; all of it on several new pages, for the first press on a page has the most to do. "To the
 * result": from the press until the answer stands in the page with its layout computed, so that the next frame can show it.
 * With `whole`, every circumstance is ticked and every date entered, which is more than any real case.
 */
export async function measureTimeline(
  site: Site,
  authority: string,
  options: { readonly slowDown: number; readonly whole: boolean },
): Promise<TimelineTimes> {
  const firsts: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < PAGES; run += 1) {
    const [first, ...others] = await pressedOnePage(site, authority, options);
    firsts.push(first as number);
    later.push(...others);
  }
  return {
    'first press': at(0.5, firsts),
    'slowest first': at(1, firsts),
    later: at(0.5, later),
    'slowest of ten': at(0.9, later),
  };
}

async function pressedOnePage(
  { browser, origin }: Site,
  authority: string,
  { slowDown, whole }: { readonly slowDown: number; readonly whole: boolean },
): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await page.goto(`${origin}${timelineUrl(authority)}`);
  await fillIn(page, whole);
  await page.waitForLoadState('networkidle');
  const day = page.locator('input[id$="-day"]').first();
  const times: number[] = [];
  for (let run = 0; run <= AGAIN; run += 1) {
    await day.fill(String(10 + (run % 4)));
    await page.waitForTimeout(PAUSE);
    times.push(await pressed(page));
  }
  await page.locator('li.deadline').first().waitFor();
  await page.close();
  return times;
}

/** The time that a share of the times is not longer than, in milliseconds: the median for a half. */
function at(share: number, times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number);
}

/** Opens a table in the caseload and gives the milliseconds from the press until the list is there, the best of three. */
export async function measureCaseload({ browser, origin }: Site, table: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const file = { name: 'cases.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    await page.goto(`${origin}${urls.caseload}`);
    await page.getByLabel('Open a table').setInputFiles(file);
    await page.locator('#work-out').focus();
    await page.waitForLoadState('networkidle');
    times.push(await pressed(page));
  }
  await page.close();
  return Math.min(...times);
}

/** One way in and the dates it asks for, as in most cases; or all there is. */
async function fillIn(page: Page, whole: boolean): Promise<void> {
  await page.locator('#work-out').waitFor();
  const route = page.locator('input[type=radio]').first();
  if (await route.count()) await route.check();
  if (whole) {
    for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  }
  const days = page.locator('input[id$="-day"]:visible');
  for (let place = 0; place < (await days.count()); place += 1) {
    const id = (await days.nth(place).getAttribute('id')) as string;
    const base = id.replace(/-day$/, '');
    await days.nth(place).fill(String(Number(FIRST_DATE.day) + (place % 15)));
    await page.locator(`[id="${base}-month"]`).fill(FIRST_DATE.month);
    await page.locator(`[id="${base}-year"]`).fill(FIRST_DATE.year);
  }
}

/**
 * Presses the button and gives the milliseconds until the answer has the focus, which it takes as the last thing, and is laid out.
 * Throws what is said to be wrong.
 */
function pressed(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const focused = ({ target }: FocusEvent) => {
          document.removeEventListener('focusin', focused);
          if (!(target instanceof HTMLElement) || target.id !== 'answer')
            return reject(
              new Error(document.querySelector('.govuk-error-summary')?.textContent ?? 'no answer'),
            );
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        };
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        document.addEventListener('focusin', focused);
        setTimeout(() => reject(new Error('no answer came')), 60_000);
        const start = performance.now();
        document.querySelector<HTMLButtonElement>('#work-out')?.click();
      }),
  );
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

import type { Browser, Page } from 'playwright-core';
import { timelineUrl, urls } from '../src/site/urls.ts';

interface Site {
  readonly browser: Browser;
  readonly origin: string;
}

const RUNS = 25;
/** What is run the first time is compiled the first time. */
const WARM_UP = 5;
const FIRST_DATE = { day: '12', month: '1', year: '2026' };

/**
 * Fills in every date that an authority's timeline asks for, slows the processor down and presses the button again and
 * again. "To the result": from the press until the result stands in the page with its layout computed, so that the next
 * frame can show it.
 */
export async function measureTimeline({ browser, origin }: Site, authority: string, slowDown: number) {
  const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
  await page.goto(`${origin}${timelineUrl(authority)}`);
  await fillIn(page);
  await pressed(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run += 1) times.push(await pressed(page));
  const cards = await page.locator('li.deadline').count();
  await page.close();
  const sorted = times.slice(WARM_UP).toSorted((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(sorted.length * share)] as number);
  return {
    cards,
    'first press, ms': round(times[0] as number),
    'to the result, ms': at(0.5),
    'of ten, the slowest, ms': at(0.9),
  };
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

/** Every choice made and every date entered, one day after another, so that as many rules as possible have something to do. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('#work-out').waitFor();
  const route = page.locator('input[type=radio]').first();
  if (await route.count()) await route.check();
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check();
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  const days = page.locator('input[id$="-day"]');
  for (let place = 0; place < (await days.count()); place += 1) {
    const id = (await days.nth(place).getAttribute('id')) as string;
    const base = id.replace(/-day$/, '');
    await days.nth(place).fill(String(Number(FIRST_DATE.day) + (place % 15)));
    await page.locator(`[id="${base}-month"]`).fill(FIRST_DATE.month);
    await page.locator(`[id="${base}-year"]`).fill(FIRST_DATE.year);
  }
}

/** Presses the button and gives the milliseconds until the answer is there, laid out. */
function pressed(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLButtonElement>('#work-out');
        const old = document.querySelector('#answer');
        const done = () => {
          const answer = document.querySelector('#answer');
          if (document.querySelector('.govuk-error-summary'))
            reject(new Error(document.querySelector('.govuk-error-summary')?.textContent ?? ''));
          if (!answer || answer === old) return;
          observer.disconnect();
          document.body.getBoundingClientRect();
          resolve(performance.now() - start);
        };
        const observer = new MutationObserver(done);
        observer.observe(document.body, { childList: true, subtree: true });
        const start = performance.now();
        button?.click();
      }),
  );
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** Opens pages of the finished site in the shared browser and writes down what goes on in them. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { serveSite, type ServedSite } from './serve.ts';
import type {} from './share-browser.ts';

export interface PageOptions {
  /** Of the window, in CSS pixels. */
  width?: number;
  /** Another server than the one all pages of a test file share: one that the test can shut, or a stricter one. */
  site?: ServedSite;
  /** Further settings of Playwright's, such as `javaScriptEnabled: false` or `colorScheme: 'dark'`. */
  context?: BrowserContextOptions;
}

/** What a page did, in order of time. The lists grow as long as the page is open. */
export interface PageRecord {
  consoleErrors: string[];
  /** Exceptions that nothing caught. */
  pageErrors: string[];
  /** Such as `style-src-attr blocked inline`. */
  policyViolations: string[];
  /** Addresses asked for, by the page and by its workers, whether or not they were answered. */
  requests: string[];
}

export interface OpenedPage {
  page: Page;
  seen: PageRecord;
  site: ServedSite;
}

let browser: Promise<Browser> | undefined;
let sharedSite: Promise<ServedSite> | undefined;

afterAll(async () => {
  await (await browser)?.close();
  await (await sharedSite)?.close();
});

/** The site as the pages of this test file see it, unless they ask for another server. */
export function openSite(): Promise<ServedSite> {
  return (sharedSite ??= serveSite());
}

/** A page in a browser profile of its own, closed again when the test, or the test file, is over. */
export async function openPage(path: string, options: PageOptions = {}): Promise<OpenedPage> {
  const site = options.site ?? (await openSite());
  browser ??= chromium.connect(inject('browserAddress'));
  const viewport = { width: options.width ?? 1280, height: 900 };
  const context = await (await browser).newContext({ baseURL: site.origin, viewport, ...options.context });
  closeAfterTest(() => context.close());
  const page = await context.newPage();
  const seen = await watch(page);
  await page.goto(path);
  return { page, seen, site };
}

async function watch(page: Page): Promise<PageRecord> {
  const seen: PageRecord = { consoleErrors: [], pageErrors: [], policyViolations: [], requests: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') seen.consoleErrors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => seen.pageErrors.push(String(error)));
  page.context().on('request', (request) => seen.requests.push(request.url()));
  await page.exposeFunction('handbookViolation', (text: string) => seen.policyViolations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const { handbookViolation } = window as unknown as { handbookViolation(text: string): void };
      handbookViolation(`${effectiveDirective} blocked ${blockedURI}`);
    });
  });
  return seen;
}

function closeAfterTest(close: () => Promise<void>): void {
  try {
    onTestFinished(close);
  } catch {
    // Opened in beforeAll, for all tests of the file: closed with the browser
  }
}

// Run before the tests: opens the browser once, so that a machine without one gets it, or says so at the start.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { browserIsAtHand, openBrowser } from './browser.ts';

try {
  if (!browserIsAtHand()) download();
  const browser = await openBrowser();
  await browser.close();
} catch (error) {
  console.error(readable(error));
  console.error(
    'Set CHROME_PATH to the program file of a Chrome, Chromium or Edge that runs on this system.',
  );
  process.exitCode = 1;
}

/** Only where neither the system nor npm has a browser: a Mac without Chrome, or Linux on ARM. */
function download(): void {
  console.error('No browser for the tests was found: Playwright downloads one ...');
  const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const options = [path.join(playwright, 'cli.js'), 'install', '--no-shell', 'chromium'];
  spawnSync(process.execPath, options, { stdio: ['ignore', 2, 2] }); // a failure shows when the browser is opened
}

/** Playwright's messages repeat its own command line, of two thousand characters, and then the whole log. */
function readable(error: unknown): string {
  const [text = ''] = (error instanceof Error ? error.message : String(error)).split('Call log:');
  const lines = text.split('\n').filter((line) => line.trim() && !line.includes('<launching>'));
  return lines.join('\n');
}

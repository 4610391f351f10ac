/**
 * Which browser the tests use. In this order: CHROME_PATH; a Chrome, Chromium or Edge of this system; one that
 * Playwright downloaded earlier; the one inside the npm package @sparticuz/chromium (64-bit Intel Linux only).
 * TEST_BROWSER=npm goes straight to the last, to try what a machine without any browser does.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { npmBrowser, npmBrowserFits } from './npm-browser.ts';

const SYSTEM_BROWSERS: Partial<Record<NodeJS.Platform, string[]>> = {
  // Not /usr/bin/chromium-browser: on Ubuntu that is a stub asking to install a snap
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return folder ? programs.map((program) => `${folder}\\${program}`) : [];
  }),
};

export async function browserPath(): Promise<string> {
  return (await launchOptions()).executablePath;
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** A browser that several test processes share; each connects to `.wsEndpoint()`. */
export async function openSharedBrowser(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/** False where a browser must first be downloaded. */
export function browserIsAtHand(): boolean {
  return installedBrowser() !== undefined || npmBrowserFits();
}

type Launch = LaunchOptions & { executablePath: string };

async function launchOptions(): Promise<Launch> {
  const executablePath = installedBrowser();
  if (executablePath) return { executablePath };
  if (npmBrowserFits()) return npmBrowser();
  throw new Error('No browser was found for the tests.');
}

function installedBrowser(): string | undefined {
  if (process.env['TEST_BROWSER'] === 'npm') return undefined;
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  if (named) return named;
  const candidates = [...(SYSTEM_BROWSERS[process.platform] ?? []), chromium.executablePath()];
  return candidates.find((candidate) => existsSync(candidate));
}

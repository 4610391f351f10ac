/** Global set-up of the browser tests: opens one browser, which every test file then connects to (see page.ts). */
import type { TestProject } from 'vitest/node';
import { openSharedBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browserAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await openSharedBrowser();
  project.provide('browserAddress', browser.wsEndpoint());
  return () => browser.close();
}

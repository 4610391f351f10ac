/** What the tests in test/built and test/browser see of the finished site. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import type {} from './build-site.ts';

export interface SitePage {
  /** As in the address bar: `/about/`, or `/404.html` for a page that is a file of its own. */
  url: string;
  html: string;
}

/** The folder with the finished site. Throws when it could not be built: no test may pass for want of a site. */
export function siteFolder(): string {
  const { folder, failed } = inject('build');
  if (failed)
    throw new Error('The site could not be built. What the build printed stands before all test results.');
  return folder;
}

/** Every file of the finished site, as `/`-separated paths without a leading slash, sorted. */
export function siteFiles(): string[] {
  return readdirSync(siteFolder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(siteFolder(), path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
}

export function sitePages(): SitePage[] {
  return siteFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      url: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(path.join(siteFolder(), file), 'utf8'),
    }));
}

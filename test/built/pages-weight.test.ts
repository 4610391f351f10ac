/** What a page costs on the wire: compressed, on first view, everything that it loads by itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder, sitePages } from '../support/site.ts';

const KB = 1000;
const pages = sitePages();
const isCalculator = (url: string) => /^\/(?:calculators\/.+|compare)\//.test(url);
const isGuidance = (url: string) => !isCalculator(url) && url !== '/search/';

function sizeOf(file: string): number {
  return gzipSync(readFileSync(path.join(siteFolder(), file))).length;
}

/** The site's own files that a page names, of a kind, each once. */
function filesIn(html: string, pattern: RegExp): readonly string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, file = '']) => file))];
}

/** Scripts, and the scripts that they import at once. */
function scriptsOf(html: string): readonly string[] {
  const found = new Set(
    filesIn(html, /(?:src|component-url|renderer-url|before-hydration-url)="(\/[^"]+\.js)"/g),
  );
  for (const file of found) {
    const text = readFileSync(path.join(siteFolder(), file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      found.add(path.posix.join(path.posix.dirname(file), imported));
    }
  }
  return [...found];
}

const total = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0);

/** A calculator that stands on the page itself, folded, with all around it. */
const INSIDE = /<div class="inside".*?<\/astro-island>/gs;

test('a guidance page loads no script, but for a calculator that somebody unfolds', () => {
  const withScript = pages.filter(({ url, html }) => {
    const own = html.replaceAll(INSIDE, '');
    return isGuidance(url) && (scriptsOf(own).length > 0 || /<script[ >]|<astro-island/.test(own));
  });
  expect(withScript.map(({ url }) => url)).toEqual([]);
});

test('a calculator on a guidance page is folded, waits to be seen, and brings no script or style sheet by address', () => {
  const inside = pages.flatMap(({ url, html }) => (html.match(INSIDE) ?? []).map((part) => ({ url, part })));
  expect(inside.length).toBeGreaterThan(20);
  const wrong = inside.filter(
    ({ part }) =>
      !/<details class="[^"]*">/.test(part) ||
      !/<astro-island[^>]* client="visible"/.test(part) ||
      /<script[^>]* src=|<link |modulepreload/.test(part),
  );
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

function weightOf({ html }: (typeof pages)[number]): number {
  const files = filesIn(html, /<link rel="(?:stylesheet|icon|manifest)" href="([^"]+)"/g);
  return gzipSync(html).length + total(files);
}

// The lists of every line of a document and of every question about it are looked things up in, and not read through.
const isList = (url: string) => /^\/authorities\/[^/]+\/(?:source|questions)\/$/.test(url);

test('a guidance page weighs at most 25 kB with all that it loads, the lists of a document’s lines and questions 40 kB', () => {
  const heavy = pages
    .filter(({ url }) => isGuidance(url))
    .map((page) => ({ url: page.url, bytes: weightOf(page) }))
    .filter(({ url, bytes }) => bytes > (isList(url) ? 40 : 25) * KB);
  expect(heavy).toEqual([]);
});

test('a calculator page loads at most 40 kB of script, and does load some', () => {
  const weights = pages
    .filter(({ url }) => isCalculator(url))
    .map(({ url, html }) => ({ url, bytes: total(scriptsOf(html)) }));
  expect(weights.filter(({ bytes }) => bytes > 40 * KB)).toEqual([]);
  expect(weights.filter(({ bytes }) => bytes < 4 * KB)).toEqual([]);
});

test('the search page loads a few kB of script of its own, and the index only when somebody searches', () => {
  const html = pages.find(({ url }) => url === '/search/')?.html ?? '';
  expect(total(scriptsOf(html))).toBeLessThan(6 * KB);
  expect(html).not.toContain('/pagefind/');
});

import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The files of a folder by their path in it, with `/`, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .toSorted();
}

export function bytesIn(folder: string): number {
  return filesIn(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
}

/** The largest of some files of a folder. */
export function largestOf(folder: string, files: readonly string[]): { page: string; bytes: number } {
  const sizes = files.map((page) => ({ page, bytes: statSync(path.join(folder, page)).size }));
  return sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
}

/**
 * Bytes over the wire, compressed, of a page with all that it loads until it is used: styles, the fonts and pictures in
 * them, scripts, and the scripts that those ask for. `more` names files that its scripts fetch.
 */
export function pageWeight(dist: string, url: string, more: readonly string[] = []): number {
  const page = url.endsWith('/') ? `${url}index.html` : url;
  const html = read(dist, page);
  const links = matches(
    html,
    /<link\b[^>]*\brel="(?:stylesheet|icon|manifest|preload|modulepreload)"[^>]*>/g,
  );
  const linked = links.flatMap((link) => matches(link, /\bhref="(\/[^"]+)"/g));
  const inStyles = linked
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => matches(read(dist, file), /url\(["']?(\/[^"')]+)["']?\)/g));
  const scripts = scriptsOf(dist, html);
  const all = new Set([page, ...linked, ...inStyles, ...scripts, ...more]);
  return [...all].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
}

/** What the page loads, and what those scripts send for when a person turns to the page; not what a later button does. */
function scriptsOf(dist: string, html: string): readonly string[] {
  const named = matches(html, /(?:src|component-url|renderer-url|before-hydration-url)="(\/[^"]+\.js)"/g);
  const atOnce = withImports(dist, named);
  const later = atOnce.flatMap((file) =>
    imports(dist, file, /\bimport\(["'`](\.{1,2}\/[^"'`]+\.js)["'`]\)/g),
  );
  return withImports(dist, [...atOnce, ...later]);
}

function withImports(dist: string, files: readonly string[]): readonly string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const one of imports(dist, file, /(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g))
      found.add(one);
  }
  return [...found];
}

function imports(dist: string, file: string, pattern: RegExp): readonly string[] {
  return matches(read(dist, file), pattern).map((name) => path.posix.join(path.posix.dirname(file), name));
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
}

function read(dist: string, file: string): string {
  return readFileSync(path.join(dist, file), 'utf8');
}

/** Every link inside the site leads somewhere: to a page that exists and to a part of it that exists. */
import { expect, test } from 'vitest';
import { siteFiles, sitePages } from '../support/site.ts';

const pages = new Map(sitePages().map(({ url, html }) => [url, html]));
const files = new Set(siteFiles().map((file) => `/${file}`));
const ids = new Map(
  [...pages].map(([url, html]) => [url, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
);

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
}

function problemWith(address: string, page: string): string | undefined {
  const to = new URL(address, `https://example.org${page}`);
  if (to.origin !== 'https://example.org' || !['https:', 'http:'].includes(to.protocol)) return undefined;
  const { pathname, hash } = to;
  if (!pages.has(pathname) && !files.has(pathname))
    return `${page} links to ${pathname}, which does not exist`;
  if (hash === '' || ids.get(pathname)?.has(decodeURIComponent(hash.slice(1)))) return undefined;
  const near = [...(ids.get(pathname) ?? [])]
    .filter((id) => id?.slice(0, 4) === hash.slice(1, 5))
    .slice(0, 5);
  return `${page} links to ${pathname}${hash}. Parts with a like name: ${near.join(', ') || 'none'}`;
}

test('no link is broken', () => {
  const broken = [...pages].flatMap(([page, html]) =>
    linksOf(html).flatMap((address) => problemWith(address, page) ?? []),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test('every page but the home page and the error page is linked from another', () => {
  const linked = new Set(
    [...pages].flatMap(([page, html]) =>
      linksOf(html)
        .map((address) => new URL(address, `https://example.org${page}`).pathname)
        .filter((path) => path !== page),
    ),
  );
  const lonely = [...pages.keys()].filter((page) => !linked.has(page) && page !== '/404.html');
  expect(lonely).toEqual([]);
});

test('links that lead to other sites are encrypted or are sources', () => {
  const others = [...pages.values()].flatMap(linksOf).filter((address) => /^[a-z]+:/.test(address));
  expect(others.filter((address) => !/^(?:https?|mailto|data):/.test(address))).toEqual([]);
});

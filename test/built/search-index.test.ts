/** The search index lies beside the pages, without the forms that the site does not use. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFiles, siteFolder, sitePages } from '../support/site.ts';

const files = siteFiles().filter((file) => file.startsWith('pagefind/'));

test('the index is there, with its script', () => {
  expect(files).toContain('pagefind/pagefind.js');
  expect(files.filter((file) => file.startsWith('pagefind/fragment/')).length).toBeGreaterThan(50);
});

test('Pagefind’s own forms are gone', () => {
  expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
});

test('every page is searched but those that only list others', () => {
  const unsearched = sitePages().filter(({ html }) => !html.includes('data-pagefind-body'));
  expect(unsearched.map(({ url }) => url).toSorted()).toEqual(['/404.html', '/contents/', '/search/']);
});

test('every chapter is about its authority and its topic, and its rules are about roles and sources', () => {
  const chapters = sitePages().filter(
    ({ html }) => /<h2[^>]* id="topic-/.test(html) && html.includes('class="authority"'),
  );
  const unfiltered = chapters.filter(
    ({ html }) => !/<main[^>]* data-about="authority=[^;"]+;topic=[^;"]+"/.test(html),
  );
  expect(chapters.length).toBeGreaterThan(10);
  expect(unfiltered.map(({ url }) => url)).toEqual([]);
  const rules = chapters.flatMap(({ html }) => html.match(/<h3 class="rule__title"[^>]*>/g) ?? []);
  expect(rules.length).toBeGreaterThan(100);
  expect(rules.filter((rule) => !/ data-about="topic=[^"]+;source=[^"]+"/.test(rule))).toEqual([]);
});

test('each duty is searched in one place', () => {
  const places = sitePages().flatMap(
    ({ html }) => html.match(/<li class="duty" id="duty-[^"]+" data-about="[^"]+"/g) ?? [],
  );
  expect(places.length).toBeGreaterThan(100);
  const anchored = sitePages().flatMap(({ url, html }) =>
    [...html.matchAll(/<li class="duty" id="(duty-[^"]+)" data-about=/g)].map(
      ([, id]) => `${url.split('/')[2]} ${id}`,
    ),
  );
  expect(anchored.length).toBe(new Set(anchored).size);
});

test('what the search knows of words is a file of a few kB beside the page, where each word leads somewhere', () => {
  const text = readFileSync(path.join(siteFolder(), 'search/words.json'), 'utf8');
  expect(gzipSync(text).length).toBeLessThan(20_000);
  const { terms } = JSON.parse(text) as { terms: { href: string }[] };
  const ids = new Map(sitePages().map(({ url, html }) => [url, html]));
  const lost = terms.filter(({ href }) => {
    const [url = '', id] = href.split('#');
    const html = ids.get(url);
    return html === undefined || (id !== undefined && !html.includes(`id="${id}"`));
  });
  expect(terms.length).toBeGreaterThan(50);
  expect(lost.map(({ href }) => href)).toEqual([]);
});

test('without JavaScript the search page says so and leads to the list of all pages', () => {
  const html = sitePages().find(({ url }) => url === '/search/')?.html ?? '';
  expect(/<noscript>([^]*?)<\/noscript>/.exec(html)?.[1]).toContain('href="/contents/"');
});

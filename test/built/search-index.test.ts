/** The search index lies beside the pages, without the forms that the site does not use. */
import { expect, test } from 'vitest';
import { siteFiles, sitePages } from '../support/site.ts';

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

test('every chapter can be filtered by authority and topic', () => {
  const chapters = sitePages().filter(
    ({ html }) =>
      html.includes('id="in-short"') &&
      !html.includes('<h1 class="govuk-heading-xl" data-pagefind-meta="title:All timescales'),
  );
  const unfiltered = chapters.filter(
    ({ html }) => !/data-authority="[^"]+"/.test(html) || !/data-topic="[^"]+"/.test(html),
  );
  expect(chapters.length).toBeGreaterThan(10);
  expect(unfiltered.map(({ url }) => url)).toEqual([]);
});

test('without JavaScript the search page says so and leads to the list of all pages', () => {
  const html = sitePages().find(({ url }) => url === '/search/')?.html ?? '';
  expect(/<noscript>([^]*?)<\/noscript>/.exec(html)?.[1]).toContain('href="/contents/"');
});

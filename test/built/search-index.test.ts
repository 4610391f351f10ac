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

const topicsIn = (about: string) =>
  [...about.matchAll(/(?<![^;"])topic=([^;"]+)/g)].map(([, topic = '']) => topic);

test('every step of a pathway belongs to topics of its own, and the pathway to all of them', () => {
  const pathways = sitePages().filter(({ url }) => /^\/authorities\/[^/]+\/pathways\/[^/]+\/$/.test(url));
  expect(pathways.length).toBeGreaterThan(50);
  const wrong = pathways.filter(({ html }) => {
    const [main = ''] = /<main[^>]*/.exec(html) ?? [];
    const steps = (html.match(/<li class="step [^>]*/g) ?? []).map(topicsIn);
    const all = [...new Set(steps.flat())];
    return (
      steps.length === 0 || steps.some((topics) => topics.length === 0) || `${topicsIn(main)}` !== `${all}`
    );
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test('a question belongs to the topics of what raises it, unless it is about the document as such', () => {
  const questions = sitePages()
    .filter(({ url }) => /^\/authorities\/[^/]+\/questions\/$/.test(url))
    .flatMap(({ html }) => html.split('<section class="rule">').slice(1));
  expect(questions.length).toBeGreaterThan(200);
  const kinds = (html: string) => [...html.matchAll(/>\s*([A-Z][a-z ]+): /g)].map(([, kind = '']) => kind);
  const about = (html: string) => /data-about="[^"]*"/.exec(html)?.[0] ?? '';
  const onlyOfDocument = questions.filter((html) => topicsIn(about(html)).length === 0).flatMap(kinds);
  expect(new Set(onlyOfDocument)).toEqual(new Set(['About the document', 'Abbreviation']));
});

test('every topic that a page or a place on it belongs to can be chosen in the search form', () => {
  const form = sitePages().find(({ url }) => url === '/search/')?.html ?? '';
  const select = /<select[^>]* id="topic"[^]*?<\/select>/.exec(form)?.[0] ?? '';
  const choices = [...select.matchAll(/value="([^"]+)"/g)].map(([, value = '']) => value);
  const used = sitePages().flatMap(({ html }) => (html.match(/data-about="[^"]*"/g) ?? []).flatMap(topicsIn));
  expect(new Set(used)).toEqual(new Set(choices));
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

/** What makes a page readable for everyone: a title, an outline, an address for each thing, and words that do not run together. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { expandAbbreviations } from '../../src/site/abbreviations/expand.ts';
import { everyAbbreviation } from '../../src/site/views/abbreviations.ts';
import { readHandbook } from '../../src/site/handbook.ts';
import { sitePages } from '../support/site.ts';

const pages = sitePages().map(({ url, html }) => ({ url, html, document: new JSDOM(html).window.document }));

/** The address of each page that is not as it should be, with what is wrong. */
function offenders(check: (page: (typeof pages)[number]) => readonly string[]): readonly string[] {
  return pages.flatMap((page) => check(page).map((wrong) => `${page.url}: ${wrong}`));
}

test('no two pages have the same title or the same description', () => {
  for (const of of [
    ({ document }: (typeof pages)[number]) => document.title,
    ({ document }: (typeof pages)[number]) =>
      document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
  ]) {
    const texts = pages.map(of);
    expect(texts.filter((text, index) => text === '' || texts.indexOf(text) < index)).toEqual([]);
  }
});

test('every page has one h1, and no heading skips a level', () => {
  expect(
    offenders(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName[1]),
      );
      const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      const first = levels.filter((level) => level === 1).length;
      return [...(first === 1 ? [] : [`${first} h1`]), ...skips.map((level) => `h${level} after a gap`)];
    }),
  ).toEqual([]);
});

test('no id stands twice on a page', () => {
  expect(
    offenders(({ document }) => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) < index);
    }),
  ).toEqual([]);
});

test('links that read alike under one heading, and in one column, lead to the same place', () => {
  expect(
    offenders(({ document }) => {
      let heading = '';
      const links = [...document.querySelectorAll('main :is(h2, a[href])')].flatMap((element) => {
        const words = element.textContent.replaceAll(/\s+/g, ' ').trim();
        if (element.tagName === 'H2') heading = words;
        // In a table the column says whose it is
        const column = element.closest('td')?.getAttribute('data-label') ?? '';
        return element.tagName === 'A'
          ? [{ text: `${heading} > ${column} > ${words}`, href: element.getAttribute('href') ?? '' }]
          : [];
      });
      return [...Map.groupBy(links, ({ text }) => text)].flatMap(([text, of]) => {
        // A rule has one name on its chapter's page and on that of all timescales.
        const places = [...new Map(of.map(({ href }) => [href.split('#')[1] ?? href, href])).values()];
        return places.length > 1 ? [`"${text}" leads to ${places.join(' and to ')}`] : [];
      });
    }),
  ).toEqual([]);
});

test('no heading of a page reads like another under the same heading', () => {
  expect(
    offenders(({ document }) => {
      const path: string[] = [];
      const seen = new Set<string>();
      return [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5)')].flatMap((heading) => {
        const level = Number(heading.tagName[1]);
        path.length = level - 1;
        path[level - 1] = heading.textContent.replaceAll(/\s+/g, ' ').trim();
        const whole = path.join(' > ');
        if (seen.has(whole)) return [whole];
        seen.add(whole);
        return [];
      });
    }),
  ).toEqual([]);
});

test('no element has a style of its own, which the content security policy forbids', () => {
  expect(
    offenders(({ document }) =>
      [...document.querySelectorAll('[style]')].map((element) => element.outerHTML),
    ),
  ).toEqual([]);
});

test('every page has a skip link, a main part, navigation with names and a footer', () => {
  expect(
    offenders(({ document }) => {
      const wanted = ['a.govuk-skip-link[href="#main-content"]', 'main#main-content', 'header', 'footer'];
      const unnamed = [...document.querySelectorAll('nav')].filter((nav) => !nav.hasAttribute('aria-label'));
      return [
        ...wanted.filter((selector) => !document.querySelector(selector)),
        ...unnamed.map(() => 'a nav without a name'),
      ];
    }),
  ).toEqual([]);
});

test('the footer of every page says that this is no government service', () => {
  expect(
    offenders(({ document }) =>
      document.querySelector('footer')?.textContent.includes('not a government service') ? [] : ['does not'],
    ),
  ).toEqual([]);
});

test('no word is glued to a link or to the next sentence', () => {
  const glued = /[\w,;:.)]<(?:a|strong|em|abbr)[ >]|<\/(?:a|strong|em|abbr)>[\w(]/;
  const sentences = /[a-z]{2}[.:;,][A-Z][a-z]/;
  expect(
    offenders(({ document }) => {
      const main = document.querySelector('main');
      main?.querySelectorAll('script, astro-island').forEach((element) => element.remove());
      const html = glued.exec(main?.innerHTML ?? '');
      const texts = [...(main?.querySelectorAll(':is(p, li, dd):not(:has(p, li, dd))') ?? [])].flatMap(
        ({ textContent }) => sentences.exec(textContent) ?? [],
      );
      return [...(html ? [html[0]] : []), ...texts.map(String)];
    }),
  ).toEqual([]);
});

test('every abbreviation is spelt out at its first use on a page', () => {
  const read = readHandbook(process.cwd());
  if (!read.ok) throw new Error('The content has problems');
  const abbreviations = everyAbbreviation(read.value.handbook.terms);
  expect(
    offenders(({ html }) => (expandAbbreviations(html, abbreviations) === html ? [] : ['is not spelt out'])),
  ).toEqual([]);
});

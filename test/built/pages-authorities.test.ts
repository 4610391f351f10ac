/** Each authority's pages hold what its data holds: nothing is lost between the two, and every figure has its source. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '../../src/site/handbook.ts';
import { sitePages } from '../support/site.ts';

const read = readHandbook(process.cwd());
if (!read.ok) throw new Error('The content has problems: run npm run check:content');
const { authorities, terms } = read.value.handbook;
const pages = new Map(sitePages().map(({ url, html }) => [url, html]));

function documentAt(url: string): Document {
  const html = pages.get(url);
  if (html === undefined) throw new Error(`There is no page ${url}`);
  return new JSDOM(html).window.document;
}

const idsIn = (document: Document) => new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
const chapters = Object.keys(terms.chapters);

describe.each(authorities.map((authority) => [authority.id, authority] as const))('%s', (id, authority) => {
  const home = `/authorities/${id}/`;
  const all = documentAt(`${home}timescales/`);
  const byChapter = new Map(chapters.map((chapter) => [chapter, documentAt(`${home}${chapter}/`)]));
  const chapterOf = (topic: string) => byChapter.get(terms.topics[topic]?.chapter ?? '') as Document;

  test('every timescale stands on the page of all timescales and on that of its chapter', () => {
    const missing = Object.entries(authority.timescales).filter(
      ([timescale, { topic }]) => !idsIn(all).has(timescale) || !idsIn(chapterOf(topic)).has(timescale),
    );
    expect(missing.map(([timescale]) => timescale)).toEqual([]);
  });

  test('every rule stands on the page of its chapter', () => {
    const missing = Object.entries(authority.rules).filter(
      ([rule, { topic }]) => !idsIn(chapterOf(topic)).has(`rule-${rule}`),
    );
    expect(missing.map(([rule]) => rule)).toEqual([]);
  });

  test('every silence is said in its place', () => {
    const unsaid = Object.keys(authority.silent).filter(
      (topic) => !chapterOf(topic).querySelector(`#topic-${topic} ~ .silence`),
    );
    expect(unsaid).toEqual([]);
  });

  test('every card and every line of "In short" names its source and leads to the document', () => {
    const bare = [all, ...byChapter.values()].flatMap((document) =>
      [...document.querySelectorAll('.rule, .figures__row')]
        .filter((card) => !card.querySelector(`a[href="${home}#document"]`))
        .map((card) => card.textContent),
    );
    expect(bare).toEqual([]);
  });

  test('every timescale can be linked to', () => {
    const links = [...all.querySelectorAll('.rule__link a')].map((link) => link.getAttribute('href'));
    expect(links.toSorted()).toEqual(
      Object.keys(authority.timescales)
        .map((timescale) => `${home}timescales/#${timescale}`)
        .toSorted(),
    );
  });

  test('each reading of an ambiguous rule is shown', () => {
    const short = Object.entries(authority.timescales).filter(([timescale, { readings = [] }]) => {
      const card = all.getElementById(timescale)?.closest('.rule');
      return card?.querySelectorAll('.rule__reading').length !== readings.length;
    });
    expect(short.map(([timescale]) => timescale)).toEqual([]);
  });

  test('every page begins with the banner of its document and says that the document prevails', () => {
    for (const document of [documentAt(home), all, ...byChapter.values()]) {
      const banner = document.querySelector('.document-banner')?.textContent ?? '';
      expect(banner).toContain(authority.document.title.slice(0, 3));
      expect(banner).toContain('the document prevails');
      expect(banner.includes('does not name its authority')).toBe(!authority.named);
    }
  });

  test('a chapter on which the document says nothing says so, and the navigation marks it', () => {
    for (const [chapter, document] of byChapter) {
      const topics = Object.keys(terms.topics).filter((topic) => terms.topics[topic]?.chapter === chapter);
      const isSilent = topics.every((topic) => topic in authority.silent);
      const marked = document.querySelector('.side-nav [aria-current] .side-nav__silent') !== null;
      expect([chapter, marked]).toEqual([chapter, isSilent]);
      expect([chapter, document.body.textContent.includes('nothing on any topic of this page')]).toEqual([
        chapter,
        isSilent,
      ]);
    }
  });

  test('a chapter begins with its figures and ends with the way to the calculator', () => {
    for (const document of byChapter.values()) {
      const headings = [...document.querySelectorAll('h2')].map(({ id: heading }) => heading);
      expect(headings[0]).toBe('in-short');
      expect(document.querySelector(`main a[href="/calculators/timeline/?authority=${id}"]`)).not.toBeNull();
    }
  });
});

test('every authority is on the home page and in the list', () => {
  for (const url of ['/', '/authorities/']) {
    const links = new Set(
      [...documentAt(url).querySelectorAll('main a')].map((link) => link.getAttribute('href')),
    );
    expect(authorities.filter(({ id }) => !links.has(`/authorities/${id}/`)).map(({ id }) => id)).toEqual([]);
  }
});

test('a national rule is only linked to from an authority’s page, and not printed there', () => {
  const cards = [...pages].flatMap(([url, html]) =>
    url.startsWith('/authorities/') ? [...html.matchAll(/<p class="national"[^>]*>(.*?)<\/p>/g)] : [],
  );
  expect(cards.length).toBeGreaterThan(0);
  expect(
    cards.filter(
      ([, html = '']) => !/^National rule, for every council: <a [^>]*href="\/national\/#/.test(html),
    ),
  ).toEqual([]);
});

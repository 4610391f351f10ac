/** Each authority's pages hold what its data holds: nothing is lost between the two, and every figure has its source. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readHandbook } from '../../src/site/handbook.ts';
import { entriesOf } from '../../src/site/views/entries.ts';
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

/** A duty inside a level of need rests on the lines of the level. */
function leadsToALine(fact: Element, home: string): boolean {
  const whole = fact.parentElement?.closest('.rule') ?? fact;
  return whole.querySelector(`a[href^="${home}source/#line-"]`) !== null;
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
    const unsaid = Object.keys(authority.silent)
      .filter((topic) => topic in terms.topics)
      .filter((topic) => !chapterOf(topic).querySelector(`#topic-${topic} ~ .silence`));
    expect(unsaid).toEqual([]);
  });

  test('everything that the Handbook took from the document has an address, and something stands there', () => {
    const lost = entriesOf(authority, terms).filter(({ href }) => {
      const { pathname, hash } = new URL(href, 'https://example.org');
      const html = pages.get(pathname);
      return html === undefined || (hash !== '' && !html.includes(` id="${hash.slice(1)}"`));
    });
    expect(lost.map(({ kind, title, href }) => `${kind} ${title}: ${href}`)).toEqual([]);
  });

  test('every fact leads to the line of the document that it rests on', () => {
    const facts = '.rule, .figures__row, .duty, .step:not(.step--end), .statistic';
    const own = [...pages].filter(([url]) => url.startsWith(home) && url !== `${home}source/`);
    const checked = own.flatMap(([url, html]) =>
      [...new JSDOM(html).window.document.querySelectorAll(facts)].map((fact) => ({ url, fact })),
    );
    const bare = checked.filter(({ fact }) => !leadsToALine(fact, home));
    expect(checked.length).toBeGreaterThanOrEqual(Object.keys(authority.timescales).length);
    expect(bare.map(({ url, fact }) => `${url}: ${fact.textContent.trim().slice(0, 60)}`)).toEqual([]);
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

  test('a chapter on which the document says nothing, or that nobody has read, says so, and the navigation marks it', () => {
    for (const [chapter, document] of byChapter) {
      const topics = Object.keys(terms.topics).filter((topic) => terms.topics[topic]?.chapter === chapter);
      const silences = topics.map((topic) => authority.silent[topic]);
      const isUnread = silences.every((silence) => silence === 'not-read');
      const isSilent = silences.every((silence) => silence !== undefined && silence !== 'not-read');
      const mark = document.querySelector('.side-nav [aria-current] .side-nav__silent')?.textContent.trim();
      expect([chapter, mark]).toEqual([
        chapter,
        isUnread ? '(not read yet)' : isSilent ? '(not stated)' : undefined,
      ]);
      const text = document.body.textContent;
      expect([chapter, text.includes('nothing on any topic of this page')]).toEqual([chapter, isSilent]);
      expect([chapter, text.includes('Nobody has read the document')]).toEqual([chapter, isUnread]);
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

test('every topic and every family of roles has a page with every authority on it', () => {
  const across = [
    ...Object.keys(terms.topics).map((topic) => `/topics/${topic}/`),
    ...Object.keys(terms['role-families']).map((family) => `/roles/${family}/`),
  ];
  const missing = across.flatMap((url) => {
    const text = documentAt(url).querySelector('main')?.textContent ?? '';
    return authorities.filter(({ name }) => !text.includes(name)).map(({ name }) => `${url}: ${name}`);
  });
  expect(missing).toEqual([]);
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

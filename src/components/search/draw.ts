import type { Found } from './find.ts';
import type { RankedPage } from './rank.ts';
import type { Section } from './sections.ts';
import { snippet } from './snippet.ts';
import type { SearchTerm } from '../../site/search/words.ts';

// Text from pages and from the reader only ever becomes text, never HTML.

/** The results as elements. */
export function drawResults({ pages, queries }: Found): readonly HTMLElement[] {
  const variants = [...queries.typed, ...queries.wider];
  return pages.map((page) => drawPage(page, variants));
}

/** "Also searched for: Review", for readers who wonder why other words than theirs were found. */
export function drawTerms(terms: readonly SearchTerm[]): readonly (Node | string)[] {
  if (terms.length === 0) return [];
  return ['Also searched for: ', ...listed(terms.map(({ name, href }) => link(name, href))), '.'];
}

/** "Try All authorities or All roles.", each a link */
export function drawChoice(
  words: string,
  links: readonly { readonly text: string; readonly href: string }[],
  end: '.' | '?',
): readonly (Node | string)[] {
  const anchors = links.map(({ text, href }) => link(text, href));
  return [`${words} `, ...listed(anchors, ' or '), end];
}

function listed(links: readonly HTMLElement[], last = ', '): readonly (Node | string)[] {
  return links.flatMap((one, index) =>
    index === 0 ? [one] : [index === links.length - 1 ? last : ', ', one],
  );
}

function drawPage({ page, sections }: RankedPage, variants: readonly string[]): HTMLElement {
  const heading = element('h2', link(page.title, page.url));
  const lead = sections.find(({ url }) => url === page.url);
  const below = sections.filter(({ url }) => url !== page.url);
  const item = element('li', heading);
  if (lead && below.length === 0) item.append(...excerpt(lead, variants));
  if (below.length > 0) item.append(element('ul', ...below.map((section) => drawSection(section, variants))));
  return item;
}

function drawSection(section: Section, variants: readonly string[]): HTMLElement {
  const sources = section.subject.getAll('source');
  const source = element('p', `Source: ${sources.join('; ')}`);
  source.className = 'results__source';
  return element(
    'li',
    link(section.title, section.url),
    ...excerpt(section, variants),
    ...(sources.length > 0 ? [source] : []),
  );
}

/** A paragraph; none where the section has no text of its own. */
function excerpt({ title, text }: Section, variants: readonly string[]): readonly HTMLElement[] {
  // The heading stands in the link already
  const body = text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
  const parts = snippet(body, variants).map((part) => (part.marked ? element('mark', part.text) : part.text));
  return parts.length > 0 ? [element('p', ...parts)] : [];
}

function link(text: string, href: string): HTMLElement {
  const anchor = document.createElement('a');
  anchor.className = 'govuk-link';
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function element(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

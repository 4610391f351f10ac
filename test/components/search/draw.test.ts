// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { drawChoice, drawResults, drawTerms } from '../../../src/components/search/draw.ts';
import { rankPages } from '../../../src/components/search/rank.ts';

interface Anchor {
  readonly id: string;
  readonly text: string;
  readonly location: number;
  readonly source?: string;
}

function draw(content: string, anchors: readonly Anchor[], query: string): string {
  const places = anchors.map(({ source, ...anchor }) => ({
    ...anchor,
    subject: new URLSearchParams(source === undefined ? [] : [['source', source]]),
  }));
  const page = { url: '/a/', title: 'A <page>', content, anchors: places };
  const queries = { typed: [query], wider: [] };
  return drawResults({ count: 1, pages: rankPages([page], queries, {}), queries, terms: [] })
    .map((item) => item.outerHTML)
    .join('');
}

function html(nodes: readonly (Node | string)[]): string {
  const box = document.createElement('p');
  box.append(...nodes);
  return box.innerHTML;
}

test('a result links to the page and to the section, with the words marked and the source', () => {
  expect(
    draw(
      'Lead. Chair. The manager chairs.',
      [{ id: 'chair', text: 'Chair', location: 1, source: '4 Chairs <b>' }],
      'chairs',
    ),
  ).toBe(
    '<li><h2><a class="govuk-link" href="/a/">A &lt;page&gt;</a></h2>' +
      '<ul><li><a class="govuk-link" href="/a/#chair">Chair</a><p>The manager <mark>chairs</mark>.</p>' +
      '<p class="results__source">Source: 4 Chairs &lt;b&gt;</p></li></ul></li>',
  );
});

test('a place that is no heading is named by its first sentence', () => {
  const duty = draw('Lead. See the child. Within 5 days.', [{ id: 'd', text: '', location: 1 }], 'child');
  expect(duty).toContain('<a class="govuk-link" href="/a/#d">See the child</a><p>Within 5 days.</p>');
  const question = draw('Lead. Is it so? Yes.', [{ id: 'd', text: '', location: 1 }], 'yes');
  expect(question).toContain('<a class="govuk-link" href="/a/#d">Is it so?</a>');
});

test('a page without headings shows its own text', () => {
  expect(draw('The manager chairs.', [], 'chairs')).toContain('<p>The manager <mark>chairs</mark>.</p>');
});

test('text that looks like HTML stays text', () => {
  expect(draw('<img src=x onerror=alert(1)> chairs', [], 'chairs')).toContain(
    '<p>&lt;img src=x onerror=alert(1)&gt; <mark>chairs</mark></p>',
  );
});

test('what else was searched for is named, with the way to what it means', () => {
  const term = (name: string) => ({ name, href: `/${name}/`, from: [], to: [] });
  expect(html(drawTerms([term('Plan'), term('Review')]))).toBe(
    'Also searched for: <a class="govuk-link" href="/Plan/">Plan</a>, <a class="govuk-link" href="/Review/">Review</a>.',
  );
  expect(html(drawTerms([]))).toBe('');
});

test('a choice of links is a sentence', () => {
  const [one, two, three] = ['One', 'Two', 'Three'].map((text) => ({ text, href: `?${text}` }));
  const words = (links: readonly (typeof one)[]) =>
    html(
      drawChoice(
        'Try',
        links.flatMap((link) => link ?? []),
        '.',
      ),
    ).replaceAll(/<[^>]+>/g, '');
  expect(words([one])).toBe('Try One.');
  expect(words([one, two, three])).toBe('Try One, Two or Three.');
});

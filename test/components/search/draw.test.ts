// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { drawResults } from '../../../src/components/search/draw.ts';
import { rankPages } from '../../../src/components/search/rank.ts';

function draw(
  content: string,
  anchors: { id: string; text: string; location: number }[],
  query: string,
): string {
  const page = { url: '/a/', title: 'A <page>', content, anchors };
  const pages = rankPages([page], [query]);
  return drawResults({ count: 1, pages, variants: [query] })
    .map((item) => item.outerHTML)
    .join('');
}

test('a result links to the page and to the section, with the words marked', () => {
  expect(
    draw('Lead. Chair. The manager chairs.', [{ id: 'chair', text: 'Chair', location: 1 }], 'chairs'),
  ).toBe(
    '<li><h2><a class="govuk-link" href="/a/">A &lt;page&gt;</a></h2>' +
      '<ul><li><a class="govuk-link" href="/a/#chair">Chair</a><p>The manager <mark>chairs</mark>.</p></li></ul></li>',
  );
});

test('a page without headings shows its own text', () => {
  expect(draw('The manager chairs.', [], 'chairs')).toContain('<p>The manager <mark>chairs</mark>.</p>');
});

test('text that looks like HTML stays text', () => {
  expect(draw('<img src=x onerror=alert(1)> chairs', [], 'chairs')).toContain(
    '<p>&lt;img src=x onerror=alert(1)&gt; <mark>chairs</mark></p>',
  );
});

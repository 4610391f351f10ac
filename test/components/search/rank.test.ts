import { expect, test } from 'vitest';
import { rankPages } from '../../../src/components/search/rank.ts';
import { sectionsOf } from '../../../src/components/search/sections.ts';
import type { FoundPage } from '../../../src/components/search/sections.ts';
import { snippet } from '../../../src/components/search/snippet.ts';
import { indexOfRun, stemsOf } from '../../../src/components/search/words.ts';

/** A page from its lead and its sections, as the index would give it back. */
function page(
  url: string,
  title: string,
  lead: string,
  sections: Record<string, [string, string]>,
): FoundPage {
  const anchors: { id: string; text: string; location: number; subject: URLSearchParams }[] = [];
  let content = lead;
  for (const [id, [heading, text]] of Object.entries(sections)) {
    const location = content === '' ? 0 : content.split(' ').length;
    anchors.push({ id, text: heading, location, subject: new URLSearchParams(`topic=${id}`) });
    content = `${content} ${heading}. ${text}`.trim();
  }
  return { url, title, content, anchors };
}

const rank = (pages: readonly FoundPage[], ...typed: string[]) => rankPages(pages, { typed, wider: [] }, {});

const REVIEWS = page('/camden/reviews/', 'Reviews: Camden', 'A plan is reviewed.', {
  interval: ['How often', 'Every 3 months, counted from the first meeting.'],
  chair: ['Who chairs', 'The manager chairs reviews.'],
});
const VISITS = page('/ecs/visits/', 'Visits: ECS', 'Visits show life.', {
  visits: ['Visits to the child', 'Every 3 weeks the child is visited.'],
  closing: ['While closing', 'No change until 2026.'],
});

test('words are compared without their endings, figures as they are', () => {
  expect(stemsOf('Visits, visited; visiting')).toEqual(['visit', 'visit', 'visit']);
  expect(stemsOf('20 in 2026')).toEqual(['20', 'in', '2026']);
  expect(stemsOf("child's processes")[0]).toBe('child');
});

test('a run of words is found where it stands', () => {
  expect(indexOfRun(['b', 'c'], ['a', 'b', 'x', 'b', 'c'])).toBe(3);
  expect(indexOfRun(['c', 'b'], ['a', 'b', 'c'])).toBe(-1);
  expect(indexOfRun([], ['a'])).toBe(-1);
});

test('a page is taken apart at its headings, with the address of each', () => {
  expect(sectionsOf(VISITS)).toEqual([
    { title: 'Visits: ECS', url: '/ecs/visits/', text: 'Visits show life.', subject: new URLSearchParams() },
    {
      title: 'Visits to the child',
      url: '/ecs/visits/#visits',
      text: 'Visits to the child. Every 3 weeks the child is visited.',
      subject: new URLSearchParams('topic=visits'),
    },
    {
      title: 'While closing',
      url: '/ecs/visits/#closing',
      text: 'While closing. No change until 2026.',
      subject: new URLSearchParams('topic=closing'),
    },
  ]);
});

test('the page and the section that answer best come first', () => {
  const [first, second] = rank([REVIEWS, VISITS], 'visit every three weeks', 'visit every 3 weeks');
  expect(first?.page.url).toBe('/ecs/visits/');
  expect(first?.sections.map(({ url }) => url)).toEqual(['/ecs/visits/#visits']);
  expect(second?.page.url).toBe('/camden/reviews/');
});

test('words of the title count for every section of the page', () => {
  const [first] = rank([VISITS, REVIEWS], 'camden chairs');
  expect(first?.sections[0]?.url).toBe('/camden/reviews/#chair');
});

test('a page that has no word of the query is left out', () => {
  expect(rank([VISITS], 'quorum')).toEqual([]);
});

test('the beginning of a word finds it, the beginning of a number does not', () => {
  expect(rank([REVIEWS], 'meet').flatMap(({ sections }) => sections.map(({ title }) => title))).toEqual([
    'How often',
  ]);
  expect(rank([VISITS], '20')).toEqual([]);
});

test('other words count for less than those that were typed', () => {
  const [first, second] = rankPages(
    [VISITS, REVIEWS],
    { typed: ['who chairs'], wider: ['visits to the child'] },
    {},
  );
  expect([first?.page.url, second?.page.url]).toEqual(['/camden/reviews/', '/ecs/visits/']);
});

test('only sections that every filter lets through are shown', () => {
  const sections = (filters: Record<string, string[]>) =>
    rankPages([REVIEWS, VISITS], { typed: [], wider: [] }, filters).flatMap((one) =>
      one.sections.map(({ title }) => title),
    );
  expect(sections({ topic: ['chair', 'visits'] })).toEqual(['Who chairs', 'Visits to the child']);
  expect(sections({ topic: ['chair'], role: ['school'] })).toEqual([]);
});

const marked = (text: string, ...variants: string[]) =>
  snippet(text, variants)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('a snippet marks the words of every variant', () => {
  expect(marked('Every 3 weeks the child is visited.', 'visit every three weeks', 'every 3 weeks')).toBe(
    '[Every] [3] [weeks] the child is [visited].',
  );
});

test('a snippet begins shortly before the whole query and is cut at both ends', () => {
  const text = `${'word '.repeat(40)}within 20 working days of it ${'more '.repeat(40)}`;
  expect(marked(text, '20 working days')).toMatch(
    /^… (word ){5}within \[20\] \[working\] \[days\] of it more .* …$/,
  );
});

test('a snippet of nothing is nothing', () => {
  expect(snippet('', ['a'])).toEqual([]);
});

import { expect, test } from 'vitest';
import { find } from '../../../src/components/search/find.ts';
import type { Search } from '../../../src/components/search/find.ts';
import type { Pagefind } from '../../../src/components/search/pagefind-api.ts';
import type { SearchWords } from '../../../src/site/search/words.ts';

const WORDS: SearchWords = {
  abbreviations: { CIN: 'child in need', SO: 'supervision order' },
  terms: [
    { name: 'Review', href: '/r/', from: ['Review', 'core group'], to: ['Review', 'Planning meeting'] },
  ],
  names: ['Barsetshire'],
};

interface Page {
  readonly content: string;
  readonly anchors: readonly { readonly id: string; readonly text: string; readonly location: number }[];
}

/** An index that answers each query from a list of page ids with scores, and remembers what it was asked. */
function index(
  answers: Record<string, Record<string, number>>,
  pageOf = (id: string): Page => ({ content: `${id} text`, anchors: [] }),
) {
  const asked: { query: string | null; filters: unknown }[] = [];
  const pagefind: Pagefind = {
    search: (query, { filters }) => {
      asked.push({ query, filters });
      const results = Object.entries(answers[query ?? ''] ?? {}).map(([id, score]) => ({
        id,
        score,
        data: () => Promise.resolve({ url: `/${id}/`, meta: { title: id }, ...pageOf(id) }),
      }));
      return Promise.resolve({ results });
    },
  };
  return { pagefind, asked };
}

/** Every page holds all of its queries' words. */
const holding = (content: string) => () => ({ content, anchors: [] });

const run = (search: Partial<Search>, pagefind: Pagefind) =>
  find({ query: '', filters: {}, ...search }, pagefind, WORDS);

const urls = ({ pages }: Awaited<ReturnType<typeof find>>) => pages.map(({ page }) => page.url);

test('every variant is searched, and each page is found once', async () => {
  const { pagefind, asked } = index(
    { 'CIN plan': { a: 1 }, 'child in need plan': { a: 2, b: 1 } },
    holding('CIN plan'),
  );
  const found = await run({ query: 'CIN plan' }, pagefind);
  expect(found.count).toBe(2);
  expect(asked.map(({ query }) => query)).toContain('child in need plan');
});

test('pages that hold the query word for word come first', async () => {
  const { pagefind } = index(
    { 'who chairs': { a: 9, b: 1 }, '"who chairs"': { b: 1 } },
    holding('who chairs'),
  );
  expect(urls(await run({ query: 'who chairs' }, pagefind))).toEqual(['/b/', '/a/']);
});

test('where a length of time was typed, only pages that hold it count', async () => {
  const { pagefind } = index(
    { 'visit every 3 weeks': { a: 5, b: 4 }, '"3 weeks"': { b: 1, c: 1 } },
    holding('visit every 3 weeks'),
  );
  const found = await run({ query: 'visit every three weeks' }, pagefind);
  expect(found.count).toBe(1);
  expect(urls(found)).toEqual(['/b/']);
});

test('a length of time that stands nowhere takes nothing away', async () => {
  const { pagefind } = index({ 'visit every 3 weeks': { a: 5 } }, holding('visit'));
  expect((await run({ query: 'visit every 3 weeks' }, pagefind)).count).toBe(1);
});

test('an abbreviation of two letters is looked for by what it means', async () => {
  const { pagefind, asked } = index({});
  await run({ query: 'SO' }, pagefind);
  expect(asked.map(({ query }) => query)).toEqual(['supervision order', '"supervision order"']);
});

test('a quotation mark that was typed does not end the quotation', async () => {
  const { pagefind, asked } = index({});
  await run({ query: 'a "b c' }, pagefind);
  expect(asked.map(({ query }) => query)).toEqual(['a "b c', '"a b c"']);
});

test('a thing in other words is looked for by its name, which has to stand together', async () => {
  const { pagefind, asked } = index({ Review: { a: 1 } }, holding('A review.'));
  const found = await run({ query: 'core group' }, pagefind);
  expect(urls(found)).toEqual(['/a/']);
  expect(found.terms.map(({ name }) => name)).toEqual(['Review']);
  expect(asked.map(({ query }) => query)).toEqual(
    expect.arrayContaining(['core group', '"core group"', 'Review', '"Planning meeting"']),
  );
  expect(asked.map(({ query }) => query)).not.toContain('Planning meeting');
});

test('a filter goes to the index, and only sections that it lets through are shown', async () => {
  const { pagefind, asked } = index({ who: { a: 1, b: 1 } }, (id) => ({
    content: 'Lead. One who. Two who.',
    anchors: [
      { id: '?topic=x', text: '', location: 0 },
      { id: `one?topic=x;role=${id === 'a' ? 'school' : 'police'}`, text: 'One', location: 1 },
      { id: 'two?topic=x;role=court', text: 'Two', location: 3 },
    ],
  }));
  const found = await run({ query: 'who', filters: { role: ['school', 'partner-agency'] } }, pagefind);
  expect(asked[0]?.filters).toEqual({ role: { any: ['school', 'partner-agency'] } });
  expect(found.pages.flatMap(({ sections }) => sections.map(({ url }) => url))).toEqual(['/a/#one']);
  expect(found.count).toBe(1);
});

test('filters without a query show what they let through', async () => {
  const { pagefind, asked } = index({ '': { a: 1 } }, () => ({
    content: 'Lead. One.',
    anchors: [{ id: '?role=school', text: '', location: 0 }],
  }));
  expect(urls(await run({ filters: { role: ['school'] } }, pagefind))).toEqual(['/a/']);
  expect(asked.map(({ query }) => query)).toEqual([null]);
});

test('an anchor that the build has not marked divides nothing', async () => {
  const { pagefind } = index({ text: { a: 1 } }, () => ({
    content: 'a text',
    anchors: [{ id: 'question-a', text: '', location: 0 }],
  }));
  const { pages } = await run({ query: 'text' }, pagefind);
  expect(pages[0]?.sections.map(({ url }) => url)).toEqual(['/a/']);
});

test('pages that the index only guessed are nothing found, and the word that was meant is suggested', async () => {
  const { pagefind } = index({ supervison: { a: 1 } }, holding('superb'));
  const found = await run({ query: 'supervison' }, pagefind);
  expect(found).toMatchObject({ pages: [], count: 0, meant: 'supervision' });
});

test('where something is found, nothing else was meant', async () => {
  const { pagefind } = index({ supervison: { a: 1 } }, holding('supervison'));
  expect((await run({ query: 'supervison' }, pagefind)).meant).toBeUndefined();
});

/** So many pages that hold "who", every other one of them for schools. */
function schools(number: number): Pagefind {
  const pages = Object.fromEntries(Array.from({ length: number }, (_, page) => [`p${page}`, 1]));
  return index({ who: pages }, (id) => ({
    content: 'who',
    anchors: [{ id: `?role=${Number(id.slice(1)) % 2 ? 'school' : 'police'}`, text: '', location: 0 }],
  })).pagefind;
}

test.for([
  ['every page counts where there is no filter', 45, {}, 20, 45],
  ['pages without a section that passes do not count', 30, { role: ['school'] }, 15, 15],
  ['how many pass is not known before all are read', 45, { role: ['school'] }, 20, undefined],
] as const)('%s', async ([, number, filters, shown, count]) => {
  const found = await run({ query: 'who', filters }, schools(number));
  expect(found.pages).toHaveLength(shown);
  expect(found.count).toBe(count);
});

test('reading ends where few pages are worth showing', async () => {
  const found = await run({ query: 'who', filters: { role: ['court'] } }, schools(300));
  expect(found).toMatchObject({ pages: [] });
  expect(found.count).toBeUndefined();
});

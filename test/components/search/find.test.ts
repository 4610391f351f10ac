import { expect, test } from 'vitest';
import { find } from '../../../src/components/search/find.ts';
import type { Pagefind } from '../../../src/components/search/pagefind-api.ts';

const LIST = { CIN: 'child in need', SO: 'supervision order' };

/** An index that answers each query from a list of page ids with scores, and remembers what it was asked. */
function index(answers: Record<string, Record<string, number>>) {
  const asked: { query: string; filters: unknown }[] = [];
  const pagefind: Pagefind = {
    search: (query, { filters }) => {
      asked.push({ query, filters });
      const results = Object.entries(answers[query] ?? {}).map(([id, score]) => ({
        id,
        score,
        data: () =>
          Promise.resolve({
            url: `/${id}/`,
            content: `${id} text`,
            meta: { title: id },
            anchors: [{ element: 'details', id: 'question-a', text: '', location: 0 }],
          }),
      }));
      return Promise.resolve({ results });
    },
  };
  return { pagefind, asked };
}

const urls = ({ pages }: Awaited<ReturnType<typeof find>>) => pages.map(({ page }) => page.url);

test('every variant is searched, with the filters, and each page is found once', async () => {
  const { pagefind, asked } = index({ 'CIN plan': { a: 1 }, 'child in need plan': { a: 2, b: 1 } });
  const found = await find({ query: 'CIN plan', filters: { authority: 'camden' } }, pagefind, LIST);
  expect(found.count).toBe(2);
  expect(asked.map(({ query }) => query)).toContain('child in need plan');
  expect(asked.every(({ filters }) => JSON.stringify(filters) === '{"authority":"camden"}')).toBe(true);
});

test('pages that hold the query word for word come first', async () => {
  const { pagefind } = index({ 'who chairs': { a: 9, b: 1 }, '"who chairs"': { b: 1 } });
  expect(urls(await find({ query: 'who chairs', filters: {} }, pagefind, LIST))).toEqual(['/b/', '/a/']);
});

test('where a length of time was typed, only pages that hold it count', async () => {
  const { pagefind } = index({
    'visit every 3 weeks': { a: 5, b: 4 },
    '"3 weeks"': { b: 1, c: 1 },
  });
  const found = await find({ query: 'visit every three weeks', filters: {} }, pagefind, LIST);
  expect(found.count).toBe(1);
  expect(urls(found)).toEqual(['/b/']);
});

test('a length of time that stands nowhere takes nothing away', async () => {
  const { pagefind } = index({ 'visit every 3 weeks': { a: 5 } });
  expect((await find({ query: 'visit every 3 weeks', filters: {} }, pagefind, LIST)).count).toBe(1);
});

test('an abbreviation of two letters is looked for by what it means', async () => {
  const { pagefind, asked } = index({});
  await find({ query: 'SO', filters: {} }, pagefind, LIST);
  expect(asked.map(({ query }) => query)).toEqual(['supervision order', '"supervision order"']);
});

test('an anchor that is no heading divides nothing', async () => {
  const { pagefind } = index({ text: { a: 1 } });
  const { pages } = await find({ query: 'text', filters: {} }, pagefind, LIST);
  expect(pages[0]?.sections.map(({ url }) => url)).toEqual(['/a/']);
});

test('a quotation mark that was typed does not end the quotation', async () => {
  const { pagefind, asked } = index({});
  await find({ query: 'a "b c', filters: {} }, pagefind, LIST);
  expect(asked.map(({ query }) => query)).toEqual(['a "b c', '"a b c"']);
});

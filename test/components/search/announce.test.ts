import { expect, test } from 'vitest';
import { announcement } from '../../../src/components/search/announce.ts';
import type { RankedPage } from '../../../src/components/search/rank.ts';

const PAGE: RankedPage = {
  page: { url: '/', title: 'A', content: '', anchors: [] },
  sections: [],
  score: 1,
};
const shown = (number: number) => Array.from({ length: number }, () => PAGE);

test.each([
  [0, 0, 'review', [], 'No results for “review”'],
  [0, 0, 'review', ['Camden', 'Visits'], 'No results for “review” in Camden, Visits'],
  [1, 1, 'review', [], '1 page found for “review”'],
  [2, 2, '', ['Police'], '2 pages found in Police'],
  [20, 57, 'review', [], '57 pages found for “review”. The best 20 are shown.'],
  [20, undefined, 'review', ['Camden'], 'The best 20 pages for “review” in Camden. There may be more.'],
] as const)('%i shown of %s', (number, count, query, where, words) => {
  expect(announcement({ pages: shown(number), count }, query, where)).toBe(words);
});

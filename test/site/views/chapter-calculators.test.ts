import { expect, test } from 'vitest';
import { chapterCalculators } from '../../../src/site/views/chapter-calculators.ts';

const ASH = { id: 'ash', name: 'Ash' };

test('every chapter leads to the timeline, and the one on moving first to what changes with a move', () => {
  expect(chapterCalculators('any-chapter', ASH)).toContainEqual({
    title: 'Work out the dates of a case in Ash',
    href: '/calculators/timeline/?authority=ash',
  });
  expect(chapterCalculators('moving', ASH).map(({ href }) => href)).toEqual([
    '/compare/moving/?from=ash',
    '/calculators/timeline/?authority=ash',
  ]);
});

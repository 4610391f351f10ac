import { describe, expect, test } from 'vitest';
import { today as inTheBrowser } from '../../src/islands/today.ts';
import { today as whenBuilding } from '../../src/site/today.ts';

describe('the day in England is the same in the browser and when the site is built', () => {
  test.each([
    ['the last minute of a day in winter', '2026-01-31T23:59:00Z', '2026-01-31'],
    ['midnight in winter', '2026-02-01T00:00:00Z', '2026-02-01'],
    ['the last minute of a day in summer', '2026-06-30T22:59:00Z', '2026-06-30'],
    ['midnight in summer, an hour before UTC', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['a moment that is already tomorrow in Auckland', '2026-03-02T12:00:00Z', '2026-03-02'],
    ['the hour that the clocks go back over', '2026-10-25T00:30:00Z', '2026-10-25'],
  ])('%s', (_, moment, expected) => {
    expect([inTheBrowser(new Date(moment)), whenBuilding(new Date(moment))]).toEqual([expected, expected]);
  });
});

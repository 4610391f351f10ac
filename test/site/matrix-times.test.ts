import { expect, test } from 'vitest';
import { matrixData } from '../../src/site/matrix-data.ts';
import { datedWith } from './dated.ts';

// The sample's matrix changed in April 2025, and its one row in January 2026: nobody had tested hearing before.

const timesOf = (...change: [from?: string, to?: string]) =>
  matrixData([datedWith(...change)]).map(({ from, until, since, changes, passes, functions: [row] }) => ({
    from,
    until,
    since,
    changes,
    needs: passes[0]?.['at-least'],
    used: row?.unused === undefined,
  }));
const BEFORE = '/amendments/#barset';

test('a matrix is handed over for each time between two changes of it or a row, the latest first', () => {
  expect(timesOf()).toEqual([
    {
      from: '2026-01',
      until: undefined,
      since: { since: 'January 2026', before: BEFORE },
      changes: undefined,
      needs: 1,
      used: true,
    },
    {
      from: '2025-04',
      until: '2026-01',
      since: { since: 'April 2025', before: BEFORE },
      changes: 'January 2026',
      needs: 1,
      used: false,
    },
    { from: undefined, until: '2025-04', since: undefined, changes: 'April 2025', needs: 2, used: false },
  ]);
});

test('where a row is not known, neither is the matrix', () => {
  const [now, ...more] = timesOf(
    '      previously:\n        - { unused: Nobody tested it., source: [{ section: 1 Changes, line: 5 }] }\n',
  );
  expect(now).toMatchObject({ from: '2026-01', since: { since: 'January 2026', before: undefined } });
  expect(more).toEqual([]);
});

test('two changes on one day are one, and a matrix without any is handed over once', () => {
  expect(
    timesOf('from: 2026-01', 'from: 2025-04-01').map(({ from, needs, used }) => [from, needs, used]),
  ).toEqual([
    [expect.stringMatching(/^2025-04(-01)?$/), 1, true],
    [undefined, 2, false],
  ]);
});

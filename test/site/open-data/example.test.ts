import { expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/date.ts';
import { exampleRow } from '../../../src/site/open-data/example.ts';
import { handbook } from '../barset.ts';

const TODAY = '2026-02-03' as IsoDate;

test('a rule is cited by its document, its place there, its address here and the day', () => {
  const example = exampleRow(handbook, TODAY, 'https://handbook.example');
  expect(example?.cells.slice(0, 3)).toEqual([
    ['Authority id', 'barset'],
    ['Authority', 'Barsetshire'],
    ['Id', 'first-meeting'],
  ]);
  expect(example?.citation).toBe(
    '“First meeting”. Barsetshire: Children in need, 9 Plans, lines 114 and 118; 4 Roles, line 65. In: Child in Need Handbook, https://handbook.example/authorities/barset/timescales/#first-meeting, Tuesday 3 February 2026, CC BY 4.0.',
  );
});

test('there is no example where there is no authority', () => {
  expect(exampleRow({ ...handbook, authorities: [] }, TODAY, '')).toBeUndefined();
});

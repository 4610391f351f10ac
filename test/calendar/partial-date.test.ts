import { expect, test } from 'vitest';
import { firstDayOf } from '../../src/calendar/first-day.ts';
import { formatPartialDate, parsePartialDate } from '../../src/calendar/partial-date.ts';

test.for([
  ['2017', '2017-01-01', '2017'],
  ['2017-02', '2017-02-01', 'February 2017'],
  ['2024-02-29', '2024-02-29', '29 February 2024'],
])('%s begins on %s and is written "%s"', ([text = '', first, words]) => {
  const date = parsePartialDate(text);
  expect(date && [firstDayOf(date), formatPartialDate(date)]).toEqual([first, words]);
});

test.for(['', '17', '2017-', '2017-13', '2017-2', '2025-02-29', '2017-02-', 'not-stated', '1 May 2017'])(
  '"%s" is none',
  (text) => {
    expect(parsePartialDate(text)).toBeUndefined();
  },
);

/** Another library as the judge: what we count and write by ourselves, Luxon counts and writes too. */
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import {
  addMonths,
  formatDate,
  formatShortDate,
  fromDayNumber,
  partsOf,
  toDayNumber,
} from '../../../src/calendar/date.ts';
import { day } from '../england-and-wales.ts';

const FIRST = toDayNumber(day('1900-01-01'));
const LAST = toDayNumber(day('2199-12-31'));

test('a number of months before or after any day', () => {
  const anyDay = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
  const property = fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (date, months) => {
    expect(addMonths(date, months)).toBe(
      DateTime.fromISO(date, { zone: 'utc' }).plus({ months }).toISODate(),
    );
  });
  fc.assert(property, { seed: 20260301, numRuns: 1000 });
});

test('every day from 1900 to 2199 in words', () => {
  const wrong: string[] = [];
  for (let number = FIRST; number <= LAST; number += 1) {
    const date = fromDayNumber(number);
    const { year, month, day: dayOfMonth } = partsOf(date);
    const luxon = DateTime.utc(year, month, dayOfMonth, { locale: 'en' });
    if (formatDate(date) !== luxon.toFormat('cccc d LLLL yyyy')) wrong.push(date);
    if (formatShortDate(date) !== luxon.toFormat('ccc d LLL yyyy')) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

/** Holds the scenarios to what they have to try. What a scenario tries is read off its dates: test/scenarios/coverage.ts. */
import { describe, expect, test } from 'vitest';
import { calendar, policyOf, scenarioFiles } from '../scenarios/handbook.ts';
import { occasionsMissed, shortMonth } from '../scenarios/coverage-calendar.ts';
import { neverOnDayOff, oneSided, untriedReadings, withoutDate, workedIn } from '../scenarios/coverage.ts';

const all = scenarioFiles.map(({ authority, scenarios }) => ({
  authority,
  tried: { policy: policyOf(authority), scenarios },
}));

describe.each(all)('$authority', ({ tried }) => {
  test('every rule that counts from an event has an expected date', () => {
    expect(withoutDate(tried)).toEqual([]);
  });

  test('every way to read a rule has an expected date', () => {
    expect(untriedReadings(tried)).toEqual([]);
  });

  test('every rule that can fall due on a weekend or bank holiday does so once', () => {
    expect(neverOnDayOff(tried)).toEqual([]);
  });

  test('every last day is tried on the day itself and on the day after', () => {
    expect(oneSided(tried)).toEqual([]);
  });

  test('the days on which counting goes wrong are tried', () => {
    expect(occasionsMissed(tried, calendar)).toEqual([]);
  });
});

test('all together end in months of each shorter length', () => {
  const lengths = all.flatMap(({ tried }) => workedIn(tried).flatMap((worked) => shortMonth(worked) ?? []));
  expect([...new Set(lengths)].toSorted()).toEqual([28, 29, 30]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration, parseDurationRange } from '../../src/calendar/duration.ts';
import type { Duration, DurationUnit } from '../../src/calendar/duration.ts';

const anyDuration: fc.Arbitrary<Duration> = fc.record({
  count: fc.integer({ min: 1, max: 25 }),
  unit: fc.constantFrom<DurationUnit>(
    'working days',
    'calendar days',
    'days',
    'weeks',
    'months',
    'years',
    'hours',
  ),
});

describe('parseDuration', () => {
  test.each<[string, number, DurationUnit]>([
    ['15 working days', 15, 'working days'],
    ['1 working day', 1, 'working days'],
    ['28 calendar days', 28, 'calendar days'],
    ['1 calendar day', 1, 'calendar days'],
    ['5 days', 5, 'days'],
    ['1 day', 1, 'days'],
    ['6 weeks', 6, 'weeks'],
    ['1 week', 1, 'weeks'],
    ['9 months', 9, 'months'],
    ['1 year', 1, 'years'],
    ['48 hours', 48, 'hours'],
    ['25 years', 25, 'years'],
  ])('reads "%s"', (text, count, unit) => {
    expect(parseDuration(text)).toEqual({ ok: true, value: { count, unit } });
  });

  test('says what was found and what to write', () => {
    const problems = [
      ...['', 'six weeks', '6', '6weeks', ' 6 weeks', '6 weeks ', '6  weeks', '6 weeks or so'],
      ...['0 weeks', '1.5 weeks', '-2 weeks', '+2 weeks', '06 weeks', '1,000 days', '1e3 days', '½ day'],
      ...['15 workingdays', '15 Working Days', '15 business days', '3 fortnights', '2 wks', '3 constructor'],
      ...['15 working day', '1 weeks', '2 week'],
      ...['26 years', '6501 working days', '99999999999999999999 days'],
    ].map((text) => {
      const result = parseDuration(text);
      return result.ok ? `"${text}" was read` : result.problem;
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        "Found "". Write a figure, one space and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "six weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6". Write a figure, one space and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6weeks". Write a figure, one space and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found " 6 weeks". Write a figure, one space and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6 weeks ". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "6  weeks". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "6 weeks or so". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "0 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "1.5 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "-2 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "+2 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "06 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "1,000 days". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "1e3 days". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "½ day". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "15 workingdays". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "15 Working Days". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "15 business days". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "3 fortnights". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "2 wks". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "3 constructor". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "15 working day". Write "15 working days".",
        "Found "1 weeks". Write "1 week".",
        "Found "2 week". Write "2 weeks".",
        "Found "26 years". Check the figure and write 25 years at most.",
        "Found "6501 working days". Check the figure and write 6500 working days at most.",
        "Found "99999999999999999999 days". Check the figure and write 9125 days at most.",
      ]
    `);
  });

  test('reads back whatever formatDuration writes', () => {
    const property = fc.property(anyDuration, (value) => {
      expect(parseDuration(formatDuration(value))).toEqual({ ok: true, value });
    });
    fc.assert(property, { seed: 20260301 });
  });
});

describe('parseDurationRange', () => {
  test.each<[string, number, number, DurationUnit]>([
    ['6-8 weeks', 6, 8, 'weeks'],
    ['6 to 8 weeks', 6, 8, 'weeks'],
    ['1-2 months', 1, 2, 'months'],
    ['10 to 15 working days', 10, 15, 'working days'],
    ['9-10 days', 9, 10, 'days'],
  ])('reads "%s"', (text, from, to, unit) => {
    const value = { from: { count: from, unit }, to: { count: to, unit } };
    expect(parseDurationRange(text)).toEqual({ ok: true, value });
  });

  test('says what was found and what to write', () => {
    const problems = [
      ...['', '6 weeks', '6–8 weeks', '6 - 8 weeks', '6 weeks to 8 weeks', '-6 to 8 weeks', 'six to 8 weeks'],
      ...['8-6 weeks', '6-6 weeks', '0-8 weeks', '6-0 weeks', '1.5-2 weeks', '6-8-9 weeks', '06-8 weeks'],
      ...['6-8 week', '6 to 8 fortnights', '6-2000 weeks', '6-8 weeks or so'],
    ].map((text) => {
      const result = parseDurationRange(text);
      return result.ok ? `"${text}" was read` : result.problem;
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        "Found "". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "6 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "6–8 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "6 - 8 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "6 weeks to 8 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "-6 to 8 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "six to 8 weeks". Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks".",
        "Found "8-6 weeks". Write the smaller figure first: "6-8 weeks".",
        "Found "6-6 weeks". Write one figure: "6 weeks".",
        "Found "0-8 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6-0 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "1.5-2 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6-8-9 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "06-8 weeks". Write a whole number of 1 or more and a unit, such as "15 working days", "6 weeks" or "9 months".",
        "Found "6-8 week". Write "6-8 weeks".",
        "Found "6 to 8 fortnights". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
        "Found "6-2000 weeks". Check the figure and write 1300 weeks at most.",
        "Found "6-8 weeks or so". After the figure write one of: working days, calendar days, days, weeks, months, years, hours; nothing more.",
      ]
    `);
  });
});

describe('formatDuration', () => {
  test.each<[string, Duration]>([
    ['15 working days', { count: 15, unit: 'working days' }],
    ['1 working day', { count: 1, unit: 'working days' }],
    ['1 calendar day', { count: 1, unit: 'calendar days' }],
    ['1 day', { count: 1, unit: 'days' }],
    ['1 week', { count: 1, unit: 'weeks' }],
    ['1 month', { count: 1, unit: 'months' }],
    ['1 year', { count: 1, unit: 'years' }],
    ['1 hour', { count: 1, unit: 'hours' }],
    ['48 hours', { count: 48, unit: 'hours' }],
  ])('writes "%s"', (text, duration) => {
    expect(formatDuration(duration)).toBe(text);
  });
});

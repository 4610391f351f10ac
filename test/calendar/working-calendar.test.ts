import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, fromDayNumber, toDayNumber } from '../../src/calendar/date.ts';
import type { IsoDate } from '../../src/calendar/date.ts';
import { createWorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { calendar, day, daysFrom, published } from './england-and-wales.ts';

const { addWorkingDays, subtractWorkingDays, workingDaysBetween, actBy, isWorkingDay, nonWorkingDays } =
  calendar;

describe('isWorkingDay', () => {
  test.each([
    ['a Monday', '2026-03-02', true],
    ['a Friday', '2026-03-06', true],
    ['a Saturday', '2026-03-07', false],
    ['a Sunday', '2026-03-08', false],
    ['Good Friday', '2026-04-03', false],
    ['Easter Monday', '2026-04-06', false],
    ['the substitute day of a Saturday Boxing Day', '2026-12-28', false],
    ['the substitute days of a weekend Christmas, first', '2027-12-27', false],
    ['the substitute days of a weekend Christmas, second', '2027-12-28', false],
    ['Christmas Eve', '2025-12-24', true],
    ['the first Monday of May 2020, moved to VE day', '2020-05-04', true],
    ['VE day 2020', '2020-05-08', false],
    ['the last Monday of May 2022, moved for the Jubilee', '2022-05-30', true],
    ['a bank holiday of Scotland only', '2026-11-30', true],
    ['the first day covered, a bank holiday', '2019-01-01', false],
    ['the last day covered', '2040-12-31', true],
    ['a projected Good Friday', '2029-03-30', false],
  ])('%s', (_, text, expected) => {
    expect(isWorkingDay(day(text))).toBe(expected);
  });

  test.each([
    ['the day before the first', '2018-12-31'],
    ['the day after the last', '2041-01-01'],
  ])('throws on %s', (_, text) => {
    expect(() => isWorkingDay(day(text))).toThrow(
      `${text} lies outside the calendar, which runs from 2019 to 2040`,
    );
  });
});

describe('addWorkingDays', () => {
  test.each<[string, string, number, string | undefined]>([
    ['a working week is a week', '2026-03-02', 5, '2026-03-09'],
    ['zero days from a working day', '2026-03-02', 0, '2026-03-02'],
    ['zero days from a Saturday', '2026-03-07', 0, '2026-03-07'],
    ['from a Friday', '2026-03-06', 1, '2026-03-09'],
    ['from a Saturday', '2026-03-07', 1, '2026-03-09'],
    ['from a Sunday', '2026-03-08', 1, '2026-03-09'],
    ['from the Thursday before Easter', '2026-04-02', 1, '2026-04-07'],
    ['from Good Friday', '2026-04-03', 1, '2026-04-07'],
    ['from Easter Monday', '2026-04-06', 1, '2026-04-07'],
    ['over Christmas 2025', '2025-12-24', 1, '2025-12-29'],
    ['over Christmas 2026, with a substitute day', '2026-12-24', 1, '2026-12-29'],
    ['over Christmas and New Year 2026', '2026-12-24', 5, '2027-01-05'],
    ['over Christmas 2027, with two substitute days', '2027-12-24', 1, '2027-12-29'],
    ['over New Year 2028, with a substitute day', '2027-12-31', 1, '2028-01-04'],
    ['over the Platinum Jubilee', '2022-06-01', 1, '2022-06-06'],
    ['over the State Funeral', '2022-09-16', 1, '2022-09-20'],
    ['over the Coronation', '2023-05-05', 1, '2023-05-09'],
    ['the clocks go forward', '2026-03-27', 1, '2026-03-30'],
    ['the clocks go back', '2026-10-23', 1, '2026-10-26'],
    ['onto 29 February', '2028-02-28', 1, '2028-02-29'],
    ['over 29 February', '2028-02-28', 2, '2028-03-01'],
    ['fifteen days over Christmas', '2025-12-10', 15, '2026-01-05'],
    ['ten days, of an independent site', '2026-03-16', 10, '2026-03-30'],
    ['five days over Easter, of an independent site', '2026-03-31', 5, '2026-04-09'],
    ['ten days over Easter, worked by hand', '2026-03-26', 10, '2026-04-13'],
    ['twenty days, worked by hand', '2026-03-02', 20, '2026-03-30'],
    ['twenty days over Christmas, worked by hand', '2026-12-18', 20, '2027-01-20'],
    ['from the last published year into a projected one', '2028-12-29', 1, '2029-01-02'],
    ['from the first day covered', '2019-01-01', 1, '2019-01-02'],
    ['to the last day covered', '2040-12-28', 1, '2040-12-31'],
    ['zero days from the last day covered', '2040-12-31', 0, '2040-12-31'],
    ['past the last day covered', '2040-12-31', 1, undefined],
    ['far past the last day covered', '2026-03-02', 1_000_000, undefined],
    ['from the day before the first', '2018-12-31', 1, undefined],
    ['zero days from the day before the first', '2018-12-31', 0, undefined],
    ['zero days from the day after the last', '2041-01-01', 0, undefined],
  ])('%s', (_, from, count, expected) => {
    expect(addWorkingDays(day(from), count)).toBe(expected);
  });
});

describe('subtractWorkingDays', () => {
  test.each<[string, string, number, string | undefined]>([
    ['a working week is a week', '2026-03-09', 5, '2026-03-02'],
    ['zero days from a Sunday', '2026-03-08', 0, '2026-03-08'],
    ['from a Monday', '2026-03-09', 1, '2026-03-06'],
    ['from a Sunday', '2026-03-08', 1, '2026-03-06'],
    ['from a Saturday', '2026-03-07', 1, '2026-03-06'],
    ['from the Tuesday after Easter', '2026-04-07', 1, '2026-04-02'],
    ['from Easter Monday', '2026-04-06', 1, '2026-04-02'],
    ['from Good Friday', '2026-04-03', 1, '2026-04-02'],
    ['over Christmas 2027, with two substitute days', '2027-12-29', 1, '2027-12-24'],
    ['over 29 February', '2028-03-01', 2, '2028-02-28'],
    ['eight days over a bank holiday, of an independent site', '2026-05-29', 8, '2026-05-18'],
    ['to the first working day covered', '2019-01-03', 1, '2019-01-02'],
    ['past the first working day covered', '2019-01-02', 1, undefined],
    ['from the day after the last', '2041-01-01', 1, undefined],
  ])('%s', (_, from, count, expected) => {
    expect(subtractWorkingDays(day(from), count)).toBe(expected);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('neither direction counts %s days', (count) => {
    expect(() => subtractWorkingDays(day('2026-03-02'), count)).toThrow(RangeError);
    expect(() => addWorkingDays(day('2026-03-02'), count)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  test.each<[string, string, string, number | undefined]>([
    ['the same day', '2026-03-02', '2026-03-02', 0],
    ['the day after', '2026-03-02', '2026-03-03', 1],
    ['Friday to Saturday', '2026-03-06', '2026-03-07', 0],
    ['Friday to Monday', '2026-03-06', '2026-03-09', 1],
    ['Saturday to Monday', '2026-03-07', '2026-03-09', 1],
    ['the wrong way round', '2026-03-09', '2026-03-06', -1],
    ['over Easter', '2026-04-02', '2026-04-07', 1],
    ['a leap year', '2023-12-31', '2024-12-31', 254],
    ['a year', '2025-12-31', '2026-12-31', 253],
    ['a start before the first day', '2018-12-31', '2019-01-31', undefined],
    ['an end after the last day', '2040-12-31', '2041-01-01', undefined],
  ])('%s', (_, from, to, expected) => {
    expect(workingDaysBetween(day(from), day(to))).toBe(expected);
  });
});

describe('actBy', () => {
  test.each<[string, string, string | undefined]>([
    ['a working day', '2026-03-02', '2026-03-02'],
    ['a Saturday', '2026-03-07', '2026-03-06'],
    ['a Sunday', '2027-02-28', '2027-02-26'],
    ['Christmas Day', '2025-12-25', '2025-12-24'],
    ['Easter Monday', '2026-04-06', '2026-04-02'],
    ['the second substitute day', '2027-12-28', '2027-12-24'],
    ['the first day covered, with no working day before it', '2019-01-01', undefined],
    ['the day after the last', '2041-01-01', undefined],
  ])('%s', (_, date, expected) => {
    expect(actBy(day(date))).toBe(expected);
  });
});

describe('reasonOff', () => {
  test.each<[string, string | undefined]>([
    ['2026-03-02', undefined],
    ['2026-03-07', 'Saturday'],
    ['2026-03-08', 'Sunday'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2029-03-30', 'Good Friday'],
  ])('%s: %s', (date, expected) => {
    expect(calendar.reasonOff(day(date))).toBe(expected);
  });

  test('throws where a bank holiday could be missing', () => {
    expect(() => calendar.reasonOff(day('2041-01-01'))).toThrow(RangeError);
  });
});

describe('nonWorkingDays', () => {
  test.each<[string, string, string, string[]]>([
    ['a working week has none', '2026-03-02', '2026-03-06', []],
    ['the first day does not count, the last does', '2026-03-07', '2026-03-08', ['2026-03-08 Sunday']],
    ['none when the last day comes first', '2026-03-08', '2026-03-07', []],
    [
      'Easter, in order, by name',
      '2026-04-02',
      '2026-04-07',
      ['2026-04-03 Good Friday', '2026-04-04 Saturday', '2026-04-05 Sunday', '2026-04-06 Easter Monday'],
    ],
    [
      'Christmas with a substitute day',
      '2026-12-24',
      '2026-12-28',
      [
        '2026-12-25 Christmas Day',
        '2026-12-26 Saturday',
        '2026-12-27 Sunday',
        '2026-12-28 Boxing Day (substitute day)',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    expect(nonWorkingDays(day(from), day(to)).map(({ date, reason }) => `${date} ${reason}`)).toEqual(
      expected,
    );
  });

  test('throws where a bank holiday could be missing', () => {
    expect(() => nonWorkingDays(day('2040-12-30'), day('2041-01-02'))).toThrow(RangeError);
    expect(() => nonWorkingDays(day('2018-12-30'), day('2019-01-02'))).toThrow(RangeError);
  });
});

describe('the years of the calendar', () => {
  test('run from the first published to the last projected', () => {
    expect([calendar.firstYear, calendar.publishedTo, calendar.lastYear]).toEqual([2019, 2028, 2040]);
  });

  test.each([
    ['the day before the first', '2018-12-31', false, false],
    ['the first day', '2019-01-01', true, false],
    ['the last published day', '2028-12-31', true, false],
    ['the first projected day', '2029-01-01', true, true],
    ['the last day', '2040-12-31', true, true],
    ['the day after the last', '2041-01-01', false, true],
  ])('%s', (_, text, covered, projected) => {
    expect([calendar.covers(day(text)), calendar.isProjected(day(text))]).toEqual([covered, projected]);
  });

  test('give the bank holidays of a year by name, and none outside', () => {
    expect(calendar.bankHolidays(2022)).toHaveLength(10);
    expect(calendar.bankHolidays(2023)[4]).toEqual({
      date: '2023-05-08',
      name: 'Bank holiday for the coronation of King Charles III',
    });
    expect(calendar.bankHolidays(2018)).toEqual([]);
  });
});

describe('createWorkingCalendar', () => {
  const saturday = { date: day('2026-03-07'), name: 'A Saturday holiday' };
  const years = { firstYear: 2026, publishedTo: 2026, lastYear: 2026 };

  test('counts a bank holiday on a weekend once, and names it', () => {
    const oneHoliday = createWorkingCalendar({ ...years, days: [saturday] });
    expect(oneHoliday.addWorkingDays(day('2026-03-06'), 1)).toBe('2026-03-09');
    expect(oneHoliday.nonWorkingDays(day('2026-03-06'), day('2026-03-07'))).toEqual([
      { date: '2026-03-07', reason: 'A Saturday holiday' },
    ]);
  });

  test.each([
    ['a bank holiday outside its years', { ...years, firstYear: 2027, lastYear: 2027, days: [saturday] }],
    ['years in the wrong order', { ...years, firstYear: 2027, days: [] }],
    ['a year that no day can be written in', { ...years, lastYear: 2200, days: [] }],
  ])('throws on %s', (_, holidays) => {
    expect(() => createWorkingCalendar(holidays)).toThrow(RangeError);
  });
});

describe('against other ways of counting', () => {
  test('agrees with a walk from day to day, from every day of four years', () => {
    const isFree = (time: Date) =>
      time.getUTCDay() % 6 === 0 || Object.hasOwn(published.days, time.toISOString().slice(0, 10));
    const walk = (from: IsoDate, count: number, step: 1 | -1) => {
      const time = new Date(from);
      for (let left = count; left > 0; left -= isFree(time) ? 0 : 1)
        time.setUTCDate(time.getUTCDate() + step);
      return time.toISOString().slice(0, 10);
    };
    const wrong = daysFrom(day('2024-06-01'), day('2028-06-01')).flatMap((date) =>
      [1, 2, 5, 10, 15, 45].flatMap((count) => [
        ...(addWorkingDays(date, count) === walk(date, count, 1) ? [] : [`${date} + ${count}`]),
        ...(subtractWorkingDays(date, count) === walk(date, count, -1) ? [] : [`${date} - ${count}`]),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  // How often two units that documents give as equal part, from every working day of 2026.
  test.each([
    [45, 63, 68],
    [20, 28, 38],
    [10, 14, 21],
  ])('%i working days is not %i days for %i%% of starts', (working, days, percentage) => {
    const starts = daysFrom(day('2026-01-01'), day('2026-12-31')).filter(isWorkingDay);
    const apart = starts.filter((date) => addWorkingDays(date, working) !== addDays(date, days));
    expect(Math.round((apart.length / starts.length) * 100)).toBe(percentage);
  });
});

describe('on any day and any count', () => {
  const first = toDayNumber(day('2019-01-01'));
  const last = toDayNumber(day('2040-12-31'));
  const anyDay = fc.integer({ min: first, max: last }).map(fromDayNumber);
  const anyCount = fc.integer({ min: 1, max: 300 });
  const check = (predicate: (date: IsoDate, count: number) => void) =>
    fc.assert(fc.property(anyDay, anyCount, predicate), { seed: 20260301, numRuns: 2000 });

  test('the answer is a working day, later when adding and earlier when subtracting', () => {
    check((date, count) => {
      const [later, earlier] = [addWorkingDays(date, count), subtractWorkingDays(date, count)];
      if (later !== undefined) expect(isWorkingDay(later) && later > date).toBe(true);
      if (earlier !== undefined) expect(isWorkingDay(earlier) && earlier < date).toBe(true);
    });
  });

  test('a further day always moves the answer on', () => {
    check((date, count) => {
      const [one, next] = [addWorkingDays(date, count), addWorkingDays(date, count + 1)];
      if (one !== undefined && next !== undefined) expect(next > one).toBe(true);
    });
  });

  test('a later start never gives an earlier answer', () => {
    check((date, count) => {
      const [one, next] = [addWorkingDays(date, count), addWorkingDays(addDays(date, 1), count)];
      if (one !== undefined && next !== undefined) expect(next >= one).toBe(true);
    });
  });

  test('workingDaysBetween undoes addWorkingDays from any start', () => {
    check((date, count) => {
      const end = addWorkingDays(date, count);
      if (end === undefined) return;
      expect(workingDaysBetween(date, end)).toBe(count);
      expect(workingDaysBetween(end, date)).toBe(-count);
    });
  });

  test('subtractWorkingDays undoes addWorkingDays from a working day', () => {
    check((date, count) => {
      const end = addWorkingDays(date, count);
      if (end !== undefined && isWorkingDay(date)) expect(subtractWorkingDays(end, count)).toBe(date);
    });
  });

  test('every day of a span is either worked or listed as not worked', () => {
    check((date, count) => {
      const end = addDays(date, count);
      if (!calendar.covers(end)) return;
      expect((workingDaysBetween(date, end) ?? 0) + nonWorkingDays(date, end).length).toBe(
        daysBetween(date, end),
      );
    });
  });

  test('actBy is never later, always a working day, and no working day is left out between', () => {
    check((date) => {
      const act = actBy(date);
      if (act === undefined) return;
      expect([act <= date, isWorkingDay(act), workingDaysBetween(act, date)]).toEqual([true, true, 0]);
    });
  });
});

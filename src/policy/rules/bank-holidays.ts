import type { Finding } from '../problem.ts';
import type { BankHolidaysFile } from '../schema/bank-holidays.ts';

/** The published years run without a gap, and no day lies outside them. */
export function bankHolidayRules(
  file: string,
  { published, 'projected-to': projectedTo, days }: BankHolidaysFile,
): readonly Finding[] {
  const { from, to } = published;
  if (from > to)
    return [wrongOrder(file, ['published', 'to'], to, `${from}, the first published year, or later`)];
  const late =
    projectedTo < to
      ? [wrongOrder(file, ['projected-to'], projectedTo, `${to}, the last published year, or later`)]
      : [];
  return [...late, ...emptyYears(file, from, to, days), ...strayDays(file, from, to, days)];
}

function wrongOrder(file: string, path: Finding['path'], year: number, expected: string): Finding {
  return { file, path, found: String(year), expected, fix: 'correct the year' };
}

function emptyYears(
  file: string,
  from: number,
  to: number,
  days: BankHolidaysFile['days'],
): readonly Finding[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  return years
    .filter((year) => !Object.keys(days).some((day) => day.startsWith(year)))
    .map((year) => ({
      file,
      path: ['published'],
      found: `${from} to ${to}, and no day in ${year}`,
      expected: 'the bank holidays of every published year',
      fix: `add the days of ${year} from the address under \`source\`, or correct the published years`,
    }));
}

function strayDays(
  file: string,
  from: number,
  to: number,
  days: BankHolidaysFile['days'],
): readonly Finding[] {
  return Object.entries(days).flatMap(([day, name]): readonly Finding[] => {
    const place = { file, path: ['days', day], at: 'key' } as const;
    if (Number(day.slice(0, 4)) < from || Number(day.slice(0, 4)) > to) {
      const fix = 'correct the day, or the published years if the whole year has been added';
      return [
        {
          ...place,
          found: `${day}, ${name}`,
          expected: `a day in the published years ${from} to ${to}`,
          fix,
        },
      ];
    }
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return [];
    const fix = 'write the substitute day that GOV.UK gives';
    return [
      { ...place, found: `${day}, a ${weekday === 0 ? 'Sunday' : 'Saturday'}`, expected: 'a weekday', fix },
    ];
  });
}

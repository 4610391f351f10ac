/** 'days' means that the document did not say which days it means. */
export type DurationUnit = 'working days' | 'calendar days' | 'days' | 'weeks' | 'months' | 'years' | 'hours';

export interface Duration {
  readonly count: number;
  readonly unit: DurationUnit;
}

/** A band such as '6 to 8 weeks': both ends in the same unit, `from` the shorter. */
export interface DurationRange {
  readonly from: Duration;
  readonly to: Duration;
}

export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

// Nothing here is counted over more than 25 years, nor in hours over more than a month: a larger figure is a slip of the keyboard.
const UNITS: Readonly<Record<DurationUnit, { readonly one: string; readonly largest: number }>> = {
  'working days': { one: 'working day', largest: 6500 },
  'calendar days': { one: 'calendar day', largest: 9125 },
  days: { one: 'day', largest: 9125 },
  weeks: { one: 'week', largest: 1300 },
  months: { one: 'month', largest: 300 },
  years: { one: 'year', largest: 25 },
  hours: { one: 'hour', largest: 720 },
};

const EXAMPLES = 'such as "15 working days", "6 weeks" or "9 months"';

/** Takes a length of time as people write it, '15 working days', and gives it as a figure and a unit, or the problem and what to write instead. */
export function parseDuration(text: string): Result<Duration> {
  const found = /^(\S+) (.+)$/.exec(text);
  if (!found) return problem(text, `Write a figure, one space and a unit, ${EXAMPLES}`);
  const [, figure, words] = found as unknown as [string, string, string];
  return readDuration(figure, words, text);
}

/** Takes a range as people write it, '6-8 weeks' or '6 to 8 weeks', and gives its two ends, or the problem and what to write instead. */
export function parseDurationRange(text: string): Result<DurationRange> {
  const found = /^(\d\S*?)(?:-| to )(\S+) (.+)$/.exec(text);
  if (!found) {
    return problem(
      text,
      'Write two figures joined by a hyphen or "to", and a unit: "6-8 weeks" or "6 to 8 weeks"',
    );
  }
  const [, low, high, words] = found as unknown as [string, string, string, string];
  const to = readDuration(high, words, text);
  if (!to.ok) return to;
  const { count, unit } = to.value;
  const from = readDuration(low, low === '1' ? UNITS[unit].one : unit, text);
  if (!from.ok) return from;
  if (from.value.count === count) return problem(text, `Write one figure: "${formatDuration(to.value)}"`);
  if (from.value.count > count) {
    return problem(text, `Write the smaller figure first: "${count}-${low} ${unit}"`);
  }
  return { ok: true, value: { from: from.value, to: to.value } };
}

/** Takes a length of time and writes it as parseDuration reads it: '15 working days', '1 week'. */
export function formatDuration({ count, unit }: Duration): string {
  return `${count} ${count === 1 ? UNITS[unit].one : unit}`;
}

/** The largest figure that a length of time may have in a unit. */
export function largestCount(unit: DurationUnit): number {
  return UNITS[unit].largest;
}

function readDuration(figure: string, words: string, found: string): Result<Duration> {
  if (!/^[1-9]\d*$/.test(figure)) {
    return problem(found, `Write a whole number of 1 or more and a unit, ${EXAMPLES}`);
  }
  const unit = unitCalled(words);
  if (unit === undefined) {
    return problem(found, `After the figure write one of: ${Object.keys(UNITS).join(', ')}; nothing more`);
  }
  const duration = { count: Number(figure), unit };
  if (duration.count > UNITS[unit].largest) {
    return problem(found, `Check the figure and write ${UNITS[unit].largest} ${unit} at most`);
  }
  const given = `${figure} ${words}`;
  const written = formatDuration(duration);
  if (given === written) return { ok: true, value: duration };
  // In a range the other figure stands before this one and is kept.
  return problem(found, `Write "${found.slice(0, -given.length)}${written}"`);
}

function unitCalled(words: string): DurationUnit | undefined {
  const units = Object.keys(UNITS) as DurationUnit[];
  return units.find((unit) => unit === words || UNITS[unit].one === words);
}

function problem(found: string, advice: string): { readonly ok: false; readonly problem: string } {
  return { ok: false, problem: `Found "${found}". ${advice}.` };
}

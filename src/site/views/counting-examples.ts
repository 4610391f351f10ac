import { formatDate, parseIsoDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { formatDuration, parseDuration } from '../../calendar/duration.ts';
import type { Duration } from '../../calendar/duration.ts';
import { clearWorkingDaysBefore, lastDayOfPeriodBeginningWith, shift } from '../../calendar/period.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { listDays } from '../../schedule/explain.ts';

interface Example {
  readonly from: string;
  readonly length: string;
  readonly counted: 'after' | 'before' | 'clear' | 'beginning-with';
}

// Worked out by the calculators' own code when the site is built, so that the page cannot say one thing and do another.
const EXAMPLES = {
  'working-days': { from: '2025-12-11', length: '15 working days', counted: 'after' },
  'from-a-weekend': { from: '2025-12-13', length: '5 working days', counted: 'after' },
  weeks: { from: '2025-12-11', length: '2 weeks', counted: 'after' },
  'bare-days': { from: '2026-03-26', length: '10 days', counted: 'after' },
  'bare-days-as-working-days': { from: '2026-03-26', length: '10 working days', counted: 'after' },
  'month-end': { from: '2025-08-31', length: '6 months', counted: 'after' },
  before: { from: '2026-01-12', length: '10 working days', counted: 'before' },
  clear: { from: '2026-01-12', length: '10 working days', counted: 'clear' },
  order: { from: '2025-03-01', length: '1 year', counted: 'beginning-with' },
} as const satisfies Readonly<Record<string, Example>>;

export type ExampleId = keyof typeof EXAMPLES;

/** An example of how days are counted, in sentences: the count, what was skipped, and the day to act by. */
export function countingExample(id: ExampleId, calendar: WorkingCalendar): readonly string[] {
  const { from, length, counted } = EXAMPLES[id];
  const [start, duration] = [day(from), span(length)];
  const to = end(start, duration, counted, calendar);
  const skipped =
    duration.unit === 'working days'
      ? calendar.nonWorkingDays(...(counted === 'after' ? ([start, to] as const) : ([to, start] as const)))
      : [];
  return [
    `${leadIn(start, duration, counted)} is ${formatDate(to)}.`,
    ...(skipped.length > 0 ? [`Not counted: ${listDays(skipped)}.`] : []),
    ...(counted === 'beginning-with' ? [] : actBy(to, calendar)),
  ];
}

function leadIn(start: IsoDate, duration: Duration, counted: Example['counted']): string {
  const length = formatDuration(duration);
  switch (counted) {
    case 'after':
    case 'before':
      return `${length} ${counted} ${formatDate(start)}`;
    case 'clear':
      return `The last day that leaves ${length} clear before ${formatDate(start)}`;
    case 'beginning-with':
      return `The last day of ${length} beginning with ${formatDate(start)}`;
  }
}

function end(
  start: IsoDate,
  duration: Duration,
  counted: Example['counted'],
  calendar: WorkingCalendar,
): IsoDate {
  if (counted === 'beginning-with') return lastDayOfPeriodBeginningWith(start, duration);
  const to =
    counted === 'clear'
      ? clearWorkingDaysBefore(start, duration.count, calendar)
      : shift(start, duration, counted, calendar);
  if (!to) throw new RangeError(`The bank holidays do not reach from ${start}`);
  return to;
}

function actBy(to: IsoDate, calendar: WorkingCalendar): readonly string[] {
  const act = calendar.actBy(to);
  return act === undefined || act === to ? [] : [`That is not a working day: act by ${formatDate(act)}.`];
}

function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (!date) throw new Error(`"${text}" is not a day`);
  return date;
}

function span(text: string): Duration {
  const duration = parseDuration(text);
  if (!duration.ok) throw new Error(duration.problem);
  return duration.value;
}

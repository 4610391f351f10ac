import { formatDuration } from '../../calendar/duration.ts';
import type { Duration, DurationUnit } from '../../calendar/duration.ts';
import type { AuthorityDraft } from '../draft.ts';
import type { Complaint, Finding } from '../problem.ts';
import type { Clock } from '../schema/clock.ts';
import { clocksOf } from './clocks-of.ts';

/** A clock must be one that can be kept. */
export function clocks({ timescales: { file, sound } }: AuthorityDraft): readonly Finding[] {
  return Object.entries(sound).flatMap(([id, timescale]) =>
    clocksOf(id, timescale).flatMap(({ clock, path }) =>
      impossible(clock).map(({ key, ...complaint }) => ({ file, path: [...path, key], ...complaint })),
    ),
  );
}

type ClockComplaint = Complaint & { readonly key: string };

function impossible(clock: Clock): readonly ClockComplaint[] {
  switch (clock.shape) {
    case 'between':
      return [
        ...noHours('between', [clock.earliest, clock.latest]),
        ...longerFirst(clock.earliest, clock.latest),
      ];
    case 'at':
      return ascending(clock.points);
    case 'by':
      return noHours(clock.atLeast ? 'at-least' : 'by', [clock.limit]);
    case 'every':
      return noHours(clock.first === clock.then ? 'every' : 'first', [clock.first, clock.then]);
    case 'no-longer-than':
    case 'for-at-least':
      return noHours(clock.shape, [clock.limit]);
    default:
      return [];
  }
}

/** Hours run on a clock, and only from a time of day: backwards, or again and again, there is none to start from. */
function noHours(key: string, lengths: readonly Duration[]): readonly ClockComplaint[] {
  const hours = lengths.find(({ unit }) => unit === 'hours');
  if (!hours) return [];
  return [
    {
      key,
      found: formatDuration(hours),
      expected:
        'days, weeks, months or years: hours can be counted only after an event, with `within` or `at`',
      fix: 'write the length in days, or write what the document says with `when`',
    },
  ];
}

function longerFirst(earliest: Duration, latest: Duration): readonly ClockComplaint[] {
  const [first, second] = [formatDuration(earliest), formatDuration(latest)];
  if (roughDays(earliest) > roughDays(latest)) return [];
  const same = first === second;
  return [
    {
      key: 'between',
      found: `${first}, then ${second}`,
      expected: 'two lengths of time before the event, the longer first',
      fix: same ? `write { by: ${first}, before: ... } if there is no window` : `write [${second}, ${first}]`,
    },
  ];
}

function ascending(points: readonly Duration[]): readonly ClockComplaint[] {
  const sorted = points.toSorted((a, b) => roughDays(a) - roughDays(b));
  const rising = points.every(
    (point, index) => index === 0 || roughDays(point) > roughDays(points[index - 1] ?? point),
  );
  if (rising) return [];
  const different = [...new Set(sorted.map(formatDuration))];
  return [
    {
      key: 'at',
      found: points.map(formatDuration).join(', '),
      expected: 'points in order, the earliest first, each once',
      fix: `write ${different.length === 1 ? different.join() : `[${different.join(', ')}]`}`,
    },
  ];
}

const DAYS_IN: Readonly<Record<DurationUnit, number>> = {
  hours: 1 / 24,
  days: 1,
  'calendar days': 1,
  'working days': 7 / 5,
  weeks: 7,
  months: 30.4,
  years: 365,
};

/** Good enough to tell the longer of two lengths, and for nothing else. */
function roughDays({ count, unit }: Duration): number {
  return count * DAYS_IN[unit];
}

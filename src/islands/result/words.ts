import { formatDate, formatShortDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { listDays } from '../../schedule/explain.ts';
import type { Status } from '../../schedule/status.ts';
import type { Reading } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from './dated.ts';

/** What the day of a result is called. */
export function dayLabel({ kind, happened }: Dated): string {
  if (happened) return 'Due by';
  if (kind === 'expected-end') return 'Expected by';
  if (kind === 'not-until') return 'Not until after';
  return kind === 'not-before' ? 'Not before' : 'Act by';
}

/** The day on which what a result is for took place, or is planned to. */
export function happenedWords(happened: IsoDate, status: Status): string {
  return `${status.is === 'planned' ? 'Planned for' : 'Took place on'} ${formatDate(happened)}.`;
}

/** The deadline, why that day cannot be used where it is not a working day, and what the date rests on. */
export function deadlineWords(deadline: Dated): string {
  return deadline.projected ? `${settledWords(deadline)} ${UNPUBLISHED}` : settledWords(deadline);
}

const UNPUBLISHED =
  'It rests on bank holidays that are not published yet, so an extra one could still move it.';

function settledWords({ kind, due, earliest, actBy, moved }: Dated): string {
  if (kind === 'expected-end') return 'This is what the document expects, not a deadline.';
  // A day moved from alone is the deadline itself, so its reason can stand beside it
  const end = moved.length === 1 ? listDays(moved) : formatDate(due);
  const day = earliest ? `The window runs from ${formatDate(earliest)} to ${end}` : `The deadline is ${end}`;
  if (actBy === due && !earliest) return 'That day is the deadline itself.';
  if (!actBy || moved.length === 0) return `${day}.`;
  const why = `${day}, which is not a working day: the last one before it is ${formatDate(actBy)}.`;
  return moved.length === 1 ? why : `${why} Not working days: ${listDays(moved)}.`;
}

/** One way to read a rule with the date that it gives. */
export function readingWords({ says, due, needs, workedTo }: Reading, { events }: CalculatorData): string {
  const date = due
    ? formatDate(due)
    : needs
      ? `Needs the date of ${events[needs]?.phrase ?? needs}`
      : 'No date';
  return `${date}: ${says || 'as it stands'}${workedTo ? ' (worked to)' : ''}`;
}

/** Which reading the schedule works to, and whose choice that is. */
export function choiceWords({ readings, kind }: Dated): string {
  const ways = `The document can be read in ${readings.length} ways`;
  if (new Set(readings.map(({ due }) => due)).size === 1) return `${ways}, which give the same date.`;
  const which = kind === 'not-before' ? 'latest' : 'earliest';
  return `${ways}. The Handbook works to the ${which}; the authority has not decided this.`;
}

/** That a rule can be read in several ways, with the dates that the others give. */
export function waysWords({ readings, due }: Dated): string {
  const others = [...new Set(readings.flatMap((reading) => reading.due ?? []))].filter(
    (date) => date !== due,
  );
  const ways = `Unclear: can be read in ${readings.length} ways`;
  return others.length === 0
    ? ways
    : `${ways}, otherwise due ${others.toSorted().map(formatShortDate).join(' or ')}`;
}

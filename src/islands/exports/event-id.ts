import type { IsoDate } from '../../calendar/date.ts';
import { anchorEvent, isDated } from '../../schedule/clocks.ts';
import { kindsOf } from '../../schedule/facts.ts';
import { readingsOf, repeats } from '../../schedule/readings.ts';
import type { CaseFacts } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Dated } from '../result/dated.ts';

/** The case whose dates go into a calendar. */
export interface CalendarCase {
  /** What stands in front of each entry; empty where the case has no label. */
  readonly label: string;
  /** Tells the entries of this case from those of every other. */
  readonly key: string;
}

/**
 * A case in a calendar. Its own label tells it from the others, however its dates are corrected; without one, only the first
 * day of all that was entered can.
 */
export function calendarCase(
  label: string,
  { events, held }: Pick<CaseFacts, 'events' | 'held'>,
): CalendarCase {
  const days = [...Object.values(events), ...Object.values(held).flat()].toSorted();
  return { label, key: label === '' ? `from-${days[0] ?? ''}` : part(label.toLowerCase()) };
}

/** What an entry of a calendar is for. */
export interface Matter {
  readonly authority: string;
  readonly rule: string;
  /** Which one of a repeating rule, or of several points. */
  readonly number?: number | undefined;
  /** Which of several meetings or other days it hangs on. */
  readonly of?: { readonly event: string; readonly date: IsoDate } | undefined;
}

/**
 * Tells an entry from every other, so that a later file of the same case replaces it. Beside the key of the case it holds no
 * date of the case but that of the meeting it hangs on: a date that is put right must not make an entry of its own.
 */
export function entryId({ authority, rule, number, of }: Matter, { key }: CalendarCase): string {
  const parts = [authority, rule, number, of?.event, of?.date].flatMap((one) =>
    one === undefined ? [] : part(String(one)),
  );
  return `${[...parts, key].join('.')}@child-in-need-handbook`;
}

/** The id of one date of a schedule. */
export function uidFor(deadline: Dated, data: CalculatorData, ofCase: CalendarCase): string {
  const { id, number } = deadline;
  return entryId({ authority: data.id, rule: id, number, of: hangsOn(deadline, data) }, ofCase);
}

/**
 * The meeting that a date hangs on, where its rule asks the same of every meeting. It is named also where only one has been
 * entered: the next one must not give the entry another id.
 */
function hangsOn({ anchor, timescale, why: [begun] }: Dated, data: CalculatorData): Matter['of'] {
  if (anchor) return anchor;
  if (begun?.step !== 'from' || repeats(timescale)) return undefined;
  const events = readingsOf(timescale).flatMap(({ clock }) =>
    isDated(clock) && clock.shape !== 'at-review' ? [anchorEvent(clock)] : [],
  );
  const several = events.filter((event) => data.events[event]?.repeats || data.events[event]?.includes);
  return several.some((event) => kindsOf(event, data).includes(begun.event)) ? begun : undefined;
}

/** A part of an id. The points between parts stand in none of them. */
function part(words: string): string {
  return encodeURIComponent(words).replaceAll('.', '%2E');
}

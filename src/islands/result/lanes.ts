import { formatShortDate } from '../../calendar/date.ts';
import type { IsoDate } from '../../calendar/date.ts';
import { statusWords } from '../../schedule/status.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { dayOf, eachOf } from './outlook.ts';
import type { Entry } from './outlook.ts';
import { uncapital } from '../parts/capitals.ts';
import { whoWords } from '../parts/rule-words.ts';
import { dayLabel } from './words.ts';

/** A day in the picture of a case, and what it means there. */
export interface Day {
  readonly date: IsoDate;
  readonly kind:
    | 'entered'
    /** To come: the day to act, and the deadline where it is later. */
    | 'act'
    | 'due'
    | 'overdue'
    /** The day by which something was due, whether it took place or nobody can know. */
    | 'passed'
    | 'expected'
    /** Before it, nothing may happen. */
    | 'barred';
}

/** One rule, or one date entered that no rule is for: its name, what to know of it today, and its days. */
export interface Lane {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly days: readonly Day[];
  /** Of an expected length: the day that it begins with. */
  readonly from?: IsoDate;
}

/** The lanes of a picture, in the order of their first days; none where no rule gives a date. */
export function lanesOf(told: Told): readonly Lane[] {
  // Also what is met at the meeting of another rule: no milestone may be missing
  const entries = eachOf(told.view, told.today);
  if (entries.length === 0) return [];
  const ids = [...new Set(entries.map(({ deadline }) => deadline.id))];
  const rules = ids.map((id) =>
    ruleLane(
      id,
      entries.filter(({ deadline }) => deadline.id === id),
      told.data,
    ),
  );
  return [...enteredLanes(told, entries), ...rules].toSorted((a, b) =>
    firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : 0,
  );
}

function ruleLane(id: string, entries: readonly Entry[], data: CalculatorData): Lane {
  // What is late comes first, then the next one, or the last that has passed
  const [first] = entries;
  const isOver = first && isPast(first);
  const shown = isOver ? (entries.at(-1) as Entry) : (first as Entry);
  const from =
    shown.deadline.kind === 'expected-end'
      ? shown.deadline.why.find((step) => step.step === 'from')?.date
      : undefined;
  return {
    id,
    title: shown.deadline.timescale.title,
    note: noteOf(shown, data),
    days: entries.flatMap(daysOf),
    ...(from ? { from } : {}),
  };
}

/** The dates of the case that no deadline shows as having taken place. */
function enteredLanes({ facts, data }: Told, entries: readonly Entry[]): readonly Lane[] {
  const shown = new Set(
    entries.flatMap(({ deadline: { timescale, happened } }) =>
      happened ? [`${timescale.happens} ${happened}`] : [],
    ),
  );
  const events = [...new Set([...Object.keys(facts.events), ...Object.keys(facts.held)])];
  return events.flatMap((event): Lane[] => {
    const planned = facts.events[event];
    const dates = [...(facts.held[event] ?? []), ...(planned ? [planned] : [])].filter(
      (date) => !shown.has(`${event} ${date}`),
    );
    if (dates.length === 0) return [];
    return [
      {
        id: event,
        title: data.events[event]?.name ?? event,
        note: dates.map(formatShortDate).join(', '),
        days: dates.map((date) => ({ date, kind: 'entered' })),
      },
    ];
  });
}

/** What to know of a rule today, in a few words; of a point in the life of a plan also who decides. */
function noteOf(entry: Entry, data: CalculatorData): string {
  const { deadline, status } = entry;
  const { happened, kind, timescale } = deadline;
  if (happened) return `${formatShortDate(happened)}: ${uncapital(statusWords(status))}`;
  const day = formatShortDate(dayOf(entry));
  if (status.is === 'overdue') return `Was due ${day}: overdue if not done`;
  if (status.is === 'passed') return `Passed ${day}`;
  const who = kind === 'point' && timescale.who !== 'not-stated' ? `: ${whoWords(timescale.who, data)}` : '';
  return `${dayLabel(deadline)} ${day}${who}`;
}

function daysOf(entry: Entry): readonly Day[] {
  const { kind, due, happened } = entry.deadline;
  const date = dayOf(entry);
  if (kind === 'expected-end') return [{ date, kind: 'expected' }];
  if (kind === 'not-before' || kind === 'not-until') return [{ date, kind: 'barred' }];
  if (happened)
    return [
      { date: due, kind: 'passed' },
      { date: happened, kind: 'entered' },
    ];
  if (entry.status.is === 'overdue') return [{ date: due, kind: 'overdue' }];
  if (entry.status.is === 'passed') return [{ date: due, kind: 'passed' }];
  const act: Day = { date, kind: 'act' };
  return due === date ? [act] : [{ date: due, kind: 'due' }, act];
}

const isPast = ({ status }: Entry) => ['happened', 'passed', 'open'].includes(status.is);

/** The first day of a lane. */
function firstOf({ days }: Lane): string {
  return days.map(({ date }) => date).toSorted()[0] ?? '';
}

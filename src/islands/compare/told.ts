import type { IsoDate } from '../../calendar/date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { statusOf } from '../../schedule/status.ts';
import type { CaseFacts, Deadline } from '../../schedule/types.ts';
import type { CalculatorData } from '../data.ts';
import type { Told } from '../exports/told.ts';
import { isDue } from '../result/dated.ts';
import type { Dated } from '../result/dated.ts';
import { outlook } from '../result/outlook.ts';
import { workOut } from '../result/work-out.ts';
import { kindsOf } from './kinds.ts';
import type { TopicName } from './topic-rows.ts';

/** One case worked out by the rules of several authorities, each from its own data only. */
export interface ToldCase {
  readonly facts: Omit<CaseFacts, 'count'>;
  readonly today: IsoDate;
  /** In the order of the authorities. */
  readonly each: readonly Told[];
  readonly kinds: readonly ToldKind[];
}

/** What the authorities ask for of one kind, side by side. */
export interface ToldKind {
  readonly id: string;
  readonly name: string;
  readonly own: readonly ToldAnswer[];
}

export interface ToldAnswer {
  readonly told: Told;
  /** The dates that are read first: of a rule that repeats the next two, or the last where all have passed. */
  readonly dated: readonly Dated[];
  /** Its other dates. */
  readonly more: readonly Dated[];
  readonly undated: readonly Deadline[];
  readonly gaps: readonly string[];
}

/** How many dates to come of a rule that repeats stand beside each other. */
const AHEAD = 2;

/** Works out one case under each authority and puts like beside like. A kind on which nobody says anything is left out. */
export function tellCase(
  facts: Omit<CaseFacts, 'count'>,
  authorities: readonly CalculatorData[],
  topics: readonly TopicName[],
  calendar: WorkingCalendar,
  today: IsoDate,
): ToldCase {
  const each = authorities.map((data): Told => {
    const schedule = workOut(data, facts, calendar, today);
    return { data, facts, schedule, view: outlook(schedule, today), calendar, today };
  });
  const kinds = kindsOf(topics, authorities)
    .map(({ id, name, own }) => ({
      id,
      name,
      own: own.map(({ rules, gaps }, place) => answer(each[place] as Told, rules, gaps)),
    }))
    .filter(({ own }) => own.some(({ dated, undated }) => dated.length + undated.length > 0));
  return { facts, today, each, kinds };
}

function answer(told: Told, rules: readonly string[], gaps: readonly string[]): ToldAnswer {
  const deadlines = told.schedule.deadlines.filter(({ id }) => rules.includes(id));
  const all = deadlines.filter(isDue);
  const dated = rules.flatMap((rule) =>
    firstOf(
      all.filter(({ id }) => id === rule),
      told.today,
    ),
  );
  return {
    told,
    dated: all.filter((deadline) => dated.includes(deadline)),
    more: all.filter((deadline) => !dated.includes(deadline)),
    undated: deadlines.filter((deadline) => !isDue(deadline)),
    gaps,
  };
}

function firstOf(dates: readonly Dated[], today: IsoDate): readonly Dated[] {
  const passed = dates.filter((deadline) => PASSED.includes(statusOf(deadline, today).is));
  const ahead = dates.filter((deadline) => !passed.includes(deadline)).slice(0, AHEAD);
  return ahead.length > 0 ? ahead : passed.slice(-1);
}

const PASSED: readonly string[] = ['happened', 'passed', 'overdue', 'open'];

/** How far a kind has got: with a date in some authority, waiting for another date to be entered, or not counted by date. */
export type Standing = 'dated' | 'waiting' | 'uncounted';

export function standingOf({ own }: ToldKind): Standing {
  if (own.some(({ dated }) => dated.length > 0)) return 'dated';
  const waits = own.some(({ undated }) => undated.some(({ state }) => state === 'needs-date'));
  return waits ? 'waiting' : 'uncounted';
}

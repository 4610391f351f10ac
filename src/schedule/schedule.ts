import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Timescale } from '../policy/types.ts';
import { findClashes } from './clashes.ts';
import type { Anchor, Context, Contexts } from './context.ts';
import { deadlinesOf, resultsOf } from './deadlines.ts';
import { applies, cohortsOf, heldDates, instancesOf, kindsOf } from './facts.ts';
import { withLastReviews } from './last-review.ts';
import { mergeMeetings } from './merge.ts';
import { opensOn } from './opens-on.ts';
import { readingsOf } from './readings.ts';
import { sortedBy } from './sorted-by.ts';
import type { CaseFacts, Deadline, Schedule, SchedulePolicy } from './types.ts';
import { versionOn, versionsOf } from './versions.ts';

type Rules = readonly (readonly [string, Timescale])[];

/**
 * Takes an authority's timescales, the dates and choices of a case, and a calendar; gives every deadline with its reasons and
 * readings, and every clash between rules. Pure: "today" is no part of it. See decision 0002.
 */
export function buildSchedule(policy: SchedulePolicy, facts: CaseFacts, calendar: WorkingCalendar): Schedule {
  const cohorts = cohortsOf(facts, policy);
  const rules = Object.entries(policy.timescales).filter(([, timescale]) =>
    applies(timescale, facts, cohorts),
  );
  const replacedBy = new Map(
    rules.flatMap(([by, { replaces }]) => (replaces ?? []).map((id) => [id, by] as const)),
  );
  const active = rules.filter(([id]) => !replacedBy.has(id));
  const contexts = contextsOf(active, policy, facts, calendar);
  const upcoming = remembered((event) => latestDays(event, active, policy, contexts).slice(0, 1));

  const deadlines = rules.flatMap(([id, timescale]): readonly Deadline[] => {
    const by = replacedBy.get(id);
    if (by !== undefined)
      return [{ id, timescale, state: 'does-not-arise', because: { reason: 'replaced', by } }];
    return [
      ...deadlinesOf(id, timescale, contexts),
      ...nextMeeting(id, timescale, policy, facts, contexts, upcoming),
    ];
  });
  const whole = withLastReviews(
    mergeMeetings(deadlines, (timescale) => opensOn(timescale, contexts.entered)),
    contexts.entered,
  );
  return { deadlines: inOrder(whole), clashes: findClashes(active, policy, contexts) };
}

function contextsOf(
  active: Rules,
  policy: SchedulePolicy,
  facts: CaseFacts,
  calendar: WorkingCalendar,
): Contexts {
  const repeating = active.flatMap(([id, whole]) =>
    versionsOf(whole).flatMap((timescale) =>
      readingsOf(timescale).flatMap(({ clock }) =>
        clock.shape === 'every' ? [{ id, timescale, clock }] : [],
      ),
    ),
  );
  const entered: Context = {
    calendar,
    count: facts.count,
    since: facts.since,
    anchors: remembered((event) => instancesOf(event, facts, policy)),
    held: (event) => heldDates(event, facts),
    repeating: (event) => repeating.filter(({ timescale }) => timescale.happens === event),
    repeats: (event) => policy.events[event]?.repeats ?? false,
  };
  const known = new Map<string, readonly Anchor[]>();
  const latest: Context = {
    ...entered,
    anchors(event) {
      const entries = entered.anchors(event);
      if (entries.length > 0) return entries;
      const found = known.get(event);
      if (found) return found;
      known.set(event, []); // A rule that leads back to its own event finds nothing here, so the search ends.
      const anchors = latestDays(event, active, policy, { entered, latest });
      known.set(event, anchors);
      return anchors;
    },
  };
  return { entered, latest };
}

/** The facts do not change while a schedule is built, and the same event is asked for again and again. */
function remembered<Value>(look: (event: string) => Value): (event: string) => Value {
  const known = new Map<string, Value>();
  return (event) => {
    const value = known.get(event) ?? look(event);
    known.set(event, value);
    return value;
  };
}

/** The last days that the rules for an event allow, taken from the rule that is due soonest. */
function latestDays(
  event: string,
  active: Rules,
  policy: SchedulePolicy,
  contexts: Contexts,
): readonly Anchor[] {
  const kinds = kindsOf(event, policy);
  const candidates = active
    .filter(([, { happens }]) => happens !== undefined && kinds.includes(happens))
    .flatMap(([by, timescale]) => {
      const days = deadlinesOf(by, timescale, contexts).flatMap((deadline) => lastDay(deadline, event, by));
      return days[0] ? [{ days, first: days[0].date }] : [];
    });
  return sortedBy(candidates, ({ first }) => first)[0]?.days ?? [];
}

function lastDay(deadline: Deadline, event: string, latestBy: string): readonly Anchor[] {
  // What has been held already limits nothing to come.
  if (deadline.state === 'due' && deadline.actBy && !deadline.happened)
    return [{ event, date: deadline.actBy, latestBy }];
  if (deadline.state !== 'needs-date' || !deadline.provisional?.actBy) return [];
  return [{ event, date: deadline.provisional.actBy, latestBy }];
}

/** What counts back from a meeting is needed for the next one too, before its date has been fixed. */
function nextMeeting(
  id: string,
  timescale: Timescale,
  policy: SchedulePolicy,
  facts: CaseFacts,
  { entered }: Contexts,
  upcoming: Context['anchors'],
): readonly Deadline[] {
  const { clock } = timescale;
  if (clock?.shape !== 'by' && clock?.shape !== 'between') return [];
  if (entered.anchors(clock.before).length === 0) return [];
  const unplanned = kindsOf(clock.before, policy).filter(
    (kind) => entered.repeats(kind) && !facts.events[kind],
  );
  return unplanned.flatMap((event) => {
    const [next] = upcoming(event);
    const version = next ? versionOn(timescale, next.date) : timescale;
    if (version?.clock?.shape !== 'by' && version?.clock?.shape !== 'between') return [];
    const rule: Timescale = { ...version, clock: { ...version.clock, before: event } };
    const nothing = { ...entered, anchors: () => [] };
    const results = resultsOf(id, rule, {
      entered: nothing,
      latest: { ...entered, anchors: () => upcoming(event) },
    });
    return results.map((deadline) => ({ ...deadline, timescale: version }));
  });
}

/** Dated results in order of the day to act, then the others as they come. */
export function inOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
  const day = (deadline: Deadline) => (deadline.state === 'due' ? (deadline.actBy ?? deadline.due) : '9999');
  return sortedBy(deadlines, day);
}

import type { Clock, Timescale } from '../policy/types.ts';
import { anchorEvent, isDated } from './clocks.ts';
import { applies, kindsOf } from './facts.ts';
import { readingsOf } from './readings.ts';
import type { SchedulePolicy } from './types.ts';
import { versionsOf } from './versions.ts';

/** A date that a case's rules count from. */
export interface NeededEvent {
  readonly event: string;
  /** The rules that count from it. */
  readonly rules: readonly string[];
  /** Whether a rule can be worked out only with it; otherwise it settles a reading or a period. */
  readonly required: boolean;
}

/** The choices that decide which rules speak to a case. */
export interface Choices {
  readonly route?: string | undefined;
  readonly cohorts: readonly string[];
}

/** The dates that this authority's rules need for a route and its cohorts, and only those, in the order of terms.yaml. */
export function neededEvents(policy: SchedulePolicy, choices: Choices): readonly NeededEvent[] {
  const rules = rulesFor(policy, choices);
  const happening = new Set(rules.flatMap(([, { happens }]) => happens ?? []));
  const uses = Map.groupBy(
    rules.flatMap(([id, timescale]) => usesOf(id, timescale, policy, happening)),
    ({ event }) => event,
  );
  return Object.keys(policy.events).flatMap((event) => {
    const of = uses.get(event);
    if (!of) return [];
    return [
      { event, rules: [...new Set(of.map(({ id }) => id))], required: of.some(({ required }) => required) },
    ];
  });
}

/** The repeating events of which earlier ones may have taken place: reviews held, visits made. */
export function heldEvents(policy: SchedulePolicy, choices: Choices): readonly string[] {
  const happening = rulesFor(policy, choices).filter(([, timescale]) =>
    clocksOf(timescale).some(({ shape }) => shape === 'every'),
  );
  return Object.keys(policy.events).filter((event) => happening.some(([, { happens }]) => happens === event));
}

/** The rules that speak to a route and cohorts, those of a replaced rule left out. */
export function rulesFor({ timescales }: SchedulePolicy, { route, cohorts }: Choices) {
  const facts = { events: {}, held: {}, route, cohorts, count: 1 };
  const rules = Object.entries(timescales).filter(([, timescale]) =>
    applies(timescale, facts, new Set(cohorts)),
  );
  const replaced = new Set(rules.flatMap(([, { replaces }]) => replaces ?? []));
  return rules.filter(([id]) => !replaced.has(id));
}

interface Use {
  readonly id: string;
  readonly event: string;
  readonly required: boolean;
}

function usesOf(
  id: string,
  timescale: Timescale,
  policy: SchedulePolicy,
  happening: ReadonlySet<string>,
): readonly Use[] {
  const counted = clocksOf(timescale).flatMap((clock, place): readonly Use[] => {
    if (!isDated(clock) || clock.shape === 'at-review') return [];
    // A rule that repeats from its own event counts from those held, which are entered apart.
    if (clock.shape === 'every' && clock.from === timescale.happens) return [];
    return entered(anchorEvent(clock), policy, happening).map((event) => ({
      id,
      event,
      required: place === 0,
    }));
  });
  const period = (timescale.during ?? []).map((event) => ({ id, event, required: false }));
  return [...counted, ...period];
}

/** The events a person can enter for an event: a meeting is entered as the first meeting or as a review. */
function entered(event: string, policy: SchedulePolicy, happening: ReadonlySet<string>): readonly string[] {
  const { includes } = policy.events[event] ?? {};
  if (!includes) return [event];
  return kindsOf(event, policy).filter((kind) => kind !== event && happening.has(kind));
}

/** The clocks of a rule as it stands, the plainest first, and of its earlier versions. */
function clocksOf(timescale: Timescale): readonly Clock[] {
  return versionsOf(timescale)
    .flatMap(readingsOf)
    .map(({ clock }) => clock);
}

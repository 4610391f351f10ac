import type { Timescale } from '../policy/types.ts';
import { applies, cohortsOf } from './facts.ts';
import type { CaseFacts, SchedulePolicy } from './types.ts';

/** What a rule can be limited to: a special circumstance, or a way of coming to be in need. */
export interface Circumstance {
  readonly kind: 'cohort' | 'route';
  readonly id: string;
}

/** What a circumstance changes in some rules, by their ids and in their order. */
export interface RuleChanges {
  /** The rules that hold only here. */
  readonly adds: readonly string[];
  /** The rules that no longer hold here, each with those that stand in its place. */
  readonly replaces: readonly { readonly id: string; readonly by: readonly string[] }[];
  /** All others. */
  readonly leaves: readonly string[];
}

/** Whether a rule is limited to a circumstance, to it alone or to some others as well. */
export function isLimitedTo(
  { kind, id }: Circumstance,
  { cohorts, routes }: Pick<Timescale, 'cohorts' | 'routes'>,
): boolean {
  return (kind === 'cohort' ? cohorts : routes)?.includes(id) ?? false;
}

export function ruleChanges(
  circumstance: Circumstance,
  timescales: SchedulePolicy['timescales'],
): RuleChanges {
  const ids = Object.keys(timescales);
  const added = Object.entries(timescales).filter(([, timescale]) => isLimitedTo(circumstance, timescale));
  const adds = added.map(([id]) => id);
  const replaces = ids.flatMap((id) => {
    const by = added.flatMap(([other, timescale]) => (timescale.replaces?.includes(id) ? [other] : []));
    return by.length > 0 ? [{ id, by }] : [];
  });
  const changed = new Set([...adds, ...replaces.map(({ id }) => id)]);
  return { adds, replaces, leaves: ids.filter((id) => !changed.has(id)) };
}

/** What each circumstance of a case changes in the rules that speak to the case; nothing of a way in that is not known. */
export function changesInCase(
  policy: SchedulePolicy,
  facts: Omit<CaseFacts, 'count'>,
): readonly (Circumstance & RuleChanges)[] {
  const cohorts = cohortsOf(facts, policy);
  const speaking = Object.fromEntries(
    Object.entries(policy.timescales).filter(([, timescale]) => applies(timescale, facts, cohorts)),
  );
  const circumstances: readonly Circumstance[] = [
    ...(facts.route === undefined ? [] : [{ kind: 'route' as const, id: facts.route }]),
    ...[...cohorts].map((id) => ({ kind: 'cohort' as const, id })),
  ];
  return circumstances.map((one) => ({ ...one, ...ruleChanges(one, speaking) }));
}

/** What a circumstance changes, with the other circumstances that a rule which it adds needs or answers to as well. */
export interface ToldChanges extends Circumstance, RuleChanges {
  readonly alsoFor: Readonly<Record<string, readonly Circumstance[]>>;
}

/**
 * The same with each rule told once, though several circumstances add it: with the last of them, which is the most particular
 * since the way in comes first. It says which the others are.
 */
export function toldOnce(changes: readonly (Circumstance & RuleChanges)[]): readonly ToldChanges[] {
  return changes.map((one, place) => {
    const later = changes.slice(place + 1);
    const adds = one.adds.filter((rule) => !later.some((other) => other.adds.includes(rule)));
    const others = (rule: string) =>
      changes.flatMap(({ kind, id, adds: all }, at) =>
        at !== place && all.includes(rule) ? [{ kind, id }] : [],
      );
    return {
      ...one,
      adds,
      replaces: one.replaces.flatMap(({ id, by }) => {
        const own = by.filter((rule) => adds.includes(rule));
        return own.length > 0 ? [{ id, by: own }] : [];
      }),
      alsoFor: Object.fromEntries(adds.map((rule) => [rule, others(rule)])),
    };
  });
}

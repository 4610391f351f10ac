import type { Timescale } from '../../policy/types.ts';
import type { CalculatorData, Choice } from '../data.ts';

/**
 * The rules of several authorities as if they were those of one, so that a form can ask once for every date that any of them
 * needs. Only for asking: each authority's dates are worked out from its own data.
 */
export function mergeForAsking(authorities: readonly CalculatorData[]): CalculatorData {
  const [first] = authorities;
  if (!first) throw new Error('There is no authority to ask for');
  const orders = authorities.map(({ events }) => Object.keys(events));
  const events = Object.assign({}, ...authorities.map((data) => data.events)) as CalculatorData['events'];
  return {
    ...first,
    // Completes "The document of ..."
    name: 'at least one of these authorities',
    timescales: Object.fromEntries(authorities.flatMap(apart)),
    events: Object.fromEntries(mergeInOrder(orders).flatMap((id) => (events[id] ? [[id, events[id]]] : []))),
    routes: mergeChoices(authorities.map(({ routes }) => routes)),
    cohorts: mergeChoices(authorities.map(({ cohorts }) => cohorts)),
    // Each authority has a word of its own for an event
    words: {},
  };
}

/** An authority's rules by ids that no other authority has. */
function apart({ id: authority, timescales }: CalculatorData): readonly (readonly [string, Timescale])[] {
  const own = (id: string) => `${authority}/${id}`;
  return Object.entries(timescales).map(([id, timescale]) => [
    own(id),
    timescale.replaces ? { ...timescale, replaces: timescale.replaces.map(own) } : timescale,
  ]);
}

function mergeChoices(lists: readonly (readonly Choice[])[]): readonly Choice[] {
  const all = new Map(lists.flat().map((choice) => [choice.id, choice]));
  return mergeInOrder(lists.map((list) => list.map(({ id }) => id))).flatMap((id) => all.get(id) ?? []);
}

/** Lists that are parts of one order, as one list in that order as far as they tell it. */
export function mergeInOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const left = new Set(lists.flat());
  const isNext = (one: string) =>
    lists.every((list) => list.slice(0, Math.max(0, list.indexOf(one))).every((before) => !left.has(before)));
  const merged: string[] = [];
  for (let next = [...left].find(isNext); next !== undefined; next = [...left].find(isNext)) {
    merged.push(next);
    left.delete(next);
  }
  return merged;
}

import type { Timescale } from '../../policy/types.ts';
import type { CalculatorData } from '../data.ts';

/** An authority's data with only some of its rules, and the routes and cohorts that these tell apart. */
export function narrow(
  data: CalculatorData,
  wanted: (timescale: Timescale, id: string) => boolean,
): CalculatorData {
  const timescales = Object.fromEntries(
    Object.entries(data.timescales).filter(([id, timescale]) => wanted(timescale, id)),
  );
  const all = Object.values(timescales);
  return {
    ...data,
    timescales,
    routes: data.routes.filter(({ id }) => all.some(({ routes }) => routes?.includes(id))),
    cohorts: data.cohorts.filter(({ id }) => all.some(({ cohorts }) => cohorts?.includes(id))),
  };
}

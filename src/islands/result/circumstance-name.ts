import type { Circumstance } from '../../schedule/rule-changes.ts';
import type { CalculatorData } from '../data.ts';

/** What a circumstance of a case, or the way in, is called. */
export function circumstanceName({ kind, id }: Circumstance, { routes, cohorts }: CalculatorData): string {
  const found = (kind === 'route' ? routes : cohorts).find((one) => one.id === id);
  return found?.name ?? 'Another way of coming to be in need';
}

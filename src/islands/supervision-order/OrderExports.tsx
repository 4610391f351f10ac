import { TakeAway } from '../exports/TakeAway.tsx';
import type { ToldOrder } from './told-order.ts';

/** Ways to take the plan along, with the last day of the order in each. A calendar is offered where it would hold a date. */
export function OrderExports({ told }: { readonly told: ToldOrder }) {
  const { view, toCome } = told;
  const files = () => import('./order-files.ts');
  const hasDays = view.late.length + view.ahead.length > 0 || toCome !== undefined;
  return (
    <TakeAway
      calendar={hasDays && (async (label) => (await files()).saveCalendar(told, label))}
      saves={[{ words: 'Save as a spreadsheet', save: async () => (await files()).saveTable(told) }]}
      asText={async () => (await files()).asText(told)}
      textLabel="The order as text"
    />
  );
}

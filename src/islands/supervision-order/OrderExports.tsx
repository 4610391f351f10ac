import { Exports } from '../exports/Exports.tsx';
import { TakeAway } from '../exports/TakeAway.tsx';
import type { Told } from '../exports/told.ts';
import type { OrderLaw } from './law.ts';
import { hasRules } from './order-rules.ts';
import type { OrderCase } from './read-order-form.ts';

interface Props {
  readonly told: Told;
  readonly orderCase: OrderCase;
  readonly law: OrderLaw;
}

/** Ways to take the plan along. Without rules there is no date for a calendar, and only the text is left. */
export function OrderExports({ told, orderCase, law }: Props) {
  const opening = async () => (await import('./order-text.ts')).orderText(told, orderCase, law);
  if (hasRules(told.data))
    return <Exports told={told} calculator="Supervision order planner" opening={opening} />;
  return <TakeAway asText={async () => (await opening()).join('\n')} textLabel="The order as text" />;
}

import { lastDayByLaw } from '../../schedule/order.ts';
import type { Order } from '../../schedule/order.ts';
import type { IsoDate } from '../../calendar/date.ts';
import type { Told } from '../exports/told.ts';
import type { LawRule, OrderLaw } from './law.ts';
import { hasRules } from './order-rules.ts';
import type { OrderCase } from './read-order-form.ts';
import { adultWords, endSentence, endSteps, longerWords, silentSentence } from './words.ts';

/** An order as it stands on the page, in words, with all that is needed to tell it in another form. */
export interface ToldOrder extends Told {
  readonly order: Order;
  readonly turns18: boolean;
  readonly sentence: string;
  /** Of a child who turns 18 before the last day: what becomes of the dates. */
  readonly adult: string | undefined;
  /** That it is longer than a first order can be. */
  readonly longer: string | undefined;
  readonly steps: readonly string[];
  /** That the authority has no rules of its own. */
  readonly silent: string | undefined;
  /** The last day, where it is known and not past: a calendar can hold it. */
  readonly toCome: IsoDate | undefined;
  readonly law: readonly LawHere[];
}

/** A national rule, with the last day that it gives this order where it says how long one lasts. */
export interface LawHere extends LawRule {
  readonly ends: IsoDate | undefined;
}

export function toldOrder(told: Told, orderCase: OrderCase, law: OrderLaw): ToldOrder {
  const { data, calendar, today } = told;
  const { order, turns18 } = orderCase;
  return {
    ...told,
    order,
    turns18,
    sentence: endSentence(orderCase, today),
    adult: adultWords(orderCase),
    longer: longerWords(order),
    steps: endSteps(orderCase, calendar),
    silent: hasRules(data) ? undefined : silentSentence(data),
    toCome: !turns18 && order.ends >= today ? order.ends : undefined,
    law: law.rules.map((rule) => ({ ...rule, ends: lastDayByLaw(rule.clock, order.made) })),
  };
}

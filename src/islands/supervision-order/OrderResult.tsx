import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import { orderSchedule } from '../../schedule/order-schedule.ts';
import { calendarOf } from '../calendar-of.ts';
import type { CalculatorData } from '../data.ts';
import { bringUp } from '../parts/bring-up.ts';
import { outlook } from '../result/outlook.ts';
import { WorkedFrom } from '../result/WorkedFrom.tsx';
import { EndChanges } from './EndChanges.tsx';
import type { OrderLaw } from './law.ts';
import { LawCards } from './LawCards.tsx';
import { OrderAnswer } from './OrderAnswer.tsx';
import { OrderExports } from './OrderExports.tsx';
import type { OrderCase } from './read-order-form.ts';
import { RulesOfAuthority } from './RulesOfAuthority.tsx';

export interface OrderResultProps {
  readonly orderCase: OrderCase;
  /** Only the authority's rules for supervision orders. */
  readonly data: CalculatorData;
  readonly law: OrderLaw;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
}

/** The last day of the order first, then the authority's own rules, and apart from them what the law says. */
export function OrderResult({ orderCase, data, law, holidays, today, asked }: OrderResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const calendar = calendarOf(holidays);
  const { order } = orderCase;
  const schedule = useMemo(() => orderSchedule(data, orderCase.facts, order, calendar), [orderCase]);
  const view = useMemo(() => outlook(schedule, today), [schedule]);
  useLayoutEffect(() => bringUp(heading.current), [orderCase]);
  const events = { [ORDER.made]: order.made, [ORDER.expires]: order.ends, ...orderCase.facts.events };
  const facts = { ...orderCase.facts, events };
  const told = { data, facts, schedule, view, calendar, today };
  return (
    <div class="result">
      <OrderAnswer told={told} orderCase={orderCase} law={law} heading={heading} />
      <OrderExports told={told} orderCase={orderCase} law={law} />
      {order.because !== 'as-made' && <EndChanges told={told} orderCase={orderCase} />}
      <RulesOfAuthority told={told} asked={asked} />
      <LawCards law={law} made={order.made} />
      <WorkedFrom facts={facts} data={data} />
    </div>
  );
}

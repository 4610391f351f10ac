import type { FunctionComponent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { IsoDate } from '../../calendar/date.ts';
import type { BankHolidays } from '../../calendar/working-calendar.ts';
import { ORDER } from '../../schedule/order-terms.ts';
import { orderSchedule } from '../../schedule/order-schedule.ts';
import type { OrderDays } from '../../schedule/order-schedule.ts';
import { calendarOf } from '../calendar-of.ts';
import type { CalculatorData } from '../data.ts';
import { outlook } from '../result/outlook.ts';
import { WorkedFrom } from '../result/WorkedFrom.tsx';
import type { EndChangesProps } from './EndChanges.tsx';
import type { OrderLaw } from './law.ts';
import { LawCards } from './LawCards.tsx';
import { OrderAnswer } from './OrderAnswer.tsx';
import { OrderExports } from './OrderExports.tsx';
import type { OrderCase } from './read-order-form.ts';
import { RulesOfAuthority } from './RulesOfAuthority.tsx';
import { toldOrder } from './told-order.ts';

export interface OrderResultProps {
  readonly orderCase: OrderCase;
  /** Only the authority's rules for supervision orders. */
  readonly data: CalculatorData;
  readonly law: OrderLaw;
  readonly holidays: BankHolidays;
  readonly today: IsoDate;
  /** The dates that the form asks for, each with the id of its first box. */
  readonly asked: ReadonlyMap<string, string>;
  /** Shows what another end changes; left out where the order runs as it was made. */
  readonly EndChanges?: FunctionComponent<EndChangesProps> | undefined;
}

/** The last day of the order first, then the authority's own rules, and apart from them what the law says. */
export function OrderResult(props: OrderResultProps) {
  const { orderCase, data, law, holidays, today, asked, EndChanges } = props;
  const calendar = calendarOf(holidays);
  const { order } = orderCase;
  const planOf = (days: OrderDays) => orderSchedule(data, orderCase.facts, days, calendar);
  const schedule = useMemo(() => planOf(order), [orderCase]);
  const view = useMemo(() => outlook(schedule, today), [schedule]);
  const events = {
    [ORDER.made]: order.made,
    [order.because === 'discharged' ? ORDER.ended : ORDER.expires]: order.ends,
    ...orderCase.facts.events,
  };
  const facts = { ...orderCase.facts, events };
  const told = toldOrder({ data, facts, schedule, view, calendar, today }, orderCase, law);
  return (
    <div class="result">
      <OrderAnswer told={told} />
      <OrderExports told={told} />
      {EndChanges && <EndChanges told={told} before={planOf({ made: order.made, ends: order.asMade })} />}
      <RulesOfAuthority told={told} asked={asked} />
      <LawCards law={told.law} />
      <WorkedFrom facts={facts} data={data} />
    </div>
  );
}

import { ORDER } from '../../schedule/order-terms.ts';
import { narrow } from '../case/narrow.ts';
import { questionsFor } from '../case/questions.ts';
import type { Questions } from '../case/questions.ts';
import type { AlsoRule, CalculatorData } from '../data.ts';
import { endLabel } from './order-form.ts';
import type { OrderForm } from './order-form.ts';
import type { OrderLaw } from './law.ts';

/** An authority's data with only its own rules for supervision orders, and the words for an order. Every way in is alike to them. */
export function orderRules(data: CalculatorData, { events, cohort }: OrderLaw): CalculatorData {
  const own = narrow(
    data,
    ({ topic, cohorts }) => topic === ORDER.topic || (cohorts?.includes(ORDER.cohort) ?? false),
  );
  return { ...own, events: { ...events, ...ENDED, ...own.events }, routes: [], cohorts: [cohort] };
}

const ENDED: OrderLaw['events'] = {
  [ORDER.ended]: {
    name: 'Supervision order ended early',
    phrase: 'the early end of the supervision order',
    label: endLabel('discharged', {}),
    definition: 'The day on which the court ended the supervision order before it expired.',
  },
};

/** The authority's rules for supervision orders that have no clock. */
export function rulesWithoutClock({ rules }: CalculatorData): readonly (readonly [string, AlsoRule])[] {
  return Object.entries(rules).filter(([, { topic }]) => topic === ORDER.topic);
}

/** Whether the authority's document says anything about supervision orders. */
export function hasRules(data: CalculatorData): boolean {
  return Object.keys(data.timescales).length + rulesWithoutClock(data).length > 0;
}

/** The dates that the authority's rules need besides those of the order. */
export function otherDates(data: CalculatorData, form: OrderForm): Questions {
  const questions = questionsFor(data, { ...form, cohorts: [ORDER.cohort] });
  const isOther = ({ event }: { readonly event: string }) => event !== ORDER.made && event !== ORDER.expires;
  return {
    ...questions,
    required: questions.required.filter(isOther),
    optional: questions.optional.filter(isOther),
  };
}

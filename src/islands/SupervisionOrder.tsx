import { useMemo } from 'preact/hooks';
import { dateBoxes } from './case/fields.ts';
import { AuthorityCalculator } from './frame/AuthorityCalculator.tsx';
import type { CalculatorProps, Kind } from './frame/AuthorityCalculator.tsx';
import type { OrderLaw } from './supervision-order/law.ts';
import { changeOrder, EMPTY_ORDER, endSince } from './supervision-order/order-form.ts';
import type { OrderForm } from './supervision-order/order-form.ts';

type Parts = typeof import('./supervision-order/order-parts.ts');
type Answer = typeof import('./supervision-order/order-answer.ts') &
  Partial<typeof import('./supervision-order/EndChanges.tsx')>;

const planner = (law: OrderLaw): Kind<OrderForm, Parts, Answer> => ({
  empty: EMPTY_ORDER,
  parts: { load: () => import('./supervision-order/order-parts.ts') },
  rules: (data, parts) => parts.orderRules(data, law),
  asks: ({ since }) => [since],
  fields: ({ form, data, parts, errors, onChange }) => (
    <parts.OrderFields
      form={form}
      data={data}
      other={parts.otherDates(data, form)}
      errors={errors}
      onChange={(one) => onChange(changeOrder(form, one))}
    />
  ),
  button: () => 'Plan the order',
  load: async (form) => {
    const [answer, changes] = await Promise.all([
      import('./supervision-order/order-answer.ts'),
      // What shows another end comes only for an order that has one
      endSince(form) && import('./supervision-order/EndChanges.tsx'),
    ]);
    return { ...answer, ...changes };
  },
  failed: 'The dates could not be worked out',
  answer: ({ readOrderForm, OrderResult, EndChanges }, { form, data, parts, years, today }) => {
    const read = readOrderForm(form, { data, law, years, today });
    if (!read.ok) return read;
    const { orderCase } = read;
    const asked = dateBoxes(parts.otherDates(data, form));
    const given = { orderCase, data, law, holidays: years, today, asked, EndChanges };
    return { result: <OrderResult {...given} /> };
  },
  link: async () => (await import('./supervision-order/order-link.ts')).ORDER_LINK,
});

/** The planner of a supervision order: its last day by law, and what the authority's own rules ask for until then. */
export default function SupervisionOrder({ law, ...props }: CalculatorProps & { readonly law: OrderLaw }) {
  const kind = useMemo(() => planner(law), [law]);
  return <AuthorityCalculator {...props} kind={kind} />;
}

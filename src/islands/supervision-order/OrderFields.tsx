import { ORDER } from '../../schedule/order-terms.ts';
import type { OrderEnd } from '../../schedule/order.ts';
import { CaseDates } from '../case/CaseDates.tsx';
import { typedFor } from '../case/case-form.ts';
import type { Questions } from '../case/questions.ts';
import type { CalculatorData } from '../data.ts';
import { DateInput } from '../form/DateInput.tsx';
import type { FieldError } from '../form/field.ts';
import { NumberInput } from '../form/NumberInput.tsx';
import { Radios } from '../form/Radios.tsx';
import { Select } from '../form/Select.tsx';
import { dateKey, endLabel, ORDER_FIELDS } from './order-form.ts';
import type { OrderChange, OrderForm } from './order-form.ts';

interface Props {
  readonly form: OrderForm;
  readonly data: CalculatorData;
  /** The dates that the authority's rules need besides those of the order. */
  readonly other: Questions;
  readonly errors: readonly FieldError[];
  readonly onChange: (change: OrderChange) => void;
}

const UNITS = [
  { value: 'months', text: 'months' },
  { value: 'years', text: 'years' },
];

const YES_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
];

const SINCE = [
  { value: 'nothing', text: 'Nothing: it runs as it was made' },
  { value: 'extended', text: 'Extended it' },
  { value: 'discharged', text: 'Ended it early' },
];

/** The order: when it was made, how long it lasts, and what ends it sooner or later; then the other dates of the case. */
export function OrderFields({ form, data, other, errors, onChange }: Props) {
  const error = (field: string) => errors.find((one) => one.field === field);
  const date = (field: string, event: string, legend: string, hint?: string) => (
    <DateInput
      id={field}
      legend={legend}
      legendClass="govuk-fieldset__legend--s"
      hint={hint}
      typed={typedFor(form, event)}
      error={error(field)?.message}
      wrong={error(field)?.parts}
      onType={(part, to) => onChange({ change: 'date', event, part, to })}
    />
  );
  const endDate = (end: OrderEnd, hint?: string) =>
    date(ORDER_FIELDS.end(end), dateKey(end), endLabel(end, data.events), hint);
  const asksMore = other.required.length + other.optional.length + other.held.length > 0;
  return (
    <>
      <h2 class="govuk-heading-m">The order</h2>
      {date(
        ORDER_FIELDS.made,
        ORDER.made,
        data.events[ORDER.made]?.label ?? ORDER.made,
        'For example, 27 3 2026 or 27 March 2026. A day still to come will do.',
      )}
      <p>Then its length, or the date it expires. If you enter both, they are held against each other.</p>
      <div class="order-length">
        <NumberInput
          id={ORDER_FIELDS.length}
          label="Length of the order"
          labelClass="govuk-label--s"
          typed={form.length}
          error={error(ORDER_FIELDS.length)?.message}
          onType={(to) => onChange({ change: 'length', to })}
        />
        <Select
          id={ORDER_FIELDS.unit}
          label="Months or years"
          options={UNITS}
          chosen={form.unit}
          onChoose={(to) => onChange({ change: 'unit', to })}
        />
      </div>
      {endDate('expires', 'The last day of the order as the court made it.')}
      <Radios
        id={ORDER_FIELDS.adult}
        legend="Will the child turn 18 before the order ends?"
        legendClass="govuk-fieldset__legend--s"
        hint="The birthday is not asked for."
        error={error(ORDER_FIELDS.adult)?.message}
        options={YES_NO}
        chosen={form.adult}
        onChoose={(to) => onChange({ change: 'adult', to })}
      />
      <Radios
        id={ORDER_FIELDS.since}
        legend="What has the court done with the order since?"
        legendClass="govuk-fieldset__legend--s"
        error={error(ORDER_FIELDS.since)?.message}
        options={SINCE}
        chosen={form.since}
        onChoose={(to) => onChange({ change: 'since', to })}
      />
      {form.since === 'extended' &&
        endDate(
          'extended',
          'If it has been extended more than once, the latest date. To see what an extension would change, enter the date asked for.',
        )}
      {form.since === 'discharged' && endDate('discharged')}
      {asksMore && (
        <CaseDates form={form} data={data} questions={other} errors={errors} onChange={onChange} />
      )}
    </>
  );
}

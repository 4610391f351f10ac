import { Select } from '../form/Select.tsx';
import { ORDERS } from './shown-rows.ts';
import type { Choices, Filter, Order } from './shown-rows.ts';

interface Props {
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** What of the list to look at, and in which order. A choice that there is only one of is not offered. */
export function Filters({ choices, filter, onChange, order, onOrder }: Props) {
  const { authorities, who, what } = choices;
  const change = (key: keyof Filter) => (to: string) => onChange({ ...filter, [key]: to });
  const options = (all: string, list: Iterable<readonly [string, string]>) => [
    { value: '', text: all },
    ...[...list].map(([value, text]) => ({ value, text })),
  ];
  const orders = ORDERS.filter(([one]) => one !== 'authority' || authorities.size > 1);
  return (
    <div class="no-print">
      <fieldset class="govuk-fieldset filters">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Show only</legend>
        {authorities.size > 1 && (
          <Select
            id="filter-authority"
            label="Authority"
            options={options('All authorities', authorities)}
            chosen={filter.authority}
            onChoose={change('authority')}
          />
        )}
        <Select
          id="filter-who"
          label="Who"
          options={options(
            'Everyone',
            who.map((title) => [title, title]),
          )}
          chosen={filter.who}
          onChoose={change('who')}
        />
        <Select
          id="filter-what"
          label="What"
          options={options('Everything', what)}
          chosen={filter.what}
          onChoose={change('what')}
        />
      </fieldset>
      <Select
        id="order"
        label="Order"
        labelClass="govuk-label--s"
        options={orders.map(([value, text]) => ({ value, text }))}
        chosen={order}
        onChoose={(to) => onOrder(to as Order)}
      />
    </div>
  );
}

import { Select } from '../form/Select.tsx';
import type { Choices, Filter } from './shown-rows.ts';

interface Props {
  readonly choices: Choices;
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}

/** What of the list to look at. A choice that there is only one of is not offered. */
export function Filters({ choices, filter, onChange }: Props) {
  const { authorities, who, what } = choices;
  const change = (key: keyof Filter) => (to: string) => onChange({ ...filter, [key]: to });
  const options = (all: string, list: Iterable<readonly [string, string]>) => [
    { value: '', text: all },
    ...[...list].map(([value, text]) => ({ value, text })),
  ];
  return (
    <fieldset class="govuk-fieldset filters no-print">
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
  );
}

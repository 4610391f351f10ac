import { classes } from './field.ts';
import { Labelled } from './Labelled.tsx';
import type { LabelledProps } from './Labelled.tsx';
import type { Option } from './Options.tsx';
import { useBox } from './own-id.ts';

interface Props extends LabelledProps {
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
}

/** The GOV.UK select. */
export function Select({ options, chosen, onChoose, ...field }: Props) {
  const { error } = field;
  const box = useBox(field);
  return (
    <Labelled {...field}>
      <select
        class={classes('govuk-select', error !== undefined && 'govuk-select--error')}
        {...box}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(({ value, text }) => (
          <option value={value} selected={value === chosen} key={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

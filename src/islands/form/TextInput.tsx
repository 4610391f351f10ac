import { classes } from './field.ts';
import { Labelled } from './Labelled.tsx';
import type { LabelledProps } from './Labelled.tsx';
import { useBox } from './own-id.ts';

interface Props extends LabelledProps {
  readonly typed: string;
  readonly onType: (value: string) => void;
}

/** The GOV.UK text input for a few letters or numbers that are no word of any language. */
export function TextInput({ typed, onType, ...field }: Props) {
  const { error } = field;
  const box = useBox(field);
  return (
    <Labelled {...field}>
      <input
        class={classes('govuk-input govuk-input--width-20', error !== undefined && 'govuk-input--error')}
        {...box}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Labelled>
  );
}

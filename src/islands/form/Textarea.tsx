import { classes } from './field.ts';
import { Labelled } from './Labelled.tsx';
import type { LabelledProps } from './Labelled.tsx';
import { useBox } from './own-id.ts';

interface Props extends LabelledProps {
  readonly typed: string;
  readonly onType: (value: string) => void;
}

/** The GOV.UK textarea. It has no name, so that no form could ever send it. */
export function Textarea({ typed, onType, ...field }: Props) {
  const { error } = field;
  const box = useBox(field);
  return (
    <Labelled {...field}>
      <textarea
        class={classes('govuk-textarea', error !== undefined && 'govuk-textarea--error')}
        {...box}
        rows={6}
        value={typed}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </Labelled>
  );
}

import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Options } from './Options.tsx';
import type { Option } from './Options.tsx';

interface Props extends FieldProps {
  readonly legend: string;
  readonly legendClass?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** The GOV.UK checkboxes. */
export function Checkboxes({ id, legend, legendClass, hint, error, options, chosen, onToggle }: Props) {
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend class={classes('govuk-fieldset__legend', legendClass)}>{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <Options kind="checkbox" id={id} options={options} chosen={chosen} onChoose={onToggle} />
      </fieldset>
    </div>
  );
}

import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Options } from './Options.tsx';
import type { Option } from './Options.tsx';

interface Props extends FieldProps {
  readonly legend: string;
  readonly legendClass?: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** The GOV.UK radios. */
export function Radios({ id, legend, legendClass, hint, error, options, chosen, onChoose }: Props) {
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy({ id, hint, error })}>
        <legend class={classes('govuk-fieldset__legend', legendClass)}>{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <Options kind="radio" id={id} options={options} chosen={chosen ? [chosen] : []} onChoose={onChoose} />
      </fieldset>
    </div>
  );
}

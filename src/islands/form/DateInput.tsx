import { classes, describedBy, groupClass } from './field.ts';
import type { FieldProps } from './field.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { DATE_PARTS } from './typed-date.ts';
import type { DatePart, TypedDate } from './typed-date.ts';

interface Props extends FieldProps {
  readonly legend: string;
  readonly legendClass?: string;
  readonly typed: TypedDate;
  /** The boxes that the message is about; all of them if it does not say. */
  readonly wrong?: readonly string[] | undefined;
  readonly onType: (part: DatePart, value: string) => void;
}

const NAMES: Readonly<Record<DatePart, string>> = { day: 'Day', month: 'Month', year: 'Year' };

/** The GOV.UK date input. Its boxes have no names, so that no form could ever send them. */
export function DateInput({ id, legend, legendClass, hint, error, typed, wrong, onType }: Props) {
  const isWrong = (part: DatePart) => error !== undefined && (wrong ?? DATE_PARTS).includes(part);
  return (
    <div class={groupClass(error)}>
      <fieldset class="govuk-fieldset" role="group" aria-describedby={describedBy({ id, hint, error })}>
        <legend class={classes('govuk-fieldset__legend', legendClass)}>{legend}</legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div class="govuk-date-input" id={id}>
          {DATE_PARTS.map((part) => (
            <div class="govuk-date-input__item" key={part}>
              <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for={`${id}-${part}`}>
                  {NAMES[part]}
                </label>
                <input
                  class={classes(
                    'govuk-input govuk-date-input__input',
                    isWrong(part) && 'govuk-input--error',
                    `govuk-input--width-${part === 'year' ? 4 : 2}`,
                  )}
                  id={`${id}-${part}`}
                  type="text"
                  inputMode="numeric"
                  value={typed[part]}
                  onInput={({ currentTarget }) => onType(part, currentTarget.value)}
                />
              </div>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

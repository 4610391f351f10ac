import { classes } from './field.ts';
import { Grouped } from './Grouped.tsx';
import type { GroupedProps } from './Grouped.tsx';
import { useOwnId } from './own-id.ts';
import { DATE_PARTS } from './typed-date.ts';
import type { DatePart, TypedDate } from './typed-date.ts';

interface Props extends GroupedProps {
  readonly typed: TypedDate;
  /** The boxes that the message is about; all of them if it does not say. */
  readonly wrong?: readonly string[] | undefined;
  readonly onType: (part: DatePart, value: string) => void;
}

const NAMES: Readonly<Record<DatePart, string>> = { day: 'Day', month: 'Month', year: 'Year' };

/** The GOV.UK date input. Its boxes have no names, so that no form could ever send them. */
export function DateInput({ typed, wrong, onType, ...field }: Props) {
  const { error } = field;
  const id = useOwnId()(field.id);
  const isWrong = (part: DatePart) => error !== undefined && (wrong ?? DATE_PARTS).includes(part);
  return (
    <Grouped {...field} role="group">
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
    </Grouped>
  );
}
